import { atLeast } from '../gate.ts';
import type { ReadingLanguage } from '../reading-language.ts';
import { syllablesByHyphenation } from '../syllables/hyphenation.ts';

/** Reading rules of French. */
export const french: ReadingLanguage = {
  formulas: ['kandel-moles', 'lix'],
  gates: [atLeast('kandel-moles', 75)],
  abbreviations: ['art', 'al', 'mm', 'mme', 'env', 'ex', 'cf', 'tél', 'max', 'min'],
  loadSyllables: async () => syllablesByHyphenation((await import('hyphen/patterns/fr.js')).default),
};
