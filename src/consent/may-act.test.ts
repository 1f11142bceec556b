import { describe, expect, it } from 'vitest';
import type { Actor, ChoiceEvent } from './index.ts';
import { mayAct, POWERS, parseChoiceEvent, stateOf } from './index.ts';

const base = {
  customer: 'c',
  at: '2026-05-01T09:30:00.000Z',
  channel: 'web',
  language: 'de',
  notice: { version: 1, id: 'ab' },
} as const;
const actors: readonly Actor[] = [
  { kind: 'customer' },
  { kind: 'guardian', verification: 'case 7' },
  { kind: 'staff', reference: 'case 8' },
  { kind: 'system' },
  { kind: 'signal' },
];
const about = { practice: 'newsletter' } as const;
const customer = { kind: 'customer' } as const;
const said: readonly ChoiceEvent[] = [
  {
    ...base,
    id: 'granted-1',
    actor: customer,
    kind: 'consent-given',
    about,
    supersedes: [],
    needsConfirmation: true,
  },
  { ...base, id: 'objected1', actor: customer, kind: 'objection-raised', about, ground: 'own-situation' },
  { ...base, id: 'paused-01', actor: customer, kind: 'pause-begun', contact: 'all' },
  {
    ...base,
    id: 'capped-01',
    actor: customer,
    kind: 'cap-set',
    contact: 'all',
    times: 0,
    days: 7,
    supersedes: [],
  },
  { ...base, id: 'restrict1', actor: customer, kind: 'restriction-set', data: 'all', why: 'x' },
  {
    ...base,
    id: 'merged-01',
    actor: customer,
    kind: 'guest-merged',
    guest: 'g',
    isSharedDevice: false,
    carried: [{ ...base, id: 'withdraw1', customer: 'g', actor: customer, kind: 'consent-withdrawn', about }],
  },
];
/** One act of each kind that makes something laxer. */
const laxer = [
  { kind: 'consent-confirmed', grant: 'granted-1' },
  { kind: 'objection-lifted', supersedes: ['objected1'] },
  { kind: 'pause-ended', supersedes: ['paused-01'] },
  { kind: 'cap-lifted', supersedes: ['capped-01'] },
  { kind: 'cap-set', contact: 'all', times: 1000, days: 1, supersedes: ['capped-01'] },
  { kind: 'restriction-lifted', supersedes: ['restrict1'] },
  { kind: 'merge-undone', merge: 'merged-01' },
] as const;

describe('what makes use laxer', () => {
  it.each(laxer)('$kind: what is refused has no effect either', (what) => {
    const before = stateOf(said);
    for (const actor of actors) {
      const event = { ...base, id: 'act-00001', actor, ...what } as ChoiceEvent;
      const parsed = parseChoiceEvent(event);
      expect(parsed.ok).toBe(mayAct(event));
      const after = stateOf([...said, event]);
      if (!parsed.ok) {
        expect(parsed.path).toBe('actor');
        expect(after).toEqual(before);
      } else if (actor.kind === 'customer' || actor.kind === 'guardian') expect(after).not.toEqual(before);
      // What a program caps stands beside what the customer capped.
      if (actor.kind === 'system') expect(after.caps).toEqual(expect.arrayContaining([...before.caps]));
    }
  });

  it('is said in a sentence that names who may', () => {
    const event = {
      ...base,
      id: 'act-00001',
      actor: { kind: 'system' },
      kind: 'pause-ended',
      supersedes: [],
    };
    expect(parseChoiceEvent(event)).toMatchObject({
      message: 'actor must be customer or guardian: a pause is ended by whoever asked for it.',
    });
  });
});

it('what makes use stricter is open to all but the browser', () => {
  for (const kind of ['consent-refused', 'consent-withdrawn', 'objection-raised', 'pause-begun'] as const) {
    expect(POWERS[kind].by).toEqual(expect.arrayContaining(['customer', 'guardian', 'staff', 'system']));
  }
});
