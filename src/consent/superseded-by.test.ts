import { describe, expect, it } from 'vitest';
import { matchesSmall } from '../../test/support/arbitrary-choices.ts';
import type { ChoiceEvent } from './index.ts';
import { standingFor, stateOf, supersededBy } from './index.ts';

const base = {
  customer: 'c',
  at: '2026-05-01T09:30:00.000Z',
  actor: { kind: 'customer' },
  channel: 'web',
  language: 'de',
  notice: { version: 1, id: 'ab' },
} as const;
const newsletter = { practice: 'newsletter' } as const;
const profiling = { practice: 'profiling' } as const;
const own = { kind: 'objection-raised', ground: 'own-situation' } as const;
const events: readonly ChoiceEvent[] = [
  { ...base, id: 'refused-1', kind: 'consent-refused', about: profiling, supersedes: [] },
  { ...base, id: 'withdraw1', kind: 'consent-withdrawn', about: { kind: 'everything' } },
  { ...base, id: 'objected1', ...own, about: { purpose: 'marketing' } },
  { ...base, id: 'objected2', ...own, about: newsletter },
  { ...base, id: 'signal-01', ...own, about: { kind: 'sale' }, ground: 'opt-out', actor: { kind: 'signal' } },
  {
    ...base,
    id: 'decided-1',
    kind: 'objection-decided',
    actor: { kind: 'staff', reference: 'x' },
    objection: 'objected2',
    outcome: 'overridden',
    grounds: 'x',
  },
  { ...base, id: 'restrict1', kind: 'restriction-set', data: ['email'], why: 'x' },
  {
    ...base,
    id: 'pending-1',
    kind: 'consent-given',
    about: newsletter,
    supersedes: [],
    needsConfirmation: true,
  },
  { ...base, id: 'granted-1', kind: 'consent-given', about: newsletter, supersedes: [] },
  { ...base, id: 'pause-001', kind: 'pause-begun', contact: 'email' },
  { ...base, id: 'cap-email', kind: 'cap-set', contact: 'email', times: 1, days: 7, supersedes: [] },
  { ...base, id: 'cap-00all', kind: 'cap-set', contact: 'all', times: 1, days: 7, supersedes: [] },
  { ...base, id: 'hold-0001', kind: 'hold-set', data: 'all', purpose: 'x' },
];
const state = stateOf(events, matchesSmall);

describe('what a choice overrides', () => {
  it('is, for a grant, all that stands against it and no more', () => {
    expect(supersededBy(state, newsletter, matchesSmall)).toEqual(['objected1', 'restrict1', 'withdraw1']);
    expect(supersededBy(state, profiling, matchesSmall)).toEqual([
      'objected1',
      'refused-1',
      'restrict1',
      'signal-01',
      'withdraw1',
    ]);
  });

  it.each([
    [{ kind: 'consent-given', about: newsletter }, ['objected1', 'restrict1', 'withdraw1']],
    [{ kind: 'consent-refused', about: newsletter }, ['pending-1']],
    [{ kind: 'consent-refused', about: profiling }, []],
    [{ kind: 'objection-lifted' }, ['objected1', 'objected2', 'signal-01']],
    [{ kind: 'pause-ended' }, ['pause-001']],
    [{ kind: 'cap-set', contact: 'email' }, ['cap-email']],
    [{ kind: 'cap-lifted' }, ['cap-00all', 'cap-email']],
    [{ kind: 'restriction-lifted' }, ['restrict1']],
    [{ kind: 'hold-lifted' }, ['hold-0001']],
    [{ kind: 'consent-withdrawn', about: newsletter }, []],
  ] as const)('is, for %j, %j', (choice, ids) => {
    expect(standingFor(state, choice, matchesSmall)).toEqual(ids);
  });
});

describe('conflicts with a signal', () => {
  it('are found with the rules of the shop, and without them only where the events show them', () => {
    const sold: ChoiceEvent = {
      ...base,
      id: 'granted-2',
      kind: 'consent-given',
      about: profiling,
      supersedes: [],
    };
    const signal = events.filter((event) => event.id === 'signal-01');
    const pair = { grant: 'granted-2', objection: 'signal-01', isSetAside: false };
    expect(stateOf([...signal, sold], matchesSmall).conflicts).toEqual([pair]);
    expect(stateOf([...signal, sold]).conflicts).toEqual([]);
    expect(stateOf([...signal, { ...sold, supersedes: ['signal-01'] }]).conflicts).toEqual([pair]);
    expect(stateOf([...signal, { ...sold, about: newsletter }], matchesSmall).conflicts).toEqual([]);
  });

  it('are over when the consent is withdrawn', () => {
    expect(state.conflicts).toEqual([]);
  });
});
