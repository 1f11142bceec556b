import { parseCheckpoint, verifierKey, verifyCheckpoint, verifyConsistency } from '../../src/ledger/index.ts';
import type { PublicKey } from '../../src/receipt/index.ts';
import type { Register } from '../../src/register/index.ts';
import { sha256, verifyEd25519 } from '../support/log-made.ts';

/** The head that a checkpoint states; throws when none of the keys signed it. */
export function signedHead(note: string, keys: readonly PublicKey[]) {
  const known = keys.map(({ name, key }) => verifierKey(sha256, name, Buffer.from(key, 'base64')));
  const verified = verifyCheckpoint(note, known, verifyEd25519);
  if (!verified.ok) throw new Error(`The checkpoint is refused: ${JSON.stringify(verified)}`);
  return verified.head;
}

/** Whether the log was only added to between two checkpoints that it signed. */
export async function isConsistent(log: Register['log'], earlier: string, later: string): Promise<boolean> {
  const [from, to] = [signedHead(earlier, log.publicKeys()), signedHead(later, log.publicKeys())];
  const proof = await log.consistency(from.size, to.size);
  if (!proof) return false;
  const claim = { from: from.size, fromRoot: from.root, to: to.size, toRoot: to.root, proof };
  return verifyConsistency(sha256, claim).ok;
}

/** The size that a note states, signed or not. */
export function sizeIn(note: string): number {
  const parsed = parseCheckpoint(note);
  if (!parsed.ok) throw new Error('no checkpoint');
  return parsed.checkpoint.head.size;
}
