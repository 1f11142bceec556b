import type { Practice } from '../../../declaration/index.ts';
import { compareFlags, compareTexts, type Draft, directionBy } from '../../draft.ts';
import { at } from './at.ts';

const BENEFIT = { came: 'benefit-new', went: 'benefit-lost' } as const;
const INCENTIVE = { came: 'incentive-begun', went: 'incentive-ended' } as const;

/** Compares what customers give and get: whether they must, what a "no" means, what they get for it. */
export function compareExchange(old: Practice, next: Practice): readonly Draft[] {
  return [
    ...compareRequirement(old, next),
    ...compareTexts(at(next, ['ifNot'], 'required'), old.ifNot, next.ifNot),
    ...compareTexts(at(next, ['benefit']), old.benefit, next.benefit, BENEFIT),
    ...compareFlags(at(next, ['incentive']), old.incentive, next.incentive, INCENTIVE, 'neutral'),
  ];
}

function compareRequirement(old: Practice, next: Practice): readonly Draft[] {
  const [before, after] = [old.required, next.required];
  if (before === after) return [];
  const burden = (required: boolean | undefined): number => (required === undefined ? 1 : required ? 2 : 0);
  const isGone = after === undefined ? { isGone: true } : {};
  const direction = directionBy(burden(before), burden(after));
  return [{ ...at(next, ['required']), ...isGone, before, after, kind: 'requirement-changed', direction }];
}
