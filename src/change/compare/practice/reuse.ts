import type { Practice } from '../../../declaration/index.ts';
import { cameOrWent, compareTexts, type Draft } from '../../draft.ts';
import { at } from './at.ts';

const REUSE = { came: 'reuse-begun', went: 'reuse-ended' } as const;

/** Compares which practice a practice grew from: data that were first collected for something else. */
export function compareReuse(old: Practice, next: Practice): readonly Draft[] {
  const [before, after] = [old.grewFrom, next.grewFrom];
  if (!before && !after) return [];
  if (!before || !after) {
    const place = at(next, ['grewFrom']);
    return [cameOrWent(place, REUSE, 'worse', { before, after }, after !== undefined)];
  }
  const texts = compareTexts(at(next, ['grewFrom', 'assessment']), before.assessment, after.assessment);
  if (before.practice === after.practice) return texts;
  const values = { before: before.practice, after: after.practice };
  const place = at(next, ['grewFrom', 'practice']);
  return [{ ...place, ...values, kind: 'reuse-changed', direction: 'neutral' }, ...texts];
}
