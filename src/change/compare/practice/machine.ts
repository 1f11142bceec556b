import type { Practice } from '../../../declaration/index.ts';
import { cameOrWent, compareFlags, compareTexts, type Draft, wording } from '../../draft.ts';
import { at } from './at.ts';

const DECISION = { came: 'decision-begun', went: 'decision-ended' } as const;
const PROFILING = { came: 'profiling-begun', went: 'profiling-ended' } as const;

/** Compares what machines work out and decide about customers. */
export function compareMachines(old: Practice, next: Practice): readonly Draft[] {
  return [
    ...compareDecisions(old, next),
    ...compareFlags(at(next, ['profiling']), old.profiling, next.profiling, PROFILING, 'worse'),
  ];
}

function compareDecisions(old: Practice, next: Practice): readonly Draft[] {
  const [before, after] = [old.automatedDecision, next.automatedDecision];
  if (!before && !after) return [];
  if (!before || !after) {
    const place = at(next, ['automatedDecision']);
    return [cameOrWent(place, DECISION, 'worse', { before, after }, after !== undefined)];
  }
  const texts = (['logic', 'significance', 'consequences'] as const).flatMap((key) =>
    compareTexts(at(next, ['automatedDecision', key]), before[key], after[key]),
  );
  return [...texts, ...compareReview(before.humanReview, after.humanReview, next)];
}

function compareReview(
  before: boolean | undefined,
  after: boolean | undefined,
  next: Practice,
): readonly Draft[] {
  const place = at(next, ['automatedDecision', 'humanReview']);
  if (before === after) return [];
  if ((before === true) === (after === true)) return [wording(place, before, after)];
  const isGone = after === undefined ? { isGone: true } : {};
  const direction = after === true ? 'better' : 'worse';
  return [{ ...place, ...isGone, before, after, kind: 'decision-changed', direction }];
}
