import { type FormulaId, formulas, type Readability } from '../../language/readability/index.ts';
import type { PlacedSentence } from './analyse.ts';

/** One of the hardest sentences of a text. */
export interface HardSentence extends PlacedSentence {
  readonly words: number;
  /** The formula that ranks sentences: the first with a gate. */
  readonly formula: FormulaId;
  readonly score: number;
}

const MOST = 5;
/** Scores of fewer words say nothing about a sentence. */
const FEWEST_WORDS = 6;

/** The hardest sentences, the hardest first, each once; short ones only where a text has no others. */
export function hardestSentences(
  sentences: readonly PlacedSentence[],
  readability: Readability,
): readonly HardSentence[] {
  const formula = rankingFormula(readability);
  if (formula === undefined) return [];
  const once = new Map(sentences.toReversed().map((sentence) => [sentence.text, sentence]));
  const scored = [...once.values()].reverse().map((sentence): HardSentence => {
    const { words, scores } = readability.measure('', { sentences: [sentence.text] });
    return { ...sentence, words, formula, score: scores[formula] ?? 0 };
  });
  const long = scored.filter(({ words }) => words >= FEWEST_WORDS);
  const sign = formulas[formula].isHigherEasier ? 1 : -1;
  return (long.length > 0 ? long : scored).sort((a, b) => sign * (a.score - b.score)).slice(0, MOST);
}

function rankingFormula({ gates }: Readability): FormulaId | undefined {
  return gates.flatMap(({ formula }) =>
    formula === 'mean-sentence' || formula === 'longest-sentence' ? [] : [formula],
  )[0];
}
