/** Every way in which a proof, a checkpoint, a key or a log can be wrong; short words for programs. */
export const REFUSALS = [
  'malformed',
  'outside-tree',
  'sizes-reversed',
  'proof-length',
  'root-differs',
  'earlier-root-differs',
  'too-long',
  'note-malformed',
  'origin-malformed',
  'size-malformed',
  'root-malformed',
  'extension-malformed',
  'too-many-signatures',
  'signature-malformed',
  'unknown-key',
  'bad-signature',
  'key-malformed',
  'key-type-unknown',
  'key-hash-differs',
  'entry-malformed',
  'entry-not-canonical',
  'position-differs',
  'leaf-differs',
  'log-shorter',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** What was refused and why: a word for programs, a sentence for people. */
export interface Refusal {
  readonly ok: false;
  readonly reason: RefusalReason;
  readonly message: string;
}

/** Makes a refusal. */
export const refuse = (reason: RefusalReason, message: string): Refusal => ({ ok: false, reason, message });
