import type { Practice, Retention } from '../../../declaration/index.ts';
import { compareDurations } from '../../../language/index.ts';
import { isSame } from '../../align/fingerprint.ts';
import { type Draft, wording } from '../../draft.ts';
import { at } from './at.ts';

/**
 * Compares how long data are kept. Two lengths of time can be compared when they run from the same event, or when the
 * longer one starts later than at collection, which is the earliest of all events. A criterion is known by its words
 * alone: other words are another criterion.
 */
export function compareRetention(old: Practice, next: Practice): readonly Draft[] {
  const [before, after] = [old.retention, next.retention];
  if (isSame(before, after)) return [];
  const place = at(next, ['retention']);
  const values = { before, after };
  if (!after || !isStated(after)) {
    if (!before || !isStated(before)) return [wording(place, before, after)];
    return [{ ...place, ...values, isGone: true, kind: 'retention-unstated', direction: 'worse' }];
  }
  if (!before || !isStated(before)) {
    return [{ ...place, ...values, kind: 'retention-stated', direction: 'better' }];
  }
  const order = orderOf(before, after);
  if (order === 'same') return [wording(place, before, after)];
  if (order === 'longer') return [{ ...place, ...values, kind: 'retention-longer', direction: 'worse' }];
  if (order === 'shorter') return [{ ...place, ...values, kind: 'retention-shorter', direction: 'better' }];
  return [{ ...place, ...values, kind: 'retention-changed', direction: 'neutral' }];
}

function isStated({ for: duration, until }: Retention): boolean {
  return duration !== undefined || until !== undefined;
}

function orderOf(before: Retention, after: Retention): 'same' | 'longer' | 'shorter' | 'unknown' {
  if (before.for === undefined || after.for === undefined) return 'unknown';
  if (!isSame(before.until, after.until)) return 'unknown';
  const length = compareDurations(after.for, before.for);
  const [from, to] = [before.after ?? 'collection', after.after ?? 'collection'];
  if (from === to) return length === 0 ? 'same' : length > 0 ? 'longer' : 'shorter';
  if (from === 'collection' && length >= 0) return 'longer';
  return to === 'collection' && length <= 0 ? 'shorter' : 'unknown';
}
