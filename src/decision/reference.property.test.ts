import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../test/support/arbitrary-declaration.ts';
import { declared, EXAMPLE_FILE, small } from '../../test/support/declared.ts';
import { filesInMemory, toYaml } from '../../test/support/parsed.ts';
import { ABOUT_KINDS, type About, type ChoiceState, OBJECTION_GROUNDS } from '../consent/index.ts';
import { CONTACT_CHANNELS, type Declaration, parseDeclaration } from '../declaration/index.ts';
import { SOFT_OPT_IN_CONDITIONS } from '../law/index.ts';
import type { RuleVersion } from './coverage.ts';
import type { UseRequest } from './decision.ts';
import { createImage } from './image.ts';
import { referenceDecide } from './reference.ts';
import { compileRulebook } from './rulebook.ts';

const EXAMPLE = declared(EXAMPLE_FILE).declaration;
const SMALL = small().declaration;
/** The small shop after changes: a datum more for the newsletter, and a practice under another id. */
const CHANGED = small(
  [
    ['practices', 'newsletter', 'data'],
    ['email', 'address'],
  ],
  [['practices', 'parcels'], { ...plain('delivery') }],
  [['practices', 'delivery'], undefined],
).declaration;

function plain(id: string): Record<string, unknown> {
  const { id: _, ...practice } = SMALL.practices.get(id) ?? { id };
  return practice;
}

/** The small shop with a parcel service in the USA under frameworks that fell. */
const ABROAD = small(
  [['recipients', 'parcel', 'country'], 'US'],
  [
    ['practices', 'delivery', 'transfers'],
    [{ recipient: 'parcel', country: 'US', instruments: [{ use: 'eu-us-privacy-shield', listed: true }] }],
  ],
).declaration;

const version = (number: number, declaration: Declaration): RuleVersion => ({
  number,
  id: `facts-${number}`,
  on: `202${number}-03-01`,
  declaration,
});

/** A parsed random declaration; undefined where its names lead nowhere. */
const anyDeclaration: fc.Arbitrary<Declaration> = declarationValues
  .map((values) => parseDeclaration('klartext.yaml', filesInMemory({ 'klartext.yaml': toYaml(values) })))
  .filter((parsed) => parsed.declaration !== undefined)
  .map((parsed) => parsed.declaration ?? SMALL);

const versionsOf: fc.Arbitrary<readonly RuleVersion[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([version(1, EXAMPLE)]) },
  { weight: 2, arbitrary: fc.constant([version(1, ABROAD)]) },
  { weight: 2, arbitrary: fc.constant([version(2, CHANGED), version(1, SMALL)]) },
  { weight: 3, arbitrary: anyDeclaration.map((declaration) => [version(1, declaration)]) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyDeclaration, anyDeclaration).map(([a, b]) => [version(1, a), version(2, b)]),
  },
);

const NOW = Date.parse('2026-11-24T12:00:00.000Z');
const idOf = fc.constantFrom('id-0', 'id-1', 'id-2', 'id-3', 'id-4', '__proto__');
const until = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2031-01-01');
const instant = fc
  .integer({ min: -20 * 24, max: 24 })
  .map((hours) => new Date(NOW + hours * 3_600_000).toISOString());

/** States over the names of a declaration, with few ids, so that choices name each other. */
function anyState(versions: readonly RuleVersion[]): fc.Arbitrary<ChoiceState> {
  const practices = versions.flatMap(({ declaration }) => [...declaration.practices.values()]);
  const data = versions.flatMap(({ declaration }) => [...declaration.data.keys()]);
  const about: fc.Arbitrary<About> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...practices).map(({ id }) => ({ practice: id })) },
    { weight: 2, arbitrary: fc.constantFrom(...practices).map(({ purpose }) => ({ purpose })) },
    { weight: 3, arbitrary: fc.constantFrom(...ABOUT_KINDS).map((kind) => ({ kind })) },
    { weight: 1, arbitrary: fc.constantFrom({ practice: '__proto__' }, { purpose: 'gone' }) },
  );
  const notice = fc.constantFrom(
    ...versions.map(({ number, id }) => ({ version: number, id })),
    ...versions.map(({ number, id }) => ({ version: number, id })),
    ...versions.map(({ id }) => ({ version: 7, id })),
    { version: 1, id: 'of somebody else' },
  );
  const standing = {
    id: idOf,
    at: instant,
    by: fc.constantFrom('customer', 'customer', 'guardian', 'staff', 'signal', 'system' as const),
    notice,
  };
  const scope = fc.constantFrom('all' as const, ...CONTACT_CHANNELS);
  const concerned = fc.oneof(
    fc.constant('all' as const),
    fc.array(fc.constantFrom(...data), { minLength: 1, maxLength: 2 }),
  );
  const few = <T>(one: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<readonly T[]> =>
    fc.oneof(fc.constant<T[]>([]), fc.array(one, { maxLength }));
  return fc.record({
    grants: fc.array(
      fc.record(
        {
          ...standing,
          about,
          until,
          isConfirmed: fc.boolean(),
          needsConfirmation: fc.boolean(),
          toldOfSignal: fc.boolean(),
          supersedes: fc.oneof(
            fc.array(idOf, { maxLength: 6 }),
            fc.constant(['id-0', 'id-1', 'id-2', 'id-3', 'id-4', '__proto__', 'x', 'y', 'z']),
          ),
        },
        { requiredKeys: requiredOfGrant },
      ),
      { maxLength: 5 },
    ),
    against: few(
      fc.record({ ...standing, about, kind: fc.constantFrom('refused' as const, 'withdrawn' as const) }),
      3,
    ),
    objections: few(
      fc.record({
        ...standing,
        about,
        ground: fc.constantFrom(...OBJECTION_GROUNDS),
        outcome: fc.constantFrom('open' as const, 'upheld' as const, 'overridden' as const),
        isSignal: fc.boolean(),
      }),
      3,
    ),
    pauses: few(
      fc.record({ ...standing, contact: scope, until: instant }, { requiredKeys: requiredOfPause }),
      1,
    ),
    caps: few(
      fc.record({ ...standing, contact: scope, times: fc.nat(3), days: fc.integer({ min: 1, max: 30 }) }),
      2,
    ),
    restrictions: few(fc.record({ ...standing, data: concerned, why: fc.constant('disputed') }), 2),
    holds: few(
      fc.record(
        {
          ...standing,
          data: concerned,
          purpose: fc.constantFrom(...practices).map(({ purpose }) => purpose),
          until,
        },
        { requiredKeys: requiredOfHold },
      ),
      2,
    ),
    contacts: fc.array(
      fc.record({
        id: idOf,
        channel: fc.constantFrom(...CONTACT_CHANNELS),
        practice: fc.constant('newsletter'),
        at: instant,
      }),
      { maxLength: 4 },
    ),
    conflicts: fc.constant([]),
  });
}

const requiredStanding = ['id', 'at', 'by', 'notice'] as const;
const requiredOfGrant: [
  'id',
  'at',
  'by',
  'notice',
  'about',
  'isConfirmed',
  'needsConfirmation',
  'toldOfSignal',
  'supersedes',
] = [...requiredStanding, 'about', 'isConfirmed', 'needsConfirmation', 'toldOfSignal', 'supersedes'];
const requiredOfPause: ['id', 'at', 'by', 'notice', 'contact'] = [...requiredStanding, 'contact'];
const requiredOfHold: ['id', 'at', 'by', 'notice', 'data', 'purpose'] = [
  ...requiredStanding,
  'data',
  'purpose',
];

/** Requests about the practices of the newest version: complete but for a field or two, or with anything anywhere. */
function anyRequest(versions: readonly RuleVersion[]): fc.Arbitrary<UseRequest> {
  const newest = versions.reduce((a, b) => (a.number > b.number ? a : b)).declaration;
  const known = ['DE', 'FR', 'GB', 'CH', 'US-CA', 'JP', 'ZZ', '__proto__'];
  return fc.constantFrom(...newest.practices.values()).chain((practice) => {
    const anything: fc.Arbitrary<UseRequest> = fc.record(
      {
        customer: fc.constant('c'),
        datum: fc.constantFrom(...practice.data, ...practice.data, 'gone'),
        purpose: fc.constantFrom(practice.purpose, practice.purpose, practice.purpose, 'gone'),
        practice: fc.constantFrom(practice.id, practice.id, '__proto__'),
        recipient: fc.constantFrom(
          ...(practice.recipients ?? []),
          newest.controller.name,
          ...newest.recipients.keys(),
        ),
        country: fc.constantFrom('DE', 'US', 'US-CA', 'IN', 'GB', 'JP', 'EPO', 'ZZ', '__proto__'),
        residence: fc.constantFrom(...known),
        channel: fc.constantFrom(...(practice.contact?.channels ?? []), ...CONTACT_CHANNELS),
        startedOn: fc.constantFrom(
          '2026-11-01',
          '2026-11-26',
          '2026-12-31',
          '2027-01-01',
          '2999-01-01',
          '2026-10-24',
          '2026-10-23',
          '2023-11-24',
          '2023-11-23',
          '1999-01-01',
          '2026-02-30',
          '',
          '__proto__',
        ),
        contract: fc.constantFrom('order-1', 'order-1', ''),
        softOptIn: fc.oneof(
          fc.constant(SOFT_OPT_IN_CONDITIONS.map(({ id }) => id)),
          fc.subarray(SOFT_OPT_IN_CONDITIONS.map(({ id }) => id)),
        ),
        restrictedUse: fc.constantFrom('legal-claims' as const, 'public-interest' as const),
        age: fc.constantFrom(10, 15, 16, 17, 18, 40, Number.NaN),
        at: fc.oneof(
          fc.constantFrom(Date.parse('2020-07-15T23:59:59Z'), Date.parse('2020-07-16'), -1, Number.NaN, 1e17),
          fc.integer({ min: NOW - 1e9, max: NOW + 1e9 }),
        ),
      },
      { requiredKeys: ['customer', 'datum', 'purpose'] },
    );
    const complete: UseRequest = {
      customer: 'c',
      datum: practice.data[0] ?? 'gone',
      purpose: practice.purpose,
      residence: 'DE',
      startedOn: '2026-11-01',
      age: 30,
      contract: 'order-1',
      softOptIn: SOFT_OPT_IN_CONDITIONS.map(({ id }) => id),
      ...(practice.recipients?.[0] === undefined ? {} : { recipient: practice.recipients[0] }),
      ...(practice.contact?.channels[0] === undefined ? {} : { channel: practice.contact.channels[0] }),
    };
    const keys = [
      'recipient',
      'country',
      'residence',
      'channel',
      'startedOn',
      'age',
      'at',
      'practice',
    ] as const;
    const nearly = fc.tuple(anything, fc.subarray([...keys], { maxLength: 2 })).map(([odd, changed]) => ({
      ...complete,
      ...Object.fromEntries(changed.flatMap((key) => (key in odd ? [[key, odd[key]]] : []))),
    }));
    return fc.oneof(anything, nearly);
  });
}

describe('the image', () => {
  it('decides what the readable form of the rules decides, with the same reasons and grounds', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(
        versionsOf.chain((versions) =>
          fc.record({
            versions: fc.constant(versions),
            state: anyState(versions),
            requests: fc.array(anyRequest(versions), { minLength: 10, maxLength: 20 }),
          }),
        ),
        ({ versions, state, requests }) => {
          const rulebook = compileRulebook({ versions });
          const image = createImage(rulebook);
          image.set('c', state);
          for (const request of requests) {
            const decision = image.decide(request, NOW);
            expect(decision).toEqual(referenceDecide(rulebook, state, request, NOW));
            met.add(decision.permit ? 'permit' : decision.reason);
          }
        },
      ),
      { numRuns: 200 },
    );
    // What is compared has to be worth it: of the twenty-one reasons that a request can meet, most were met.
    expect(met.size).toBeGreaterThan(14);
    expect(met).toContain('permit');
  });
});
