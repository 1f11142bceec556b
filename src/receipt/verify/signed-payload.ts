import { isCanonical } from '../canonical.ts';
import { isLogOf } from '../log-name.ts';
import type { ReceiptPayload } from '../receipt.ts';
import { recordFits } from '../record/record-fits.ts';
import { isInUse, type KnownKey } from './known-key.ts';
import { payloadShape } from './payload-shape.ts';
import { readJws } from './read-jws.ts';
import { fault, type InvalidReceipt } from './verdict.ts';
import type { VerifyPorts } from './verify-ports.ts';

/** What a known key has signed. */
export interface SignedPayload {
  readonly payload: ReceiptPayload;
  /** 32 bytes. */
  readonly nonce: Uint8Array;
  /** Id of the key. */
  readonly by: string;
}

/** Verifies the signature of a receipt by one of the keys, and that what it signs is a record that fits its event. */
export function signedPayload(
  jws: string,
  keys: readonly KnownKey[],
  { verify }: VerifyPorts,
): SignedPayload | InvalidReceipt {
  const read = readJws(jws);
  if (read === undefined) return fault('signature-form');
  const { kid, signed, signature } = read;
  // Two keys can have the same id: it is short.
  const named = keys.filter(({ id }) => id === kid);
  if (named.length === 0) return fault('unknown-signer', kid);
  const signer = named.find(({ verifier }) => verify(signature, signed, verifier.publicKey));
  if (signer === undefined) return fault('signature', kid);
  const value = canonicalValue(read.payload);
  if (value === undefined) return fault('payload-form');
  const shape = payloadShape(value.of);
  if (!shape.ok) return fault('payload-shape', shape.path);
  const { payload, nonce } = shape;
  if (!isLogOf(signer.publicKey.name, payload.controller.id)) return fault('unknown-signer', kid);
  if (!isInUse(signer.publicKey, payload.issued)) return fault('key-not-in-use', kid);
  return recordFits(payload) ? { payload, nonce, by: kid } : fault('record');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The value of JSON bytes, where they are its canonical form. */
function canonicalValue(bytes: Uint8Array): { readonly of: unknown } | undefined {
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return isCanonical(text, value) ? { of: value } : undefined;
  } catch {
    return undefined;
  }
}
