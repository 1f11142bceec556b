export { explainToEngineer } from './engineer.ts';
export { explain } from './explain.ts';
export type { ExplainInput, Explanation } from './explanation.ts';
