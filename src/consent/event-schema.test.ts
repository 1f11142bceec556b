import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices } from '../../test/support/arbitrary-choices.ts';
import { parseChoiceEvent } from './index.ts';

const event = {
  id: '__proto__',
  customer: 'constructor',
  at: '2026-05-01T09:30:00.000Z',
  actor: { kind: 'customer' },
  channel: 'web',
  language: 'pt-BR',
  notice: { version: 1, id: 'ab' },
  kind: 'consent-withdrawn',
  about: { practice: 'newsletter' },
};
const merge = {
  ...event,
  about: undefined,
  kind: 'guest-merged',
  guest: 'g',
  isSharedDevice: false,
  carried: [],
};
const { about: _about, ...mergeEvent } = merge;
const cap = { ...event, kind: 'cap-set', contact: 'all', times: 0, days: 1, supersedes: [] as string[] };
const { about: _about2, ...capEvent } = cap;

function said(value: unknown): readonly [string, string] {
  const parsed = parseChoiceEvent(value);
  return parsed.ok ? ['', 'fits'] : [parsed.path, parsed.message];
}

describe('an event that is handed in', () => {
  it('of every kind comes back as it is', () => {
    fc.assert(
      fc.property(choices({ prefix: 'event-id-' }), (value) => {
        // Ids such as `__proto__` are no ids of a declaration.
        const text = JSON.stringify(value).replaceAll('"practice":"__proto__"', '"practice":"proto"');
        const declared: unknown = JSON.parse(text);
        expect(parseChoiceEvent(declared)).toStrictEqual({ ok: true, event: declared });
      }),
    );
  });

  it('may have ids and customers with the names of built-in things', () => {
    expect(parseChoiceEvent(event)).toStrictEqual({ ok: true, event });
    expect(parseChoiceEvent({ ...event, customer: '鼬🦔 x'.repeat(40) })).toMatchObject({ ok: true });
  });

  it.each([
    [
      { ...event, customer: '' },
      'customer',
      'customer must be 1 to 200 characters without control characters.',
    ],
    [{ ...event, customer: 'x'.repeat(201) }, 'customer', /1 to 200/],
    [{ ...event, customer: 'a\ud800' }, 'customer', /1 to 200/],
    [{ ...event, customer: 'a\0' }, 'customer', /control/],
    [{ ...event, id: 'short' }, 'id', 'id must be 8 to 64 letters, digits, hyphens or underscores.'],
    [{ ...event, id: 'x'.repeat(1_000_000) }, 'id', /8 to 64/],
    [{ ...event, at: '2026-05-01T09:30:00+02:00' }, 'at', /an instant in UTC/],
    [{ ...event, at: '2026-02-30T09:30:00Z' }, 'at', /an instant in UTC/],
    [{ ...event, about: {} }, 'about', /one practice, one purpose, or one kind of use/],
    [{ ...event, about: { practice: 'a', purpose: 'b' } }, 'about', /and nothing else/],
    [{ ...event, about: { practice: '__proto__' } }, 'about.practice', /an id of the declaration/],
    [{ ...event, actor: { kind: 'guardian' } }, 'actor.verification', 'actor.verification is missing.'],
    [{ ...event, actor: { kind: 'nobody' } }, 'actor.kind', /one of customer, guardian/],
    [{ ...event, actor: { kind: 'signal' } }, 'actor', /can only raise an objection/],
    [{ ...event, kind: 'consent-withdrewn' }, 'kind', /did you mean consent-withdrawn\?$/],
    [{ ...event, kind: undefined }, 'kind', /^kind is missing: it must be one of consent-requested/],
    [{ ...event, notice: { version: 0, id: 'ab' } }, 'notice.version', 'notice.version must be at least 1.'],
    [{ ...event, hello: 1 }, '', 'An event has no field "hello".'],
    [JSON.parse(JSON.stringify(event).replace('"id"', '"__proto__":{},"id"')), '', /no field "__proto__"/],
    [{ ...capEvent, times: 1001 }, 'times', 'times must be a whole number from 0 to 1000.'],
    [{ ...capEvent, times: 1.5 }, 'times', /whole number/],
    [{ ...capEvent, days: 367 }, 'days', /from 1 to 366/],
    [{ ...capEvent, supersedes: Array(201).fill('event-001') }, 'supersedes', /at most 200 ids/],
    [{ ...mergeEvent, carried: Array(501).fill(event) }, 'carried', /at most 500 events/],
    [
      { ...mergeEvent, carried: [event, mergeEvent] },
      'carried.1.kind',
      /must not be guest-merged in a merge/,
    ],
    [
      { ...mergeEvent, carried: [{ ...event, actor: { kind: 'signal' } }] },
      'carried.0.actor',
      /can only raise/,
    ],
    [null, '', 'An event must be an object, not nothing.'],
    [[event], '', /must be an object/],
    ['x', '', /must be an object/],
  ])('is refused with a sentence that says where: %#', (value, path, message) => {
    const [where, sentence] = said(value);
    expect(where).toBe(path);
    expect(sentence).toMatch(message);
    expect(sentence).toMatch(/[.?]$/);
  });

  it('decides objections only as staff', () => {
    const { about: _, ...rest } = event;
    const decision = {
      ...rest,
      kind: 'objection-decided',
      objection: 'object-01',
      outcome: 'overridden',
      grounds: 'x',
    };
    expect(said(decision)).toEqual(['actor', expect.stringContaining('must be staff')]);
    expect(said({ ...decision, actor: { kind: 'staff', reference: 'case 1' } })[1]).toBe('fits');
  });

  it('is read or refused whatever it is, and what is personal is not repeated', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.string(), (value, secret) => {
        expect(typeof parseChoiceEvent(value).ok).toBe('boolean');
        expect(typeof parseChoiceEvent({ ...event, about: value, actor: value }).ok).toBe('boolean');
        expect(said({ ...event, customer: `${secret}\0secret-0815` })[1]).not.toContain('0815');
      }),
    );
  });
});
