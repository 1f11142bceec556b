import { atLeast, atMost } from '../gate.ts';
import type { ReadingLanguage } from '../reading-language.ts';
import { loadEnglishSyllables } from '../syllables/english.ts';

/** Reading rules of English. */
export const english: ReadingLanguage = {
  formulas: ['flesch', 'flesch-kincaid', 'lix'],
  gates: [atLeast('flesch', 70), atMost('flesch-kincaid', 6)],
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'prof', 'art', 'para', 'sec', 'vs', 'approx', 'st', 'cf'],
  loadSyllables: loadEnglishSyllables,
};
