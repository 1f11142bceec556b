import { checksumOf } from './checksum.ts';
import type { About, NoticeShown } from './event.ts';
import type { Folded } from './fold.ts';
import { type Row, rowOf } from './row.ts';

/** Version of the format, the first byte. */
export const FOLD_FORMAT = 1;

/** Bytes before the text: the version, and a checksum of what follows. */
export const FOLD_HEADER = 5;

/** What the text of an encoded fold holds, as JSON. */
export type FoldText = readonly [
  notices: readonly (readonly [version: number, id: string])[],
  abouts: readonly About[],
  rows: readonly Row[],
  undone: readonly string[],
  newestContact: number | null,
];

const encoder = new TextEncoder();

/** Writes a fold as bytes for the store: a version, a checksum, and JSON in which shared parts stand once. */
export function encodeFold(folded: Folded): Uint8Array {
  const notices = table<NoticeShown, readonly [number, string]>(({ version, id }) => [version, id]);
  const abouts = table<About, About>((about) => about);
  const ids = new Map(folded.kept.map((kept, row) => [kept.id, row]));
  const sharing = {
    about: abouts.numberOf,
    notice: notices.numberOf,
    ids: (named: readonly string[]) => named.map((id) => ids.get(id) ?? id),
  };
  const rows = folded.kept.map((kept) => rowOf(kept, sharing));
  const text: FoldText = [notices.all, abouts.all, rows, folded.undone, folded.newestContact ?? null];
  const body = encoder.encode(JSON.stringify(text));
  const bytes = new Uint8Array(FOLD_HEADER + body.length);
  bytes.set(body, FOLD_HEADER);
  bytes[0] = FOLD_FORMAT;
  new DataView(bytes.buffer).setUint32(1, checksumOf(bytes, FOLD_HEADER));
  return bytes;
}

/** Numbers values by what they say, in the order of their first use. */
function table<T extends object, U>(written: (value: T) => U) {
  const all: U[] = [];
  const numbers = new Map<string, number>();
  // A decoded fold shares its values, so most are known by themselves: writing a text of each takes longer than the rest.
  const numbered = new Map<T, number>();
  const numberOf = (value: T): number => {
    const known = numbered.get(value);
    if (known !== undefined) return known;
    const number = numberOfText(value);
    numbered.set(value, number);
    return number;
  };
  const numberOfText = (value: T): number => {
    const entry = written(value);
    const text = JSON.stringify(entry);
    const number = numbers.get(text);
    if (number !== undefined) return number;
    numbers.set(text, all.length);
    return all.push(entry) - 1;
  };
  return { all, numberOf };
}
