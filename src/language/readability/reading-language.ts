import type { FormulaId } from './formulas.ts';
import type { Gate } from './gate.ts';

/** Counts the syllables of one word made of letters and apostrophes; at least one. */
export type SyllableCounter = (word: string) => number;

/** What measuring a text needs to know about its language. */
export interface ReadingLanguage {
  readonly formulas: readonly FormulaId[];
  /** The limits on scores; the limits on sentence length hold in every language. */
  readonly gates: readonly Gate[];
  /** Words whose full stop does not end a sentence, in lower case and without the full stop. */
  readonly abbreviations: readonly string[];
  /** Whether a sentence goes on over a full stop for a reason of this language alone. */
  readonly isContinued?: (before: string, after: string) => boolean;
  /** Loads the word lists or patterns, which are heavy. */
  readonly loadSyllables: () => Promise<SyllableCounter>;
}
