import { atLeast } from '../gate.ts';
import type { ReadingLanguage } from '../reading-language.ts';
import { syllablesByHyphenation } from '../syllables/hyphenation.ts';

/** Reading rules of Italian. */
export const italian: ReadingLanguage = {
  formulas: ['gulpease', 'flesch-vacca', 'lix'],
  gates: [atLeast('gulpease', 70)],
  abbreviations: ['art', 'sig', 'dott', 'es', 'ca', 'tel', 'pag', 'cfr'],
  loadSyllables: async () => syllablesByHyphenation((await import('hyphen/patterns/it.js')).default),
};
