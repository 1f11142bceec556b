export { planSynth, type RowKind, type SynthPlan, type SynthRetailer } from './plan.ts';
export { type SynthRow, synthRows } from './rows.ts';
export { OTHER_LANGUAGES } from './surroundings.ts';
export type { SynthOptions, SynthText } from './synth-text.ts';
export { type SynthTruth, truthCounter } from './truth.ts';
