import { type FormulaId, formulas } from './formulas.ts';
import type { TextMeasures } from './text-measures.ts';

/** What a gate looks at: a formula, or the length of sentences in words. */
export type GateSubject = FormulaId | 'mean-sentence' | 'longest-sentence';

/** A limit that a plain layer has to keep. */
export interface Gate {
  readonly id: string;
  readonly formula: GateSubject;
  readonly min?: number;
  readonly max?: number;
  /** The limit in words, for example "Flesch reading ease of at least 70". */
  readonly text: string;
}

/** A gate that a text did not pass, with the value it reached. */
export interface FailedGate {
  readonly gate: Gate;
  readonly value: number;
}

/** A gate that asks for a score of at least `min`. */
export function atLeast(formula: FormulaId, min: number): Gate {
  return { id: formula, formula, min, text: `${formulas[formula].name} of at least ${min}` };
}

/** A gate that asks for a score of at most `max`. */
export function atMost(formula: FormulaId, max: number): Gate {
  return { id: formula, formula, max, text: `${formulas[formula].name} of at most ${max}` };
}

/** The gates on the length of sentences, the same in every language. */
export const sentenceGates: readonly Gate[] = [
  {
    id: 'mean-sentence',
    formula: 'mean-sentence',
    max: 12,
    text: 'at most 12 words in a sentence on average',
  },
  {
    id: 'longest-sentence',
    formula: 'longest-sentence',
    max: 25,
    text: 'at most 25 words in the longest sentence',
  },
];

/** The gates that a text fails, in the order of the gates; a text without words fails none. */
export function failedGates(measures: TextMeasures, gates: readonly Gate[]): readonly FailedGate[] {
  if (measures.words === 0) return [];
  return gates.flatMap((gate) => {
    const value = reached(measures, gate.formula);
    if (value === undefined) return [];
    const isKept = value >= (gate.min ?? -Infinity) && value <= (gate.max ?? Infinity);
    return isKept ? [] : [{ gate, value }];
  });
}

function reached(measures: TextMeasures, subject: GateSubject): number | undefined {
  if (subject === 'mean-sentence') return measures.meanSentence;
  if (subject === 'longest-sentence') return measures.longestSentence;
  return measures.scores[subject];
}
