import { describe, expect, it } from 'vitest';
import type { ChoiceEvent, ChoiceOf } from './index.ts';
import { stateOf } from './index.ts';

const base = {
  customer: '__proto__',
  at: '2026-05-01T09:30:00.000Z',
  actor: { kind: 'customer' },
  channel: 'web',
  language: 'de',
  notice: { version: 2, id: 'aa' },
} as const satisfies Partial<ChoiceEvent>;
const about = { practice: 'newsletter' } as const;
const staff = { kind: 'staff', reference: 'case 1' } as const;
const system = { kind: 'system' } as const;
const guardian = { kind: 'guardian', verification: 'passport' } as const;

const grant: ChoiceOf<'consent-given'> = {
  ...base,
  id: 'grant-001',
  kind: 'consent-given',
  about,
  supersedes: [],
};
const withdrawal: ChoiceEvent = { ...base, id: '__proto__', kind: 'consent-withdrawn', about };
const objection: ChoiceOf<'objection-raised'> = {
  ...base,
  id: 'object-01',
  kind: 'objection-raised',
  about,
  ground: 'own-situation',
};
const lift: ChoiceOf<'objection-lifted'> = {
  ...base,
  id: 'lift-0001',
  kind: 'objection-lifted',
  supersedes: ['object-01'],
};

describe('a grant', () => {
  it('says what was given, when, by whom and under which notice', () => {
    const { at, notice } = base;
    expect(stateOf([{ ...grant, until: '2026-12-31' }]).grants).toStrictEqual([
      {
        id: 'grant-001',
        at,
        by: 'customer',
        notice,
        about,
        isConfirmed: false,
        needsConfirmation: false,
        toldOfSignal: false,
        supersedes: [],
        until: '2026-12-31',
      },
    ]);
  });

  it('is kept beside a withdrawal, and names what it overrides', () => {
    const state = stateOf([withdrawal, { ...grant, supersedes: ['__proto__'] }]);
    expect(state.against).toMatchObject([{ id: '__proto__', kind: 'withdrawn', about }]);
    expect(state.grants).toMatchObject([{ supersedes: ['__proto__'] }]);
  });

  it('is confirmed by an event that names it, also by one that came before it', () => {
    const confirmed: ChoiceEvent = {
      ...base,
      id: 'confirm-1',
      kind: 'consent-confirmed',
      grant: 'grant-001',
    };
    const needing = { ...grant, needsConfirmation: true };
    expect(stateOf([needing]).grants).toMatchObject([{ isConfirmed: false, needsConfirmation: true }]);
    expect(stateOf([confirmed, needing]).grants).toMatchObject([{ isConfirmed: true }]);
    expect(stateOf([{ ...confirmed, grant: 'grant-002' }, needing]).grants).toMatchObject([
      { isConfirmed: false },
    ]);
  });

  it('of a signal is none', () => {
    expect(stateOf([{ ...grant, actor: { kind: 'signal' } }]).grants).toEqual([]);
  });

  it('by a program overrides nothing, and staff give none', () => {
    const naming = { ...grant, supersedes: ['object-01', '__proto__'] };
    const over = (actor: ChoiceEvent['actor']) =>
      stateOf([objection, withdrawal, { ...naming, actor }]).grants[0]?.supersedes;
    const all = ['object-01', '__proto__'];
    expect(over({ kind: 'customer' })).toEqual(all);
    expect(over(guardian)).toEqual(all);
    expect(over(system)).toEqual([]);
    expect(over(staff)).toBeUndefined();
  });
});

describe('requests and refusals', () => {
  it('a request changes nothing', () => {
    expect(stateOf([{ ...base, id: 'request-1', kind: 'consent-requested', about }])).toEqual(stateOf([]));
  });

  it('a refusal stands, and what it lists is not weakened', () => {
    const refusal: ChoiceEvent = {
      ...base,
      id: 'refusal-1',
      kind: 'consent-refused',
      about,
      supersedes: ['__proto__', 'object-01'],
    };
    const state = stateOf([refusal, withdrawal, objection]);
    expect(state.against.map(({ id, kind }) => [id, kind])).toEqual([
      ['__proto__', 'withdrawn'],
      ['refusal-1', 'refused'],
    ]);
    expect(state.objections).toHaveLength(1);
  });
});

describe('an objection', () => {
  const decided = (outcome: 'upheld' | 'overridden', id: string): ChoiceEvent => ({
    ...base,
    actor: staff,
    id,
    kind: 'objection-decided',
    objection: 'object-01',
    outcome,
    grounds: 'weighed',
  });

  it('under Art. 21(1) is open until staff decide; of contradicting decisions the upheld one counts', () => {
    const outcome = (...events: ChoiceEvent[]) => stateOf([...events, objection]).objections[0]?.outcome;
    expect(outcome()).toBe('open');
    expect(outcome(decided('overridden', 'decided-1'))).toBe('overridden');
    expect(outcome(decided('upheld', 'decided-2'))).toBe('upheld');
    expect(outcome(decided('overridden', 'decided-1'), decided('upheld', 'decided-2'))).toBe('upheld');
    expect(outcome({ ...decided('overridden', 'decided-1'), actor: system })).toBe('open');
  });

  it('under Art. 21(2) is not for staff to override or lift', () => {
    const final = { ...objection, ground: 'direct-marketing' } as const;
    expect(stateOf([final, decided('overridden', 'decided-1')]).objections).toMatchObject([
      { outcome: 'open' },
    ]);
    for (const actor of [staff, system, { kind: 'signal' } as const]) {
      expect(stateOf([final, { ...lift, actor }]).objections).toHaveLength(1);
    }
    expect(stateOf([final, lift]).objections).toEqual([]);
    expect(stateOf([final, { ...lift, actor: guardian }]).objections).toEqual([]);
  });

  it('under Art. 21(1) is lifted by the customer; staff decide about it instead, with grounds', () => {
    expect(stateOf([objection, lift]).objections).toEqual([]);
    expect(stateOf([objection, { ...lift, actor: staff }]).objections).toHaveLength(1);
    expect(stateOf([objection, { ...lift, actor: system }]).objections).toHaveLength(1);
  });

  it('of a signal is lifted only by a customer who was told', () => {
    const signal: ChoiceEvent = { ...objection, actor: { kind: 'signal' }, ground: 'opt-out' };
    expect(stateOf([signal, lift]).objections).toMatchObject([{ isSignal: true }]);
    expect(stateOf([signal, { ...lift, actor: staff, toldOfSignal: true }]).objections).toHaveLength(1);
    expect(stateOf([signal, { ...lift, toldOfSignal: true }]).objections).toEqual([]);
  });
});

describe('pauses, caps, restrictions and holds', () => {
  const entries: readonly [ChoiceEvent, ChoiceEvent['kind'], 'pauses' | 'caps' | 'restrictions' | 'holds'][] =
    [
      [{ ...base, id: 'entry-001', kind: 'pause-begun', contact: 'email' }, 'pause-ended', 'pauses'],
      [
        { ...base, id: 'entry-001', kind: 'cap-set', contact: 'all', times: 2, days: 7, supersedes: [] },
        'cap-lifted',
        'caps',
      ],
      [
        { ...base, id: 'entry-001', kind: 'restriction-set', data: ['email'], why: 'wrong' },
        'restriction-lifted',
        'restrictions',
      ],
      [
        { ...base, id: 'entry-001', kind: 'hold-set', data: 'all', purpose: 'claim', until: '2027-01-01' },
        'hold-lifted',
        'holds',
      ],
    ];

  it.each(entries)('$kind stands until its own end names it', (entry, kind, list) => {
    expect(stateOf([entry])[list]).toHaveLength(1);
    for (const ending of ['pause-ended', 'cap-lifted', 'restriction-lifted', 'hold-lifted'] as const) {
      const end = { ...base, id: 'end-00001', kind: ending, supersedes: ['entry-001'] };
      expect(stateOf([end, entry])[list]).toHaveLength(ending === kind ? 0 : 1);
      const ofAnother: ChoiceEvent = { ...end, supersedes: ['entry-002'] };
      expect(stateOf([entry, ofAnother])[list]).toHaveLength(1);
      const bySignal: ChoiceEvent = { ...end, actor: { kind: 'signal' } };
      expect(stateOf([entry, bySignal])[list]).toHaveLength(1);
    }
  });

  it('a new cap replaces those that it names, and never itself', () => {
    const cap = (id: string, supersedes: string[], times: number): ChoiceEvent => ({
      ...base,
      id,
      kind: 'cap-set',
      contact: 'email',
      times,
      days: 7,
      supersedes,
    });
    const caps = stateOf([cap('cap-00002', ['cap-00001', 'cap-00002'], 3), cap('cap-00001', [], 1)]).caps;
    expect(caps.map(({ id, times }) => [id, times])).toEqual([['cap-00002', 3]]);
  });
});

describe('contacts', () => {
  const contact = (id: string, at: string): ChoiceEvent => ({
    ...base,
    id,
    at,
    kind: 'contact-made',
    contact: 'email',
    practice: 'newsletter',
  });

  it('are remembered for 366 days before the newest one, in any order', () => {
    const old = contact('contact-1', '2025-04-29T23:59:59.999Z');
    const just = contact('contact-2', '2025-04-30T00:00:00.000Z');
    const newest = contact('contact-3', '2026-05-01T00:00:00.000Z');
    for (const events of [
      [old, just, newest],
      [newest, just, old],
      [just, newest, old, just],
    ]) {
      expect(stateOf(events).contacts.map((c) => c.id)).toEqual(['contact-2', 'contact-3']);
    }
    expect(stateOf([old]).contacts).toStrictEqual([
      { id: 'contact-1', channel: 'email', practice: 'newsletter', at: '2025-04-29T23:59:59.999Z' },
    ]);
  });
});

describe('two events with one id', () => {
  it('count as the stricter of them, whatever came first', () => {
    const yes: ChoiceEvent = { ...grant, id: '__proto__' };
    expect(stateOf([yes, withdrawal])).toEqual(stateOf([withdrawal]));
    expect(stateOf([withdrawal, yes])).toEqual(stateOf([withdrawal]));
  });
});

describe('a merge', () => {
  const merge = (carried: readonly ChoiceEvent[], isSharedDevice = false): ChoiceEvent => ({
    ...base,
    id: 'merge-001',
    kind: 'guest-merged',
    guest: 'guest',
    isSharedDevice,
    carried,
  });

  it('names itself in what it brought', () => {
    const state = stateOf([merge([grant, withdrawal])]);
    expect(state.grants).toMatchObject([{ id: 'grant-001', merge: 'merge-001', supersedes: [] }]);
    expect(state.against).toMatchObject([{ id: '__proto__', merge: 'merge-001' }]);
  });

  it('confirms, lifts and ends nothing of the customer, even where ids are the same', () => {
    const needing = { ...grant, needsConfirmation: true };
    const pause: ChoiceEvent = { ...base, id: 'pause-001', kind: 'pause-begun', contact: 'all' };
    const guests: readonly ChoiceEvent[] = [
      { ...base, id: 'confirm-1', kind: 'consent-confirmed', grant: 'grant-001' },
      { ...base, id: 'ending-01', kind: 'pause-ended', supersedes: ['pause-001'] },
      lift,
    ];
    const own = [needing, pause, objection];
    expect(stateOf([...own, merge(guests)])).toEqual(stateOf(own));
  });

  it('confirms and lifts what came with it', () => {
    const confirmed: ChoiceEvent = {
      ...base,
      id: 'confirm-1',
      kind: 'consent-confirmed',
      grant: 'grant-001',
    };
    const state = stateOf([merge([grant, confirmed, objection, lift])]);
    expect(state.grants).toMatchObject([{ id: 'grant-001', isConfirmed: true }]);
    expect(state.objections).toEqual([]);
  });

  it('hands over no grant from a shared device, and leaves contacts behind', () => {
    const contact: ChoiceEvent = {
      ...base,
      id: 'contact-1',
      kind: 'contact-made',
      contact: 'email',
      practice: 'newsletter',
    };
    const state = stateOf([merge([grant, objection, lift, contact], true)]);
    expect(state.grants).toEqual([]);
    expect(state.contacts).toEqual([]);
    expect(state.objections).toMatchObject([{ id: 'object-01', merge: 'merge-001' }]);
  });

  it('that is undone is gone, and a grant of the customer can name what was carried while it lasts', () => {
    const naming = { ...grant, id: 'grant-002', supersedes: ['__proto__'] };
    const undo: ChoiceEvent = { ...base, id: 'undo-0001', kind: 'merge-undone', merge: 'merge-001' };
    expect(stateOf([merge([withdrawal]), naming]).against).toHaveLength(1);
    expect(stateOf([undo, merge([withdrawal]), naming])).toEqual(stateOf([naming]));
  });
});
