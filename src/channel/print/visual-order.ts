import type { Word } from './line.ts';

/** Letters that are written from right to left: Hebrew, Arabic and their kin. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const LEFT_TO_RIGHT = /[\p{L}\p{N}]/u;

type Direction = 'ltr' | 'rtl';

/**
 * Where each word of a line stands, counted from the left: words of one direction that follow each other run in it, and
 * signs without a direction go with the text around them. Returns the words' indexes from left to right.
 */
export function visualOrder(words: readonly Word[], base: Direction): readonly number[] {
  const directions = words.map((word) => directionOf(word));
  if (base === 'ltr' && !directions.includes('rtl')) return words.map((_, index) => index);
  const order: number[] = [];
  let stretch: number[] = [];
  const close = (): void => {
    // What has no direction after the last word of a stretch belongs to the line.
    const after: number[] = [];
    while (stretch.length > 0 && directions[stretch.at(-1) ?? 0] === undefined)
      after.unshift(stretch.pop() ?? 0);
    order.push(...stretch.reverse(), ...after);
    stretch = [];
  };
  for (const [index, direction] of directions.entries()) {
    const isOpposite = direction === undefined ? stretch.length > 0 : direction !== base;
    if (isOpposite) stretch.push(index);
    else {
      close();
      order.push(index);
    }
  }
  close();
  return base === 'ltr' ? order : order.toReversed();
}

/** The direction of a word; undefined for one of signs that have none. */
export function directionOf(word: Word): Direction | undefined {
  const text = word.pieces.map((piece) => piece.text).join('');
  if (RIGHT_TO_LEFT.test(text)) return 'rtl';
  return LEFT_TO_RIGHT.test(text) ? 'ltr' : undefined;
}
