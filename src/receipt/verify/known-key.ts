import type { Sha256, VerifierKey } from '../../ledger/index.ts';
import { keyId, verifierOf } from '../key-id.ts';
import type { PublicKey } from '../receipt.ts';

/** A public key in the forms that verifying needs. */
export interface KnownKey {
  readonly id: string;
  readonly publicKey: PublicKey;
  readonly verifier: VerifierKey;
}

/** Prepares keys; those that are none are left out. */
export function knownKeys(keys: readonly PublicKey[], sha256: Sha256): readonly KnownKey[] {
  return keys.flatMap((publicKey) => {
    const verifier = verifierOf(publicKey, sha256);
    const id = keyId(publicKey, sha256);
    return verifier === undefined || id === undefined ? [] : [{ id, publicKey, verifier }];
  });
}

/** Whether a key had been made by an instant. */
export function isBegun({ from }: PublicKey, instant: string): boolean {
  return Date.parse(from) <= Date.parse(instant);
}

/** Whether a key was in use at an instant. */
export function isInUse(key: PublicKey, instant: string): boolean {
  return isBegun(key, instant) && (key.until === undefined || Date.parse(instant) <= Date.parse(key.until));
}
