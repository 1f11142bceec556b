import { parseVerifierKey, type Sha256, toBase64 } from '../../ledger/index.ts';
import { RECEIPT_LIMITS } from '../limits.ts';
import type { PublicKey } from '../receipt.ts';
import { keyIn, keysIn } from './receipt-shape.ts';
import { fieldsOf } from './shape.ts';

/** Before any receipt: verifier keys do not say since when they are in use. */
const ALWAYS = '1970-01-01T00:00:00.000Z';

/** What a shop's server says beside each key: the same key as signed notes write it. */
const BESIDE = ['verifier'] as const;

/**
 * Reads public keys from a file or from pasted text: JSON of one key, of a list, or of an object with `keys`, or verifier
 * keys of signed notes (`name+hash+key`), one a line. Undefined where it holds no key, or anything that is none. A receipt
 * is not taken for keys, although it has some: they would vouch for themselves.
 */
export function readKeys(input: Uint8Array | string, sha256: Sha256): readonly PublicKey[] | undefined {
  if (input.length > RECEIPT_LIMITS.bytes) return undefined;
  try {
    const text = typeof input === 'string' ? input : new TextDecoder('utf-8', { fatal: true }).decode(input);
    const keys = /^\s*[[{]/.test(text) ? fromJson(JSON.parse(text)) : fromLines(text, sha256);
    return keys?.length === 0 ? undefined : keys;
  } catch {
    return undefined;
  }
}

function fromJson(value: unknown): readonly PublicKey[] | undefined {
  const fields = fieldsOf(value);
  if (fields !== undefined && 'klartextReceipt' in fields) return undefined;
  const one = keyIn(value, BESIDE);
  if (one !== undefined) return [one];
  const keys = keysIn(fields === undefined ? value : fields.keys, BESIDE);
  return typeof keys === 'string' ? undefined : keys;
}

function fromLines(text: string, sha256: Sha256): readonly PublicKey[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  if (lines.length > RECEIPT_LIMITS.keys) return undefined;
  const keys = lines.map((line): PublicKey | undefined => {
    const read = parseVerifierKey(sha256, line);
    if (!read.ok) return undefined;
    return { name: read.key.name, key: toBase64(read.key.publicKey), from: ALWAYS };
  });
  return keys.includes(undefined) ? undefined : keys.filter((key) => key !== undefined);
}
