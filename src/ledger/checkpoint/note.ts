import { fromBase64 } from '../base64.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { isKeyName } from './verifier-key.ts';

/** A line of a signed note that says who signed. */
export interface NoteSignature {
  readonly name: string;
  /** 4 bytes. */
  readonly keyHash: Uint8Array;
  readonly signature: Uint8Array;
}

/** A signed note in its parts (C2SP signed-note); nothing is verified yet. */
export interface Note {
  /** What is signed, with its final newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The longest note that is read, in UTF-16 code units. */
export const MAX_NOTE_LENGTH = 65_536;
/** The most signatures that are read; the specification asks for 16. */
export const MAX_SIGNATURES = 64;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stand here.
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u;

/** Splits a signed note; strict, so that one note has one text. */
export function parseNote(note: string): { readonly ok: true; readonly note: Note } | Refusal {
  if (note.length > MAX_NOTE_LENGTH)
    return refuse('too-long', 'The checkpoint is longer than any checkpoint is.');
  if (FORBIDDEN.test(note))
    return refuse('note-malformed', 'The checkpoint holds a control character or half a character.');
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n'))
    return refuse(
      'note-malformed',
      'The checkpoint has no blank line before its signatures, or no newline at its end.',
    );
  const lines = note
    .slice(end + 2)
    .split('\n')
    .slice(0, -1);
  if (lines.length === 0) return refuse('note-malformed', 'The checkpoint has no signature.');
  if (lines.length > MAX_SIGNATURES)
    return refuse('too-many-signatures', `The checkpoint has more than ${MAX_SIGNATURES} signatures.`);
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const signature = signatureIn(line);
    if (signature === undefined)
      return refuse(
        'signature-malformed',
        `Signature ${signatures.length + 1} of the checkpoint is not well-formed.`,
      );
    signatures.push(signature);
  }
  return { ok: true, note: { text: note.slice(0, end + 1), signatures } };
}

function signatureIn(line: string): NoteSignature | undefined {
  const [dash, name = '', encoded = '', ...more] = line.split(' ');
  const bytes = fromBase64(encoded);
  if (dash !== '—' || !isKeyName(name) || bytes === undefined || bytes.length < 5 || more.length > 0)
    return undefined;
  return { name, keyHash: bytes.slice(0, 4), signature: bytes.slice(4) };
}
