import { type Line, type Word, widthOf } from './line.ts';
import type { Piece } from './piece.ts';
import { directionOf, visualOrder } from './visual-order.ts';

/** A piece and the left edge of its place, in points. */
export interface Placed extends Piece {
  readonly x: number;
}

/** Places the pieces of a line between two edges; they stay in the order that they are read. */
export function placedPieces(
  line: Line,
  left: number,
  width: number,
  base: 'ltr' | 'rtl',
): readonly Placed[] {
  if (base === 'ltr' && line.every((word) => directionOf(word) !== 'rtl')) {
    return sideBySide(
      line.flatMap((word) => word.pieces),
      left,
    );
  }
  const order = visualOrder(line, base);
  const starts: number[] = [];
  const blanks: number[] = [];
  let x = base === 'rtl' ? left + width - widthOf(line) : left;
  for (const [at, index] of order.entries()) {
    const word = line[index];
    if (word === undefined) continue;
    starts[index] = x;
    x += word.width;
    // Between two words stands the blank of the one that is read first.
    const first = Math.min(index, order[at + 1] ?? index);
    blanks[first] ??= x;
    x += at === order.length - 1 ? 0 : (line[first]?.blank ?? 0);
  }
  return line.flatMap((word, index) => [
    ...wordAt(word, starts[index] ?? left),
    ...blankOf(word, index === line.length - 1, blanks[index] ?? left),
  ]);
}

function wordAt(word: Word, x: number): readonly Placed[] {
  const pieces = word.pieces.map((piece, index) =>
    index === word.pieces.length - 1
      ? { ...piece, text: piece.text.replace(/ +$/u, ''), width: piece.width - word.blank }
      : piece,
  );
  return directionOf(word) === 'rtl'
    ? sideBySide(pieces.toReversed(), x).toReversed()
    : sideBySide(pieces, x);
}

/** The blank after a word, as a piece of its own, so that a copy of the text has it. */
function blankOf({ pieces, blank }: Word, isLast: boolean, x: number): readonly Placed[] {
  const last = pieces.at(-1);
  if (isLast || blank === 0 || last === undefined) return [];
  const { actual: _, href: __, ...look } = last;
  return [{ ...look, text: ' ', width: blank, x }];
}

function sideBySide(pieces: readonly Piece[], left: number): readonly Placed[] {
  let x = left;
  return pieces.map((piece) => {
    const placed = { ...piece, x };
    x += piece.width;
    return placed;
  });
}
