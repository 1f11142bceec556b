import { RECEIPT_LIMITS } from '../limits.ts';
import { fault, type InvalidReceipt } from './verdict.ts';

/** The JSON value in the bytes of a file or in pasted text, or why there is none. Whether it is a receipt is not asked. */
export function readReceipt(
  input: Uint8Array | string,
): { readonly ok: true; readonly value: unknown } | InvalidReceipt {
  if (input.length > RECEIPT_LIMITS.bytes) return fault('too-large');
  try {
    const text = typeof input === 'string' ? input : new TextDecoder('utf-8', { fatal: true }).decode(input);
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return fault('not-json');
  }
}
