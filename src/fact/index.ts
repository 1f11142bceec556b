export type * from './fact.ts';
export { byWeight, deriveFacts, factsOf, isSaleOpen, isSelling } from './facts.ts';
export { isAdvertising } from './of-practice.ts';
export { isProtected, WEIGHTS } from './weight.ts';
