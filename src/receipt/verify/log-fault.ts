import {
  commitmentTo,
  fromBase64,
  leafHash,
  parseEntry,
  type Refusal,
  verifyCheckpoint,
  verifyInclusion,
} from '../../ledger/index.ts';
import { canonicalText } from '../canonical.ts';
import type { Receipt } from '../receipt.ts';
import type { KnownKey } from './known-key.ts';
import type { SignedPayload } from './signed-payload.ts';
import { fault, type InvalidReceipt } from './verdict.ts';
import type { VerifyPorts } from './verify-ports.ts';

const encoder = new TextEncoder();

/** What is wrong with the entry of a receipt: it must be an event, and commit to exactly the one that was signed. */
export function entryFault(
  text: string,
  { payload, nonce }: SignedPayload,
  { sha256 }: VerifyPorts,
): InvalidReceipt | undefined {
  const read = parseEntry(encoder.encode(text));
  if (!read.ok) return fault('entry-form', 'entry');
  if (read.entry.kind !== 'event') return fault('tombstone');
  // It was read from canonical JSON, so it has a canonical form.
  const event = encoder.encode(canonicalText(payload.event));
  return commitmentTo(sha256, nonce, event) === read.entry.record ? undefined : fault('commitment');
}

/** What is wrong with the proof that a log, signed by one of the keys, holds the entry. */
export function logFault(
  { entry, proof, checkpoint }: Receipt,
  keys: readonly KnownKey[],
  { sha256, verify }: VerifyPorts,
): InvalidReceipt | undefined {
  const verified = verifyCheckpoint(
    checkpoint,
    keys.map(({ verifier }) => verifier),
    verify,
  );
  if (!verified.ok) return checkpointFault(verified);
  if (verified.by.every(({ name }) => name !== verified.origin)) return fault('checkpoint-signer');
  const { size, root } = verified.head;
  if (size !== proof.size) return fault('sizes');
  const included = verifyInclusion(sha256, {
    leaf: leafHash(sha256, encoder.encode(entry)),
    index: proof.index,
    size,
    proof: proof.hashes.flatMap((hash) => fromBase64(hash) ?? []),
    root,
  });
  return included.ok ? undefined : fault('not-in-log');
}

function checkpointFault({ reason }: Refusal): InvalidReceipt {
  if (reason === 'unknown-key') return fault('checkpoint-signer');
  return fault(reason === 'bad-signature' ? 'checkpoint-signature' : 'checkpoint-form', 'checkpoint');
}
