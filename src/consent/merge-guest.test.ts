import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceLists } from '../../test/support/arbitrary-choices.ts';
import type { ChoiceEvent } from './index.ts';
import { mergeGuest, parseChoiceEvent } from './index.ts';

const base = {
  customer: 'guest',
  at: '2026-05-01T09:30:00.000Z',
  actor: { kind: 'customer' },
  channel: 'web',
  language: 'de',
  notice: { version: 1, id: 'ab' },
} as const;
const about = { practice: 'newsletter' } as const;
const withdrawal: ChoiceEvent = { ...base, id: 'withdraw1', kind: 'consent-withdrawn', about };
const objection: ChoiceEvent = {
  ...base,
  id: 'objected1',
  kind: 'objection-raised',
  about,
  ground: 'own-situation',
};
const events: readonly ChoiceEvent[] = [
  { ...base, id: 'request-1', kind: 'consent-requested', about },
  { ...base, id: 'granted-1', kind: 'consent-given', about, supersedes: ['withdraw1'] },
  { ...base, id: 'confirm-1', kind: 'consent-confirmed', grant: 'granted-1' },
  withdrawal,
  { ...withdrawal, id: 'withdraw2' },
  objection,
  { ...base, id: 'lifted-01', kind: 'objection-lifted', supersedes: ['objected1', 'somewhere'] },
  { ...base, id: 'contact-1', kind: 'contact-made', contact: 'email', practice: 'newsletter' },
  { ...withdrawal, id: 'stranger1', customer: 'somebody else', about: { kind: 'everything' } },
];
const idsOf = (carried: readonly ChoiceEvent[]) => carried.map((event) => event.id);

describe('what a merge carries', () => {
  it('is the guest’s own choices, without contacts and requests, and grants override nothing', () => {
    const carried = mergeGuest({ guest: 'guest', events, isSharedDevice: false });
    expect(idsOf(carried)).toEqual(['confirm-1', 'granted-1', 'lifted-01', 'objected1', 'withdraw1']);
    expect(carried[1]).toMatchObject({ supersedes: [] });
    expect(carried[2]).toMatchObject({ supersedes: ['objected1'] });
  });

  it('is, from a shared device, only what is strict', () => {
    expect(idsOf(mergeGuest({ guest: 'guest', events, isSharedDevice: true }))).toEqual([
      'objected1',
      'withdraw1',
    ]);
  });

  it('has what earlier merges into the guest carried, unless they were undone', () => {
    const inner: ChoiceEvent = {
      ...base,
      id: 'merge-001',
      kind: 'guest-merged',
      guest: 'other',
      isSharedDevice: false,
      carried: [{ ...withdrawal, customer: 'other' }],
    };
    const undo: ChoiceEvent = { ...base, id: 'undone-01', kind: 'merge-undone', merge: 'merge-001' };
    const carriedBy = (list: ChoiceEvent[]) =>
      idsOf(mergeGuest({ guest: 'guest', events: list, isSharedDevice: false }));
    expect(carriedBy([inner])).toEqual(['withdraw1']);
    expect(carriedBy([inner, undo])).toEqual([]);
  });

  it('is at most 500 events, the strictest', () => {
    const grants = Array.from(
      { length: 700 },
      (_, n): ChoiceEvent => ({ ...base, id: `granted-${n}`, kind: 'consent-given', about, supersedes: [] }),
    );
    const carried = mergeGuest({
      guest: 'guest',
      events: [...grants, objection, withdrawal],
      isSharedDevice: false,
    });
    expect(carried).toHaveLength(500);
    expect(idsOf(carried)).toEqual(expect.arrayContaining(['objected1', 'withdraw1']));
  });

  it('fits the format, whatever the guest did', () => {
    fc.assert(
      fc.property(
        choiceLists({ prefix: 'guest-id-', customer: 'guest' }),
        fc.boolean(),
        (list, isSharedDevice) => {
          const carried = mergeGuest({ guest: 'guest', events: list, isSharedDevice });
          const merge = {
            ...base,
            id: 'merge-001',
            kind: 'guest-merged',
            guest: 'guest',
            isSharedDevice,
            carried,
          };
          const text = JSON.stringify(merge).replaceAll('"practice":"__proto__"', '"practice":"proto"');
          expect(parseChoiceEvent(JSON.parse(text))).toMatchObject({ ok: true });
        },
      ),
    );
  });
});
