import type { TextCounts } from './text-counts.ts';

/** One readability formula: a pure function of counts. */
export interface Formula {
  readonly name: string;
  /** True when a higher score means an easier text (the Flesch family); false for school grades and LIX. */
  readonly isHigherEasier: boolean;
  /** The score of a text of at least one word. */
  readonly score: (counts: TextCounts) => number;
}

const perSentence = (c: TextCounts): number => c.words / c.sentences;
const perWord = (c: TextCounts): number => c.syllables / c.words;
const percent = (part: number, c: TextCounts): number => (100 * part) / c.words;

/**
 * The readability formulas by id.
 * Sources: Flesch 1948; Kincaid 1975; Amstad 1978; Bamberger and Vanecek 1984 (first Wiener Sachtextformel);
 * Kandel and Moles 1958; Fernández Huerta 1959; Szigriszt Pazos 1993; Vacca and Franchina 1986; Lucisano and
 * Piemontese 1988 (Gulpease); Douma 1960; Björnsson 1968 (LIX).
 */
export const formulas = {
  flesch: {
    name: 'Flesch reading ease',
    isHigherEasier: true,
    score: (c) => 206.835 - 1.015 * perSentence(c) - 84.6 * perWord(c),
  },
  'flesch-kincaid': {
    name: 'Flesch-Kincaid grade',
    isHigherEasier: false,
    score: (c) => 0.39 * perSentence(c) + 11.8 * perWord(c) - 15.59,
  },
  amstad: {
    name: 'Amstad reading ease',
    isHigherEasier: true,
    score: (c) => 180 - perSentence(c) - 58.5 * perWord(c),
  },
  wiener: {
    name: 'Wiener Sachtextformel 1',
    isHigherEasier: false,
    score: (c) =>
      0.1935 * percent(c.polysyllables, c) +
      0.1672 * perSentence(c) +
      0.1297 * percent(c.longWords, c) -
      0.0327 * percent(c.monosyllables, c) -
      0.875,
  },
  'kandel-moles': {
    name: 'Kandel-Moles reading ease',
    isHigherEasier: true,
    score: (c) => 207 - 1.015 * perSentence(c) - 73.6 * perWord(c),
  },
  'fernandez-huerta': {
    name: 'Fernández Huerta reading ease',
    isHigherEasier: true,
    score: (c) => 206.84 - 1.02 * perSentence(c) - 60 * perWord(c),
  },
  szigriszt: {
    name: 'Szigriszt-Pazos perspicuity',
    isHigherEasier: true,
    score: (c) => 206.835 - 62.3 * perWord(c) - perSentence(c),
  },
  'flesch-vacca': {
    name: 'Flesch-Vacca reading ease',
    isHigherEasier: true,
    score: (c) => 217 - 1.3 * perSentence(c) - 60 * perWord(c),
  },
  gulpease: {
    name: 'Gulpease index',
    isHigherEasier: true,
    // Punctuation counts as the reference implementation counts it: a score one or two points lower than by letters.
    score: (c) => 89 + (300 * c.sentences - 10 * c.characters) / c.words,
  },
  douma: {
    name: 'Douma reading ease',
    isHigherEasier: true,
    score: (c) => 206.835 - 0.93 * perSentence(c) - 77 * perWord(c),
  },
  lix: {
    name: 'LIX',
    isHigherEasier: false,
    score: (c) => perSentence(c) + percent(c.longWords, c),
  },
} as const satisfies Record<string, Formula>;

/** The id of a readability formula, for example `amstad`. */
export type FormulaId = keyof typeof formulas;
