/** Spaces, control characters, lone surrogates and all else that is no part of a token. */
export const SKIP = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const PUNCTUATION = 3;
/** First half of a character beyond the basic plane that is drawn as a picture. */
export const PICTURE_PAIR = 4;
/** First half of any other character beyond the basic plane: counts as a letter. */
export const LETTER_PAIR = 5;
/** A picture within the basic plane, such as a heart or a star. */
export const PICTURE = 6;
/** Joins or varies pictures; nothing on its own. */
export const JOINER = 7;

let table: Uint8Array | undefined;

/** Class of every UTF-16 code unit; made when first asked for, since most commands never read a text. */
export function characterClasses(): Uint8Array {
  table ??= buildTable();
  return table;
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit += 1) classes[unit] = classOf(unit);
  return classes;
}

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    if (unit >= 0xdc00) return SKIP;
    return unit >= 0xd83c && unit <= 0xd83e ? PICTURE_PAIR : LETTER_PAIR;
  }
  if (unit === 0x200d || (unit >= 0xfe00 && unit <= 0xfe0f) || unit === 0x20e3) return JOINER;
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\s\p{C}\p{Z}]/u.test(character)) return SKIP;
  if (isPicture(unit)) return PICTURE;
  return PUNCTUATION;
}

function isPicture(unit: number): boolean {
  return (
    (unit >= 0x2600 && unit <= 0x27bf) ||
    (unit >= 0x2b00 && unit <= 0x2bff) ||
    (unit >= 0x2300 && unit <= 0x23ff) ||
    unit === 0x3030 ||
    unit === 0x303d ||
    unit === 0x3297 ||
    unit === 0x3299
  );
}
