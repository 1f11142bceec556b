import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../test/support/arbitrary-declaration.ts';
import {
  declarationOf,
  isMap,
  mapAt,
  put,
  renamed,
  reworded,
  shuffle,
} from '../../test/support/declaration-edits.ts';
import { exampleValues, type Json, type JsonMap } from '../../test/support/parsed.ts';
import { fingerprint } from './align/fingerprint.ts';
import type { Change } from './change.ts';
import { compareDeclarations, hasSubstance } from './compare-declarations.ts';
import { CHANGE_KINDS, type ChangeKind } from './kind.ts';

const ON = { on: '2026-11-24' };
const example = exampleValues();

function diff(old: JsonMap, next: JsonMap): readonly Change[] {
  return compareDeclarations(declarationOf(old), declarationOf(next), ON);
}

const TEXT: readonly ChangeKind[] = ['wording', 'explanation-new', 'explanation-lost'];
const BASIS: readonly ChangeKind[] = ['basis-weaker', 'basis-stronger', 'basis-changed'];
const sourced: readonly ChangeKind[] = ['data-source-changed', 'wording'];
const natured: readonly ChangeKind[] = ['data-protected', 'data-unprotected', 'data-kind-changed'];

/** For each field of each section: the kinds that a change of it can have. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, readonly ChangeKind[]>>>> = {
  practices: {
    name: ['wording'],
    data: ['data-added', 'data-removed'],
    purpose: ['purpose-changed'],
    basis: BASIS,
    interest: TEXT,
    obligation: TEXT,
    condition: BASIS,
    age: ['age-limit-begun', 'age-limit-ended', 'age-raised', 'age-lowered', ...TEXT],
    recipients: ['recipient-added', 'recipient-removed'],
    transfers: [
      'country-added',
      'country-removed',
      'transfer-protection-changed',
      'transfer-papers-changed',
      ...TEXT,
    ],
    retention: [
      'retention-longer',
      'retention-shorter',
      'retention-changed',
      'retention-stated',
      'retention-unstated',
      'wording',
    ],
    required: ['requirement-changed'],
    ifNot: TEXT,
    benefit: ['benefit-new', 'benefit-lost', 'wording'],
    incentive: ['incentive-begun', 'incentive-ended', 'wording'],
    profiling: ['profiling-begun', 'profiling-ended', 'wording'],
    automatedDecision: ['decision-begun', 'decision-ended', 'decision-changed', ...TEXT],
    collected: ['collected-added', 'collected-removed'],
    safeguards: ['safeguard-new', 'safeguard-lost'],
    device: ['device-begun', 'device-ended', 'device-changed'],
    contact: [
      'contact-begun',
      'contact-ended',
      'contact-channel-added',
      'contact-channel-removed',
      'contact-permission-changed',
    ],
    grewFrom: ['reuse-begun', 'reuse-ended', 'reuse-changed', ...TEXT],
    told: ['told-more', 'told-less', 'wording'],
  },
  data: {
    name: ['wording'],
    dpv: natured,
    special: natured,
    source: ['data-source-changed'],
    origin: TEXT,
    isPublic: sourced,
    inferredFrom: ['data-source-changed'],
    children: ['children-begun', 'children-ended', 'wording'],
  },
  purposes: { name: ['wording'], dpv: ['purpose-changed'] },
  recipients: {
    name: ['wording', 'recipient-renamed'],
    does: TEXT,
    role: ['recipient-role-changed'],
    country: ['recipient-moved'],
    arrangement: TEXT,
    buysData: ['sale-begun', 'sale-ended', 'sale-left-open', 'sale-ruled-out', 'wording'],
    advertisesElsewhere: ['ads-elsewhere-begun', 'ads-elsewhere-ended', 'wording'],
  },
};

/** Fields that hold several statements, of which several can change at once. */
const SEVERAL = [
  'data',
  'age',
  'recipients',
  'transfers',
  'automatedDecision',
  'collected',
  'safeguards',
  'contact',
  'grewFrom',
  'told',
];

/** Absent, empty and false say the same of these. */
function settled(field: string, value: Json | undefined): string {
  if (field === 'transfers' || field === 'safeguards' || field === 'recipients')
    return fingerprint(value ?? []);
  return fingerprint(value);
}

/** One field of one entry, with the value that another declaration gives it. */
const edit = fc.tuple(declarationValues, declarationValues).chain(([a, b]) => {
  const fields = Object.entries(FIELDS).flatMap(([section, keys]) =>
    Object.keys(mapAt(a, [section]))
      .filter((id) => isMap(mapAt(b, [section])[id]))
      .flatMap((id) => Object.keys(keys).map((key) => ({ section, id, key }))),
  );
  return fc.constantFrom(...fields).map((field) => ({ a, b, ...field }));
});

function usersOf(values: JsonMap, section: string, id: string): readonly string[] {
  const { practices } = declarationOf(values);
  return [...practices.values()]
    .filter((p) => {
      if (section === 'practices') return p.id === id;
      if (section === 'data') return p.data.includes(id);
      if (section === 'purposes') return p.purpose === id;
      return (p.recipients ?? []).includes(id) || (p.transfers ?? []).some((t) => t.recipient === id);
    })
    .map((p) => p.id);
}

describe('one edit of one field of any declaration', () => {
  it('is found, where it is, of its kind, with the practices that it touches', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(edit, ({ a, b, section, id, key }) => {
        const before = mapAt(a, [section, id])[key];
        const after = mapAt(b, [section, id])[key];
        const next = put(a, [section, id, key], after);
        const changes = diff(a, next);
        if (settled(key, before) === settled(key, after)) {
          expect(changes).toEqual([]);
          return;
        }
        const kinds: readonly ChangeKind[] = FIELDS[section]?.[key] ?? [];
        const users = usersOf(next, section, id);
        for (const change of changes) {
          seen.add(change.kind);
          expect(change.facts.length).toBeGreaterThan(0);
          expect(change.path.slice(0, 2)).toEqual([section, id]);
          if (change.kind === 'unused') continue;
          expect(kinds).toContain(change.kind);
          if (section === 'data') expect(change.practices).toEqual(expect.arrayContaining([...users]));
          else expect(change.practices).toEqual(users);
          expect(change.path[2]).toBe(key);
        }
        const [least, most] = [isNothing(key, before, after) ? 0 : 1, SEVERAL.includes(key) ? 9 : 1];
        expect(changes.length).toBeGreaterThanOrEqual(least);
        expect(changes.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 700 },
    );
    expect(seen.size).toBeGreaterThan(30);
  });
});

/** Told on the channels that all notices are on says as much as saying nothing; several transfers on one way are one. */
function isNothing(key: string, before: Json | undefined, after: Json | undefined): boolean {
  return key === 'transfers' && Array.isArray(before) && Array.isArray(after);
}

describe('two declarations', () => {
  const pair = fc.tuple(declarationValues, declarationValues);

  it('that are the same have no changes', () => {
    fc.assert(
      fc.property(declarationValues, (a) => {
        expect(diff(a, a)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    expect(diff(example, example)).toEqual([]);
  });

  it('that differ in order alone have no changes', () => {
    fc.assert(
      fc.property(declarationValues, fc.infiniteStream(fc.nat()), (a, random) => {
        const shuffled = shuffle(a, () => random.next().value ?? 0);
        expect(diff(a, isMap(shuffled) ? shuffled : {})).toEqual([]);
      }),
      { numRuns: 150 },
    );
    const reversed = shuffle(example, () => 0);
    expect(diff(example, isMap(reversed) ? reversed : {})).toEqual([]);
  });

  it('that differ in the words of the retailer alone differ in no substance', () => {
    fc.assert(
      fc.property(declarationValues, (a) => {
        const changes = diff(a, reworded(a));
        expect(changes.filter((c) => c.isSubstance)).toEqual([]);
        expect(changes.some((c) => c.kind === 'wording')).toBe(true);
      }),
      { numRuns: 100 },
    );
    const changes = diff(example, reworded(example));
    expect(hasSubstance(changes)).toBe(false);
    expect(changes.every((c) => c.kind === 'wording')).toBe(true);
  });

  it('read backwards mirror every change', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const mirrored = diff(a, b).map(
          (c) => `${CHANGE_KINDS[c.kind].mirror} ${OPPOSITE[c.direction]} ${c.weight}`,
        );
        const backwards = diff(b, a).map((c) => `${c.kind} ${c.direction} ${c.weight}`);
        expect(backwards.sort()).toEqual(mirrored.sort());
      }),
      { numRuns: 200 },
    );
  });

  it('give changes in an order that falls from weight to weight, each once', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const changes = diff(a, b);
        const weights = changes.map((c) => c.weight);
        expect(weights).toEqual([...weights].sort((x, y) => y - x));
        const keys = changes.map((c) => `${c.kind} ${c.side} ${c.path.join('.')} ${c.subject}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const c of changes) {
          expect(c.isSubstance).toBe(CHANGE_KINDS[c.kind].isSubstance);
          expect(c.consent === 'ask-again').toBe(c.askAgain.length > 0);
          if (c.direction === 'better' && !/^(basis|device|contact|purpose)/.test(c.kind))
            expect(c.askAgain).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const OPPOSITE = { worse: 'better', better: 'worse', neutral: 'neutral' } as const;

describe('an id that is renamed, references followed', () => {
  it.each([
    ['data', 'purchases'],
    ['purposes', 'news'],
    ['recipients', 'cloud'],
    ['practices', 'checkout'],
  ])('is one change without substance: %s.%s', (section, id) => {
    const next = renamed(example, section, id, 'quite-another');
    const [change, ...rest] = diff(example, next);
    expect(rest).toEqual([]);
    expect(change).toMatchObject({ kind: 'renamed', isSubstance: false, before: id, after: 'quite-another' });
    const direct = usersOf(next, section, 'quite-another');
    expect(change?.practices).toEqual(expect.arrayContaining([...direct]));
  });

  it('is found in any declaration', () => {
    const target = declarationValues.chain((a) =>
      fc
        .constantFrom(
          ...['data', 'purposes', 'recipients', 'practices'].flatMap((section) =>
            Object.keys(mapAt(a, [section])).map((id) => ({ section, id })),
          ),
        )
        .map((at) => ({ a, ...at })),
    );
    fc.assert(
      fc.property(target, ({ a, section, id }) => {
        const changes = diff(a, renamed(a, section, id, 'quite-another'));
        expect(changes.map((c) => c.kind)).toEqual(['renamed']);
      }),
      { numRuns: 200 },
    );
  });

  it('may take over an id that moved on too', () => {
    const chain = renamed(renamed(example, 'data', 'pages', 'middle'), 'data', 'purchases', 'pages');
    expect(diff(example, chain).map((c) => [c.kind, c.before, c.after])).toEqual(
      [
        ['renamed', 'pages', 'middle'],
        ['renamed', 'purchases', 'pages'],
      ].sort((x, y) => ((x[2] ?? '') < (y[2] ?? '') ? -1 : 1)),
    );
  });
});
