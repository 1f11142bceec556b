const wordGap = /[\s\u2013\u2014]+/u;
const bearsMeaning = /[\p{L}\p{N}]/u;
const spokenPart = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Brings a text into the one spelling that is counted: composed letters, straight apostrophes, nothing invisible. */
export function plainSpelling(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replaceAll('’', "'");
}

/**
 * The words of a text as white space and dashes part them; a word bears a letter or a digit.
 * Contractions (`don't`, `l'adresse`) and compounds (`E-Mail`) are one word, as the readability formulas count them.
 */
export function wordsOf(text: string): readonly string[] {
  return text.split(wordGap).filter((word) => bearsMeaning.test(word));
}

/** The parts of a word that are spoken one after the other: `singer-songwriter` has two. */
export function partsOf(word: string): readonly string[] {
  return word.match(spokenPart) ?? [];
}
