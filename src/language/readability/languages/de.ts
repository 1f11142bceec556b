import { atLeast, atMost } from '../gate.ts';
import type { ReadingLanguage } from '../reading-language.ts';
import { syllablesByHyphenation } from '../syllables/hyphenation.ts';

const ordinal = /(?:^|\s)\d{1,2}\.\s*$/u;
const month =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** Reading rules of German. */
export const german: ReadingLanguage = {
  formulas: ['amstad', 'wiener', 'lix'],
  gates: [atLeast('amstad', 60), atMost('wiener', 8)],
  abbreviations: [
    'abs',
    'art',
    'nr',
    'bzw',
    'ca',
    'ggf',
    'evtl',
    'inkl',
    'str',
    'dr',
    'prof',
    'tel',
    'vgl',
    'sog',
    'mio',
    'mind',
    'max',
  ],
  isContinued: (before, after) => ordinal.test(before) && month.test(after),
  loadSyllables: async () => syllablesByHyphenation((await import('hyphen/patterns/de-1996.js')).default),
};
