import type { Practice } from '../../../declaration/index.ts';
import type { Comparison } from '../../comparison.ts';
import { cameOrWent, type Draft } from '../../draft.ts';
import type { ChangeKind } from '../../kind.ts';
import { compareMembers } from '../../member.ts';
import { at } from './at.ts';

interface SetField {
  readonly key: 'data' | 'recipients' | 'collected' | 'safeguards';
  readonly came: ChangeKind;
  readonly went: ChangeKind;
  readonly coming: Draft['direction'];
  /** Each member has a fact of its own. */
  readonly isFactEach: boolean;
}

const FIELDS: readonly SetField[] = [
  { key: 'data', came: 'data-added', went: 'data-removed', coming: 'worse', isFactEach: true },
  {
    key: 'recipients',
    came: 'recipient-added',
    went: 'recipient-removed',
    coming: 'worse',
    isFactEach: true,
  },
  {
    key: 'collected',
    came: 'collected-added',
    went: 'collected-removed',
    coming: 'worse',
    isFactEach: false,
  },
  { key: 'safeguards', came: 'safeguard-new', went: 'safeguard-lost', coming: 'better', isFactEach: true },
];

/** Compares the sets of a practice member by member: data, recipients, places, safeguards. */
export function compareSets(old: Practice, next: Practice): readonly Draft[] {
  return FIELDS.flatMap(({ key, isFactEach, coming, ...kinds }) => {
    const { added, removed } = compareMembers<string>(old[key], next[key]);
    const draft = (member: string, index: number, hasCome: boolean): Draft =>
      cameOrWent(
        at(next, [key, index], isFactEach ? `${key}.${member}` : key),
        kinds,
        coming,
        { subject: member, ...(hasCome ? { after: member } : { before: member }) },
        hasCome,
      );
    return [...removed.map(([m, i]) => draft(m, i, false)), ...added.map(([m, i]) => draft(m, i, true))];
  });
}

/** Compares where customers are told of a practice; where nothing is named, that is every channel of the retailer. */
export function compareTold(old: Practice, next: Practice, comparison: Comparison): readonly Draft[] {
  // Where neither names any, a new channel of the retailer is the change.
  if (old.told === undefined && next.told === undefined) return [];
  const before = old.told ?? comparison.old.declaration.channels;
  const after = next.told ?? comparison.next.declaration.channels;
  const { added, removed } = compareMembers<string>(before, after);
  const values = { before, after };
  const place = at(next, ['told']);
  const less: Draft = { ...place, ...values, kind: 'told-less', direction: 'worse' };
  const more: Draft = { ...place, ...values, kind: 'told-more', direction: 'better' };
  const isSpelledOut = (old.told === undefined) !== (next.told === undefined);
  if (added.length + removed.length === 0 && isSpelledOut) {
    const isGone = next.told === undefined ? { isGone: true } : {};
    return [{ ...place, ...isGone, ...values, kind: 'wording', direction: 'neutral' }];
  }
  return [...(removed.length > 0 ? [less] : []), ...(added.length > 0 ? [more] : [])];
}
