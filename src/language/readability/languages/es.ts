import { atLeast } from '../gate.ts';
import type { ReadingLanguage } from '../reading-language.ts';
import { syllablesByHyphenation } from '../syllables/hyphenation.ts';

/** Reading rules of Spanish. */
export const spanish: ReadingLanguage = {
  formulas: ['szigriszt', 'fernandez-huerta', 'lix'],
  gates: [atLeast('szigriszt', 70)],
  abbreviations: ['art', 'núm', 'sr', 'sra', 'dr', 'dra', 'ud', 'uds', 'aprox', 'ej', 'tel', 'pág'],
  loadSyllables: async () => syllablesByHyphenation((await import('hyphen/patterns/es.js')).default),
};
