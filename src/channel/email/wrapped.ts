import { widthOf } from '../../shared/index.ts';

/** Widest line of a plain message. */
export const COLUMNS = 72;

/** What stands before the first line of a text, and before the others. */
interface Margin {
  readonly first: string;
  readonly more: string;
}

/** Addresses stay whole, however long: half of one leads nowhere. */
const ADDRESS = /^\P{L}*(?:https?:\/\/|[^@\s]+@)\S{1,900}$/u;

/**
 * Breaks a text into lines of at most 72 columns, between words; spaces that do not break stay. A longer word is cut,
 * unless it is an address.
 */
export function wrapped(text: string, margin: Margin = { first: '', more: '' }): readonly string[] {
  const room = COLUMNS - widthOf(margin.first);
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text
    .split(/ +/u)
    .filter((w) => w !== '')
    .flatMap((w) => cut(w, room))) {
    const more = widthOf(word);
    if (line !== '' && width + 1 + more > room) {
      lines.push(line);
      line = '';
      width = 0;
    }
    width += more + (line === '' ? 0 : 1);
    line += line === '' ? word : ` ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((l, index) => (index === 0 ? margin.first : margin.more) + l);
}

function cut(word: string, room: number): readonly string[] {
  if (word.length <= room / 2 || widthOf(word) <= room || ADDRESS.test(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of word) {
    const more = widthOf(character);
    if (width + more > room && piece !== '') {
      pieces.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += more;
  }
  return [...pieces, piece];
}
