import type { Purpose } from '../../declaration/index.ts';
import { isAdvertising, isSelling } from '../../fact/index.ts';
import { compareTexts, type Draft, directionBy } from '../draft.ts';

/** Compares a purpose that practices have: its term says what it is; its name can be worded anew. */
export function comparePurpose(old: Purpose, next: Purpose, practices: readonly string[]): readonly Draft[] {
  const place = (key: string) => ({
    path: ['purposes', next.id, key],
    practices,
    facts: practices.map((id) => `practices.${id}.purpose`),
    subject: next.id,
  });
  const names = compareTexts(place('name'), old.name, next.name);
  if (old.dpv === next.dpv) return names;
  const changed = { kind: 'purpose-changed', direction: directionOfPurpose(old, next) } as const;
  return [...names, { ...place('dpv'), ...changed, before: old.dpv, after: next.dpv }];
}

/** Advertising is more than a service, and selling is more than advertising. */
export function directionOfPurpose(old: Purpose | undefined, next: Purpose | undefined): Draft['direction'] {
  return old && next ? directionBy(reach(old), reach(next)) : 'neutral';
}

function reach(purpose: Purpose): number {
  if (isSelling(purpose)) return 2;
  return isAdvertising(purpose) ? 1 : 0;
}
