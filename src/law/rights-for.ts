import { isInForce } from './in-force.ts';
import type { GrantedRight, RightRule, RightsInput } from './right.ts';
import { CALIFORNIAN_RIGHTS } from './rights/california.ts';
import { GDPR_RIGHTS } from './rights/gdpr.ts';
import { SWISS_RIGHTS } from './rights/switzerland.ts';
import { UK_RIGHTS } from './rights/uk.ts';

/** Every rule that grants a right, of every regime. */
export const RIGHT_RULES: readonly RightRule[] = [
  ...GDPR_RIGHTS,
  ...UK_RIGHTS,
  ...SWISS_RIGHTS,
  ...CALIFORNIAN_RIGHTS,
];

/**
 * The rights that a customer has over a practice, on a day.
 *
 * @example
 * rightsFor({ regime: 'gdpr', basis: 'consent', sources: ['customer'], isMarketing: true, hasAutomatedDecision: false, on: '2026-01-01' })
 */
export function rightsFor(input: RightsInput): readonly GrantedRight[] {
  return RIGHT_RULES.filter(
    (rule) => rule.regime === input.regime && isInForce(rule, input.on) && rule.appliesWhen(input),
  ).map((rule) => {
    const condition = rule.conditionOf?.(input);
    return condition === undefined
      ? { right: rule.right, source: rule.source }
      : { right: rule.right, condition, source: rule.source };
  });
}
