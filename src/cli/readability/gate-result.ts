import {
  formulas,
  type Gate,
  type GateSubject,
  type Readability,
  type TextMeasures,
} from '../../language/readability/index.ts';

/** One figure of a text beside its gate. */
export interface GateResult {
  readonly id: GateSubject;
  /** "Flesch reading ease", "Words in a sentence". */
  readonly name: string;
  readonly value: number;
  /** Absent for a formula without a gate, which is told for comparison. */
  readonly gate?: Gate;
  readonly isMet?: boolean;
}

const NAMES = {
  'mean-sentence': 'Words in a sentence',
  'longest-sentence': 'Longest sentence',
} as const;

/** Every formula of the language and the lengths of sentences, with what the gates of a plain text ask. */
export function gateResults(measures: TextMeasures, readability: Readability): readonly GateResult[] {
  const failed = new Set(readability.judge(measures).map(({ gate }) => gate.id));
  const gated = readability.gates.map((gate): GateResult => {
    const id = gate.formula;
    return { id, name: nameOf(id), value: figureOf(measures, id), gate, isMet: !failed.has(gate.id) };
  });
  const others = Object.entries(measures.scores).flatMap(([id, value]): readonly GateResult[] =>
    isFormula(id) && gated.every((result) => result.id !== id) ? [{ id, name: nameOf(id), value }] : [],
  );
  return [...gated, ...others];
}

function isFormula(id: string): id is keyof typeof formulas {
  return Object.hasOwn(formulas, id);
}

function nameOf(id: GateSubject): string {
  return id === 'mean-sentence' || id === 'longest-sentence' ? NAMES[id] : formulas[id].name;
}

function figureOf(measures: TextMeasures, id: GateSubject): number {
  if (id === 'mean-sentence') return measures.meanSentence;
  if (id === 'longest-sentence') return measures.longestSentence;
  return measures.scores[id] ?? 0;
}
