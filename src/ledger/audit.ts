import { sameBytes } from './bytes.ts';
import type { VerifierKey } from './checkpoint/verifier-key.ts';
import { verifyCheckpoint } from './checkpoint/verify.ts';
import { parseEntry } from './entry.ts';
import type { Sha256, TreeHead, Verify } from './ledger.ts';
import { type Refusal, refuse } from './refusal.ts';
import { createTree } from './tree/tree.ts';

/** An entry as the log keeps it. */
export interface LoggedEntry {
  readonly position: number;
  readonly entry: Uint8Array;
  /** The stored hash of the leaf; compared when it is there. */
  readonly leaf?: Uint8Array;
}

/** What an audit needs. */
export interface Audit {
  /** All entries from position 0 on. What it throws is passed on. */
  readonly entries: AsyncIterable<LoggedEntry>;
  /** Signed notes, in any order, from wherever they were kept. */
  readonly checkpoints: Iterable<string>;
  readonly keys: readonly VerifierKey[];
  readonly verify: Verify;
  readonly sha256: Sha256;
  /** Called now and then with the number of entries that were read. */
  readonly onProgress?: (entries: number) => void;
}

/** What an audit found: the head of the whole log, or the first thing that is wrong. */
export type AuditResult =
  | {
      readonly ok: true;
      readonly head: TreeHead;
      /** Number of checkpoints that were compared. */
      readonly checkpoints: number;
      /** Size of the largest checkpoint; entries behind it fit, and nobody signed for them yet. */
      readonly covered: number;
    }
  | (Refusal & {
      /** The entry that is wrong. */
      readonly position?: number;
      /** Size of the checkpoint that the log does not fit. */
      readonly checkpointSize?: number;
      /** The checkpoint that is wrong, by its place in the list, 0 for the first. */
      readonly checkpointIndex?: number;
    });

const PROGRESS_EVERY = 10_000;

/**
 * Recomputes the tree over the whole log in one pass, and compares it with every checkpoint.
 *
 * Checkpoints are verified first; then the first entry or checkpoint that does not fit, by position, ends the audit.
 */
export async function auditLog(audit: Audit): Promise<AuditResult> {
  const { entries, sha256, onProgress } = audit;
  const claimed = verifiedHeads(audit);
  if ('ok' in claimed) return claimed;
  const tree = createTree(sha256);
  let next = 0;
  const misfit = (): AuditResult | undefined => {
    for (let head = claimed[next]; head !== undefined && head.size === tree.size; head = claimed[next]) {
      if (!sameBytes(head.root, tree.root())) return differs(head.size);
      next += 1;
    }
    return undefined;
  };
  let wrong = misfit();
  if (wrong) return wrong;
  for await (const logged of entries) {
    const position = tree.size;
    const fault = faultOf(logged, position, tree.appendEntry(logged.entry));
    if (fault) return { ...fault, position };
    wrong = misfit();
    if (wrong) return wrong;
    if (tree.size % PROGRESS_EVERY === 0) onProgress?.(tree.size);
  }
  onProgress?.(tree.size);
  const ahead = claimed[next];
  if (ahead) return shorter(tree.size, ahead.size);
  const covered = claimed.at(-1)?.size ?? 0;
  return { ok: true, head: { size: tree.size, root: tree.root() }, checkpoints: claimed.length, covered };
}

function verifiedHeads({ checkpoints, keys, verify }: Audit): readonly TreeHead[] | AuditResult {
  const heads: TreeHead[] = [];
  for (const text of checkpoints) {
    const verified = verifyCheckpoint(text, keys, verify);
    if (!verified.ok) return { ...verified, checkpointIndex: heads.length };
    heads.push(verified.head);
  }
  return heads.sort((one, other) => one.size - other.size);
}

function faultOf({ position, entry, leaf }: LoggedEntry, expected: number, computed: Uint8Array) {
  if (position !== expected)
    return refuse('position-differs', `The log has position ${position} where ${expected} must stand.`);
  if (leaf !== undefined && !sameBytes(leaf, computed))
    return refuse('leaf-differs', `The hash stored for entry ${position} is not that of the entry.`);
  const parsed = parseEntry(entry);
  return parsed.ok ? undefined : refuse(parsed.reason, `Entry ${position}: ${parsed.message}`);
}

const differs = (size: number): AuditResult => ({
  ...refuse(
    'root-differs',
    `The first ${size} entries are not those that the checkpoint of size ${size} was signed over.`,
  ),
  checkpointSize: size,
});

const shorter = (size: number, signed: number): AuditResult => ({
  ...refuse('log-shorter', `The log has ${size} entries, and a checkpoint was signed over ${signed}.`),
  checkpointSize: signed,
});
