import type { FormulaId } from './formulas.ts';
import type { TextCounts } from './text-counts.ts';

/** What was counted in a text, and the scores that follow from it. */
export interface TextMeasures extends TextCounts {
  /** Words in a sentence on average; 0 for a text without words. */
  readonly meanSentence: number;
  /** Words in the longest sentence. */
  readonly longestSentence: number;
  /** One score for each formula of the language; 0 for a text without words. */
  readonly scores: Readonly<Partial<Record<FormulaId, number>>>;
}
