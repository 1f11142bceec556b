import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../test/support/arbitrary-declaration.ts';
import {
  EXAMPLE_FILES,
  type JsonMap,
  parseFiles,
  parseText,
  SMALL_TEXT,
  smallWith,
  toYaml,
} from '../../test/support/parsed.ts';
import { type Declaration, isNarrowerThan, type Path, SECTION_NAMES } from '../declaration/index.ts';
import { byWeight, deriveFacts, type Fact, factsOf, WEIGHTS } from './index.ts';

function declarationOf(text: string): Declaration {
  const { declaration, problems } = parseText(text);
  if (!declaration) throw new TypeError(`not usable: ${problems[0]?.message}`);
  return declaration;
}

const factsIn = (text: string): readonly Fact[] => deriveFacts(declarationOf(text));
const ids = (facts: readonly Fact[]): readonly string[] => facts.map((f) => f.id);

/** The value at a path of a declaration; fails where nothing stands. */
function valueAt(declaration: Declaration, path: Path): unknown {
  let current: unknown = declaration;
  for (const step of path) {
    current = current instanceof Map ? current.get(step) : Reflect.get(Object(current), step);
  }
  return current;
}

describe('facts of the small declaration', () => {
  const facts = factsIn(SMALL_TEXT);

  it('say who, what, why, for whom, how long and what for', () => {
    expect(ids(facts)).toEqual(
      expect.arrayContaining([
        'controller',
        'supervisoryAuthority',
        'practices.delivery.data.address',
        'practices.delivery.purpose',
        'practices.delivery.basis',
        'practices.delivery.recipients.parcel',
        'practices.delivery.retention',
        'practices.delivery.required',
        'practices.delivery.benefit',
        'practices.newsletter.contact',
        'never.sale',
        'absence.sale',
      ]),
    );
    expect(ids(facts)).not.toContain('dataProtectionOfficer');
    expect(factsOf(facts, 'retention').map((f) => f.duration)).toEqual(['P3Y', 'P1M']);
    expect(factsOf(facts, 'purpose').map((f) => f.isAdvertising)).toEqual([false, true]);
  });

  it('are ordered by weight without losing the order of the declaration', () => {
    const ordered = byWeight(facts);
    expect(ordered).toHaveLength(facts.length);
    for (const [i, fact] of ordered.entries()) {
      const next = ordered[i + 1];
      if (!next) continue;
      expect(fact.weight).toBeGreaterThanOrEqual(next.weight);
      if (fact.weight === next.weight) expect(facts.indexOf(fact)).toBeLessThan(facts.indexOf(next));
    }
  });

  it.each([
    [
      'protected data',
      { 'data.email.special': 'health' },
      'practices.newsletter.data.email',
      WEIGHTS.specialData,
    ],
    [
      'data about children',
      { 'data.email.children': true },
      'practices.newsletter.data.email',
      WEIGHTS.children,
    ],
    ['a sale', { 'recipients.parcel.buysData': true }, 'practices.delivery.recipients.parcel', WEIGHTS.sale],
    [
      'a processor',
      { 'recipients.parcel.role': 'processor' },
      'practices.delivery.recipients.parcel',
      WEIGHTS.expected,
    ],
    [
      'inferred data',
      { 'data.email.source': 'inferred' },
      'practices.newsletter.data.email',
      WEIGHTS.inferred,
    ],
  ])('%s have their weight', (_name, changes, id, weight) => {
    expect(factsIn(smallWith(changes)).find((f) => f.id === id)?.weight).toBe(weight);
  });
});

/** For each topic, a change that makes it present in the small declaration, and the fact of absence that then goes. */
const PRESENT = [
  ['absence.sale', { 'recipients.parcel.buysData': true }],
  ['absence.special-data', { 'data.address.special': 'religion' }],
  ['absence.children', { 'data.address.children': true }],
  ['absence.automated-decision', { 'practices.delivery.automatedDecision': { humanReview: true } }],
  ['absence.transfer', { 'practices.delivery.transfers': [{ recipient: 'parcel', country: 'US' }] }],
] as const;

describe('what nothing does', () => {
  it('is stated for the small declaration, apart from recipients and advertising, which it has', () => {
    expect(ids(factsOf(factsIn(SMALL_TEXT), 'absence'))).toEqual([
      'absence.sale',
      'absence.transfer',
      'absence.automated-decision',
      'absence.special-data',
      'absence.children',
    ]);
  });

  it.each(PRESENT)('%s goes when something does it', (id, changes) => {
    expect(ids(factsIn(SMALL_TEXT))).toContain(id);
    expect(ids(factsIn(smallWith(changes)))).not.toContain(id);
  });

  it('counts practices, not entries that nothing uses', () => {
    const text = smallWith({
      'data.idle': { name: { en: 'a', de: 'a' }, dpv: 'pd:Health', source: 'customer', special: 'health' },
    });
    expect(ids(factsIn(text))).toContain('absence.special-data');
    expect(ids(factsIn(smallWith({ 'practices.delivery.recipients': undefined })))).toContain(
      'absence.recipient',
    );
    expect(ids(factsIn(smallWith({ 'practices.newsletter': undefined })))).toContain('absence.advertising');
  });

  it('is stated exactly when nothing does it, for any declaration', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const declaration = declarationOf(toYaml(values));
        const practices = [...declaration.practices.values()];
        const data = practices.flatMap((p) => p.data.flatMap((id) => declaration.data.get(id) ?? []));
        const recipients = practices.flatMap((p) =>
          (p.recipients ?? []).flatMap((id) => declaration.recipients.get(id) ?? []),
        );
        const terms = practices.flatMap((p) => declaration.purposes.get(p.purpose)?.dpv ?? []);
        const present = {
          // Silence of somebody who could pay is no promise, so that nothing is stated then either.
          sale:
            recipients.some((r) => r.buysData === true) ||
            terms.some((t) => t === 'dpv:SellDataToThirdParties' || t === 'dpv:SellInsightsFromData') ||
            (!(declaration.never ?? []).includes('sale') &&
              recipients.some((r) => r.buysData === undefined && ['controller', 'joint'].includes(r.role))),
          advertising:
            recipients.some((r) => r.advertisesElsewhere === true) ||
            terms.some((t) => isNarrowerThan(t, 'dpv:Marketing')),
          recipient: recipients.length > 0,
          transfer: practices.some((p) =>
            (p.transfers ?? []).some((t) => declaration.recipients.has(t.recipient)),
          ),
          'automated-decision': practices.some((p) => p.automatedDecision !== undefined),
          // A mark that was forgotten does not make it an ordinary datum.
          'special-data': data.some(
            (d) =>
              d.special !== undefined ||
              isNarrowerThan(d.dpv, 'dpv:SpecialCategoryPersonalData') ||
              isNarrowerThan(d.dpv, 'pd:Criminal'),
          ),
          children: data.some((d) => d.children === true),
        };
        const stated = factsOf(deriveFacts(declaration), 'absence').map((f) => f.of as string);
        const expected = Object.entries(present).flatMap(([topic, isPresent]) => (isPresent ? [] : [topic]));
        expect([...stated].sort()).toEqual(expected.sort());
      }),
      { numRuns: 70 },
    );
  });
});

describe('facts of any declaration', () => {
  it('have ids of their own, and paths that lead to what they say', () => {
    fc.assert(
      fc.property(declarationValues, (values) => {
        const declaration = declarationOf(toYaml(values));
        const facts = deriveFacts(declaration);
        expect(new Set(ids(facts)).size).toBe(facts.length);
        expect(facts.filter(({ path }) => valueAt(declaration, path) === undefined)).toEqual([]);
      }),
      { numRuns: 70 },
    );
  });

  it('have ids of their own where the same word stands twice', () => {
    const twice = smallWith({
      'practices.delivery.data': ['address', 'address'],
      'practices.delivery.recipients': ['parcel', 'parcel'],
      'practices.delivery.safeguards': ['audit', 'audit'],
      'practices.delivery.transfers': [
        { recipient: 'parcel', country: 'US' },
        { recipient: 'parcel', country: 'US' },
      ],
      never: ['sale', 'sale'],
      representatives: [
        { for: 'UK', name: 'A', country: 'GB' },
        { for: 'UK', name: 'B', country: 'GB' },
      ],
    });
    const facts = factsIn(twice);
    expect(new Set(ids(facts)).size).toBe(facts.length);
    // A word said twice is one fact; two transfers or two people are two.
    expect(factsOf(facts, 'never')).toHaveLength(1);
    expect(factsOf(facts, 'transfer')).toHaveLength(2);
    expect(factsOf(facts, 'representative').map((f) => f.representative.name)).toEqual(['A', 'B']);
  });

  it('are those of the example, each in its place', () => {
    const { declaration } = parseFiles(EXAMPLE_FILES);
    if (!declaration) throw new TypeError('the example must be usable');
    const facts = deriveFacts(declaration);
    expect(new Set(ids(facts)).size).toBe(facts.length);
    expect(facts.filter(({ path }) => valueAt(declaration, path) === undefined)).toEqual([]);
  });

  it('do not depend on the order of the entries', () => {
    const withoutPlace = (facts: readonly Fact[]): readonly string[] =>
      facts
        .map(({ path: _path, ...rest }) =>
          JSON.stringify(rest, (_key, value: unknown) =>
            typeof value === 'object' && value !== null && !Array.isArray(value)
              ? Object.fromEntries(Object.entries(value).sort())
              : value,
          ),
        )
        .sort();
    fc.assert(
      fc.property(declarationValues, (values) => {
        const turned: JsonMap = Object.fromEntries(
          Object.entries(values).map(([key, value]) => [
            key,
            (SECTION_NAMES as readonly string[]).includes(key)
              ? Object.fromEntries(Object.entries(value ?? {}).reverse())
              : value,
          ]),
        );
        expect(withoutPlace(factsIn(toYaml(turned)))).toEqual(withoutPlace(factsIn(toYaml(values))));
      }),
      { numRuns: 30 },
    );
  });
});
