import { describe, expect, it } from 'vitest';
import type { ChoiceEvent } from './index.ts';
import { bindsController, copyForGroup, gpcObjections, parseChoiceEvent, stateOf } from './index.ts';

const base = {
  customer: 'c',
  at: '2026-05-01T09:30:00.000Z',
  channel: 'web',
  language: 'en',
  notice: { version: 1, id: 'ab' },
} as const;

describe('a global opt-out signal', () => {
  it('objects to sale, sharing and targeted advertising, by events that fit the format', () => {
    const events = gpcObjections({ ...base, id: 'signal-0001' });
    expect(events.map((event) => [event.id, event.about])).toEqual([
      ['signal-0001-sale', { kind: 'sale' }],
      ['signal-0001-sharing', { kind: 'sharing' }],
      ['signal-0001-targeted', { kind: 'targeted-advertising' }],
    ]);
    for (const event of events) expect(parseChoiceEvent(event)).toStrictEqual({ ok: true, event });
    expect(stateOf(events).objections.every((o) => o.isSignal && o.ground === 'opt-out')).toBe(true);
  });

  it('sent again is the same events', () => {
    const signal = { ...base, id: 'x'.repeat(55), group: ['sister'] };
    expect(gpcObjections(signal)).toStrictEqual(gpcObjections(signal));
    for (const event of gpcObjections(signal)) expect(parseChoiceEvent(event)).toMatchObject({ ok: true });
    expect(() => gpcObjections({ ...base, id: 'x'.repeat(56) })).toThrow(RangeError);
  });
});

describe('a choice in a group of controllers', () => {
  const choice: ChoiceEvent = {
    ...base,
    id: 'withdraw1',
    actor: { kind: 'customer' },
    group: ['sister'],
    kind: 'consent-withdrawn',
    about: { kind: 'everything' },
  };
  const { group: _, ...alone } = choice;

  it('binds those that the text named, and the one that recorded it', () => {
    expect(bindsController(choice, 'sister')).toBe(true);
    expect(bindsController(choice, 'brother', 'brother')).toBe(true);
    expect(bindsController(choice, 'brother', 'shop')).toBe(false);
    expect(bindsController(alone, 'sister')).toBe(false);
  });

  it('is copied as it is to those that it binds, and to no others', () => {
    expect(copyForGroup(choice, 'sister')).toStrictEqual(choice);
    expect(copyForGroup(choice, '__proto__')).toBeUndefined();
    expect(copyForGroup(alone, 'sister')).toBeUndefined();
  });

  it('that merges a guest takes along only what binds the other too', () => {
    const merge: ChoiceEvent = {
      ...base,
      id: 'merge-001',
      actor: { kind: 'customer' },
      group: ['sister'],
      kind: 'guest-merged',
      guest: 'g',
      isSharedDevice: false,
      carried: [choice, { ...alone, id: 'withdraw2' }],
    };
    expect(copyForGroup(merge, 'sister')).toStrictEqual({ ...merge, carried: [choice] });
  });
});
