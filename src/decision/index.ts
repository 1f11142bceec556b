export { type AllowedFields, allowedFields } from './allowed-fields.ts';
export {
  type CedarChoice,
  type CedarContext,
  type CedarExport,
  type CedarInput,
  type Covers,
  coversOf,
  exportCedar,
  reduceForCedar,
} from './cedar/index.ts';
export type { RuleVersion } from './coverage.ts';
export * from './decision.ts';
export { type ExplainInput, type Explanation, explain, explainToEngineer } from './explain/index.ts';
export { createImage, type Image, type ImageOptions } from './image.ts';
export { kindsOf } from './practice-kind.ts';
export type { PracticeRule, SpecialNeed } from './practice-rule.ts';
export { compileRulebook, isStillCovered, practicesOf, type Rulebook } from './rulebook.ts';
