import { plainText } from '../words/index.ts';

/** Sizes of letters on charts, in pixels. */
export const SIZE = { small: 12, text: 13, large: 15 } as const;

/** About how wide a text is, in pixels: no font is measured, so what is placed by it keeps a little room. */
export function widthOf(text: string, size: number): number {
  let units = 0;
  for (const letter of text) units += unitsOf(letter);
  return units * size;
}

function unitsOf(letter: string): number {
  if (
    /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]|\p{Emoji_Presentation}/u.test(letter)
  )
    return 1;
  if (/[MWmw@%—…]/.test(letter)) return 0.86;
  if (/[A-ZÄÖÜ]/.test(letter)) return 0.66;
  if (/[iljtfr.,:;'’|()[\] ·]/.test(letter)) return 0.32;
  return 0.55;
}

/** A text cut to a width, ending in an ellipsis where it does not fit. */
export function fitted(text: string, width: number, size: number): string {
  const clean = plainText(text).trim();
  if (widthOf(clean, size) <= width) return clean;
  const letters = [...clean.slice(0, 400)];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text in lines of at most a width, cut at spaces; what does not fit ends in an ellipsis. */
export function lines(text: string, width: number, size: number, most: number): readonly string[] {
  const words = plainText(text).trim().slice(0, 2000).split(/\s+/u);
  const made: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (made.length === most - 1)
      return [...made, fitted([line, ...words.slice(index)].join(' '), width, size)];
    made.push(line);
    line = word;
  }
  return [...made, line].map((one) => fitted(one, width, size));
}
