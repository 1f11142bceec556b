import type { Sha256, VerifierKey } from '../../ledger/index.ts';
import { idOf, verifierOf } from '../key-id.ts';
import type { PublicKey } from '../receipt.ts';

/** A public key in the forms that verifying needs. */
export interface KnownKey {
  readonly id: string;
  readonly publicKey: PublicKey;
  readonly verifier: VerifierKey;
}

type Prepared = Omit<KnownKey, 'publicKey'>;

/** How many keys stay prepared: whoever verifies many receipts does it by the same few keys. */
const REMEMBERED = 100;
const remembered = new WeakMap<Sha256, Map<string, Prepared>>();

/** Prepares keys; those that are none are left out. */
export function knownKeys(keys: readonly PublicKey[], sha256: Sha256): readonly KnownKey[] {
  return keys.flatMap((publicKey) => {
    const prepared = preparedOf(publicKey, sha256);
    return prepared === undefined ? [] : [{ ...prepared, publicKey }];
  });
}

function preparedOf({ name, key }: PublicKey, sha256: Sha256): Prepared | undefined {
  const all = remembered.get(sha256) ?? new Map<string, Prepared>();
  remembered.set(sha256, all);
  const said = `${key} ${name}`;
  const known = all.get(said);
  if (known !== undefined) return known;
  const verifier = verifierOf({ name, key }, sha256);
  if (verifier === undefined) return undefined;
  const made = { id: idOf(verifier), verifier };
  if (all.size >= REMEMBERED) all.clear();
  // Neither a key nor a name has a space, or there would be no verifier.
  all.set(said, made);
  return made;
}

/** Whether a key had been made by an instant. */
export function isBegun({ from }: PublicKey, instant: string): boolean {
  return Date.parse(from) <= Date.parse(instant);
}

/** Whether a key was in use at an instant. */
export function isInUse(key: PublicKey, instant: string): boolean {
  return isBegun(key, instant) && (key.until === undefined || Date.parse(instant) <= Date.parse(key.until));
}
