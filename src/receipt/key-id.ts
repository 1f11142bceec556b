import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64, isKeyName, type Sha256, type VerifierKey, verifierKey } from '../ledger/index.ts';
import type { PublicKey } from './receipt.ts';

/**
 * The id of a key as verifier keys of signed notes begin: name, `+`, and eight hexadecimal digits. It is the `kid` of a
 * receipt; it finds a key and proves nothing. Undefined where name or key are none.
 */
export function keyId(key: Pick<PublicKey, 'name' | 'key'>, sha256: Sha256): string | undefined {
  const verifier = verifierOf(key, sha256);
  return verifier === undefined ? undefined : idOf(verifier);
}

/** The same for a key that was read. */
export function idOf({ name, hash }: VerifierKey): string {
  return `${name}+${bytesToHex(hash)}`;
}

/** A public key as the log's checkpoints are verified by it; undefined where name or key are none. */
export function verifierOf(
  { name, key }: Pick<PublicKey, 'name' | 'key'>,
  sha256: Sha256,
): VerifierKey | undefined {
  const bytes = fromBase64(key);
  return bytes?.length === 32 && isKeyName(name) ? verifierKey(sha256, name, bytes) : undefined;
}
