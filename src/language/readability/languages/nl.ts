import { atLeast } from '../gate.ts';
import type { ReadingLanguage } from '../reading-language.ts';
import { syllablesByHyphenation } from '../syllables/hyphenation.ts';

/** Reading rules of Dutch. */
export const dutch: ReadingLanguage = {
  formulas: ['douma', 'lix'],
  gates: [atLeast('douma', 70)],
  abbreviations: [
    'art',
    'nr',
    'bijv',
    'bv',
    'ca',
    'dhr',
    'mevr',
    'dr',
    'prof',
    'evt',
    'incl',
    'tel',
    'vgl',
    'max',
    'min',
  ],
  loadSyllables: async () => syllablesByHyphenation((await import('hyphen/patterns/nl.js')).default),
};
