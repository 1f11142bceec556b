import { fromBase64, toBase64 } from '../base64.ts';
import type { TreeHead } from '../ledger.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { HASH_LENGTH, isSize } from '../tree/hash.ts';
import { type NoteSignature, parseNote } from './note.ts';

/** What a checkpoint says (C2SP tlog-checkpoint). */
export interface CheckpointBody {
  /** Which log it is. */
  readonly origin: string;
  readonly head: TreeHead;
  /** Further lines, which this project writes none of. */
  readonly extensions: readonly string[];
}

/** A checkpoint as it was read; no signature is verified yet. */
export interface Checkpoint extends CheckpointBody {
  /** What is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A checkpoint that was read, or why it was refused. */
export type ParsedCheckpoint = { readonly ok: true; readonly checkpoint: Checkpoint } | Refusal;

const SIZE = /^(?:0|[1-9][0-9]{0,15})$/;

/** Reads a checkpoint without verifying it; strict: exactly what the specification lets stand there. */
export function parseCheckpoint(text: string): ParsedCheckpoint {
  const parsed = parseNote(text);
  if (!parsed.ok) return parsed;
  const { note } = parsed;
  const [origin = '', size = '', root = '', ...extensions] = note.text.slice(0, -1).split('\n');
  if (origin === '') return refuse('origin-malformed', 'The checkpoint does not say which log it is of.');
  if (!SIZE.test(size) || !isSize(Number(size)))
    return refuse(
      'size-malformed',
      'The size in the checkpoint is not a whole number below 2^53 without leading zeros.',
    );
  const hash = fromBase64(root);
  if (hash === undefined || hash.length !== HASH_LENGTH)
    return refuse('root-malformed', 'The root in the checkpoint is not the base64 form of 32 bytes.');
  if (extensions.includes(''))
    return refuse('extension-malformed', 'The checkpoint has an empty line before its signatures.');
  const head = { size: Number(size), root: hash };
  return { ok: true, checkpoint: { origin, head, extensions, text: note.text, signatures: note.signatures } };
}

/**
 * The text of a checkpoint that is signed.
 *
 * @throws RangeError when a line is empty or holds a control character or half a character, or size or root are none.
 */
export function checkpointText({ origin, head, extensions }: CheckpointBody): string {
  const isLine = (line: string) => line !== '' && !/\p{Cc}|\p{Surrogate}/u.test(line);
  if (![origin, ...extensions].every(isLine) || !isSize(head.size) || head.root.length !== HASH_LENGTH)
    throw new RangeError('A checkpoint has an origin of one line, a size below 2^53 and a root of 32 bytes.');
  return [origin, head.size, toBase64(head.root), ...extensions, ''].join('\n');
}
