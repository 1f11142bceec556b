import { sameBytes } from '../bytes.ts';
import type { TreeHead, Verify } from '../ledger.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { parseCheckpoint } from './checkpoint.ts';
import type { VerifierKey } from './verifier-key.ts';

/** A checkpoint whose signatures hold, or why it was refused. */
export type VerifiedCheckpoint =
  | {
      readonly ok: true;
      readonly head: TreeHead;
      readonly origin: string;
      /** Keys of the list that signed; at least one. */
      readonly by: readonly VerifierKey[];
    }
  | Refusal;

/**
 * Verifies a checkpoint: signed by at least one of the keys, and no signature of any of them is wrong.
 *
 * Signatures by other keys are ignored, as the specification demands: rotation and witnesses live from it. Whether
 * `origin` is the log that is meant is for the caller to compare. Never throws, whatever the text holds.
 */
export function verifyCheckpoint(
  text: string,
  keys: readonly VerifierKey[],
  verify: Verify,
): VerifiedCheckpoint {
  const parsed = parseCheckpoint(text);
  if (!parsed.ok) return parsed;
  const { origin, head, signatures, text: signed } = parsed.checkpoint;
  const bytes = new TextEncoder().encode(signed);
  const by = new Set<VerifierKey>();
  for (const { name, keyHash, signature } of signatures) {
    const named = keys.filter((key) => key.name === name && sameBytes(key.hash, keyHash));
    // The hash has four bytes, so two keys may share it; one of them must have signed.
    const signer = named.find((key) => signature.length === 64 && verify(signature, bytes, key.publicKey));
    if (signer !== undefined) by.add(signer);
    else if (named.length > 0)
      return refuse('bad-signature', `The signature of ${name} under the checkpoint is wrong.`);
  }
  return by.size > 0
    ? { ok: true, head, origin, by: [...by] }
    : refuse('unknown-key', 'The checkpoint is signed by none of the known keys.');
}
