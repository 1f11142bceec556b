export type * from './fact.ts';
export { byWeight, deriveFacts, factsOf } from './facts.ts';
export { isAdvertising } from './of-practice.ts';
export { WEIGHTS } from './weight.ts';
