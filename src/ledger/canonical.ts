import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { joined } from './bytes.ts';
import type { Sha256 } from './ledger.ts';

/** Length of the nonce of a commitment, in bytes. */
export const NONCE_LENGTH = 32;

/**
 * The canonical JSON bytes of a value (JCS, RFC 8785).
 *
 * `undefined` for what has none: lone surrogates, numbers that are not finite, circles, nesting that exhausts the stack,
 * and values that JSON does not know.
 */
export function canonicalBytes(value: unknown): Uint8Array | undefined {
  try {
    const text = canonicalize(value);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  } catch {
    return undefined;
  }
}

/**
 * Commits to a record without showing it: SHA-256(nonce ‖ JCS(record)) as 64 lower-case hexadecimal digits.
 *
 * @throws TypeError when the record has no canonical form; RangeError when the nonce is not 32 bytes. Look with
 * `canonicalBytes` first where the record comes from strangers.
 */
export function commitment(sha256: Sha256, nonce: Uint8Array, record: unknown): string {
  if (nonce.length !== NONCE_LENGTH) throw new RangeError(`A nonce has ${NONCE_LENGTH} bytes.`);
  const bytes = canonicalBytes(record);
  if (bytes === undefined) throw new TypeError('The record has no canonical JSON form.');
  return commitmentTo(sha256, nonce, bytes);
}

/** The same for a record whose canonical bytes are there. @throws RangeError when the nonce is not 32 bytes. */
export function commitmentTo(sha256: Sha256, nonce: Uint8Array, canonical: Uint8Array): string {
  if (nonce.length !== NONCE_LENGTH) throw new RangeError(`A nonce has ${NONCE_LENGTH} bytes.`);
  return bytesToHex(sha256(joined(nonce, canonical)));
}
