export { type Formula, type FormulaId, formulas } from './formulas.ts';
export type { FailedGate, Gate, GateSubject } from './gate.ts';
export { hasReadability, readabilityLanguages } from './languages.ts';
export type { MeasureOptions } from './measure.ts';
export { gatesFor, judge, loadReadability, measure, type Readability } from './readability.ts';
export type { TextCounts } from './text-counts.ts';
export type { TextMeasures } from './text-measures.ts';
