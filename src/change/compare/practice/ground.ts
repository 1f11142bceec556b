import type { LegalBasis, Practice, SpecialCondition } from '../../../declaration/index.ts';
import type { Comparison } from '../../comparison.ts';
import { compareTexts, type Draft, directionBy } from '../../draft.ts';
import { directionOfPurpose } from '../purpose.ts';
import { at } from './at.ts';

/**
 * How much each basis leaves to the customer: asked before (Art. 7 GDPR), able to object (Art. 21(1): tasks in the public
 * interest and legitimate interests), neither.
 */
const SAY: Readonly<Record<LegalBasis, number>> = {
  consent: 2,
  'legitimate-interests': 1,
  'recognised-legitimate-interests': 1,
  'public-task': 1,
  contract: 0,
  'legal-obligation': 0,
  'vital-interests': 0,
};

/** Compares why a practice is done and what allows it. */
export function compareGround(old: Practice, next: Practice, comparison: Comparison): readonly Draft[] {
  const isSameBasis = old.basis === next.basis;
  return [
    ...comparePurposes(old, next, comparison),
    ...compareBases(old, next),
    ...compareConditions(old.condition, next.condition, next),
    // An interest or a law that comes or goes with its basis is no change of its own.
    ...(isSameBasis || (old.interest && next.interest)
      ? compareTexts(at(next, ['interest'], 'basis'), old.interest, next.interest)
      : []),
    ...(isSameBasis || (old.obligation && next.obligation)
      ? compareTexts(at(next, ['obligation'], 'basis'), old.obligation, next.obligation)
      : []),
  ];
}

function comparePurposes(old: Practice, next: Practice, comparison: Comparison): readonly Draft[] {
  if (old.purpose === next.purpose) return [];
  const direction = directionOfPurpose(
    comparison.old.declaration.purposes.get(old.purpose),
    comparison.next.declaration.purposes.get(next.purpose),
  );
  const values = { subject: next.purpose, before: old.purpose, after: next.purpose };
  return [{ ...at(next, ['purpose']), ...values, kind: 'purpose-changed', direction }];
}

function compareBases(old: Practice, next: Practice): readonly Draft[] {
  if (old.basis === next.basis) return [];
  const direction = directionBy(SAY[next.basis], SAY[old.basis]);
  const values = { before: old.basis, after: next.basis };
  return [{ ...at(next, ['basis']), ...values, kind: KIND_OF[direction], direction }];
}

const KIND_OF = { worse: 'basis-weaker', better: 'basis-stronger', neutral: 'basis-changed' } as const;

function compareConditions(
  before: SpecialCondition | undefined,
  after: SpecialCondition | undefined,
  next: Practice,
): readonly Draft[] {
  if (before === after) return [];
  const say = (condition: SpecialCondition | undefined): number => (condition === 'explicit-consent' ? 1 : 0);
  const direction = directionBy(say(after), say(before));
  const isGone = after === undefined ? { isGone: true } : {};
  const place = at(next, ['condition'], 'basis');
  return [{ ...place, ...isGone, before, after, kind: KIND_OF[direction], direction }];
}
