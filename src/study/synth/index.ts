export { planSynth, type SynthPlan, type SynthRetailer } from './plan.ts';
export { type SynthRow, synthRows } from './rows.ts';
export type { SynthOptions, SynthText } from './synth-text.ts';
export { type SynthTruth, truthCounter } from './truth.ts';
