import { formulas } from './formulas.ts';
import type { ReadingLanguage, SyllableCounter } from './reading-language.ts';
import type { SentenceSplitter } from './sentences.ts';
import type { TextCounts } from './text-counts.ts';
import type { TextMeasures } from './text-measures.ts';
import { partsOf, plainSpelling, wordsOf } from './words.ts';

/** How to measure a text. */
export interface MeasureOptions {
  /** The text as sentences, where its form gives them (the rows of a label): together they hold the whole text. */
  readonly sentences?: readonly string[];
}

/** No word of any language is longer; what is, is no word, and counting it could take very long. */
const LONGEST_PART = 200;
const onlyDigits = /^\p{N}+$/u;

/** Measures a text with the parts loaded for its language. */
export function measureText(
  text: string,
  options: MeasureOptions,
  parts: {
    readonly rules: ReadingLanguage;
    readonly split: SentenceSplitter;
    readonly syllables: SyllableCounter;
  },
): TextMeasures {
  const sentences = (options.sentences?.map(plainSpelling) ?? parts.split(plainSpelling(text)))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.map((word) => syllablesOf(word, parts.syllables));
  const counts: TextCounts = {
    words: words.length,
    sentences: sentences.length,
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    letters: countIn(words, /\p{L}/gu),
    characters: words.reduce((sum, word) => sum + [...word].length, 0),
    longWords: words.filter((word) => countIn([word], /[\p{L}\p{N}]/gu) > 6).length,
    polysyllables: syllables.filter((count) => count >= 3).length,
    monosyllables: syllables.filter((count) => count === 1).length,
  };
  return {
    ...counts,
    meanSentence: counts.sentences === 0 ? 0 : counts.words / counts.sentences,
    longestSentence: sentences.reduce((longest, { length }) => Math.max(longest, length), 0),
    scores: Object.fromEntries(
      parts.rules.formulas.map((id) => [id, counts.words === 0 ? 0 : formulas[id].score(counts)]),
    ),
  };
}

/** The syllables of a word as white space parts words: those of its spoken parts, a number counting one. */
export function syllablesOf(word: string, count: SyllableCounter): number {
  const sum = partsOf(word).reduce(
    (total, part) => total + (onlyDigits.test(part) ? 1 : count(part.slice(0, LONGEST_PART))),
    0,
  );
  return Math.max(1, sum);
}

function countIn(words: readonly string[], pattern: RegExp): number {
  return words.reduce((sum, word) => sum + (word.match(pattern)?.length ?? 0), 0);
}
