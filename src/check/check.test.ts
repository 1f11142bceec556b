import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, declarationValues } from '../../test/support/arbitrary-declaration.ts';
import { expectClear } from '../../test/support/check-case.ts';
import { slipsIn } from '../../test/support/mutate-text.ts';
import {
  checkSmall,
  checkText,
  EXAMPLE_FILES,
  type JsonMap,
  parseFiles,
  parseText,
  SMALL_TEXT,
  TODAY,
  toYaml,
} from '../../test/support/parsed.ts';
import { INSTRUMENT_IDS } from '../law/index.ts';
import { inReadingOrder, PROBLEM_CODES, type Problem, type ProblemCode } from '../shared/index.ts';
import { checkDeclaration } from './index.ts';

const sorted = (values: readonly string[]): readonly string[] => [...values].sort();
const named = (p: Problem): string => `${p.code} ${p.path}`;
const aboutShape = (p: Problem): boolean => p.where.file !== '' && p.code === 'unused-entry';

describe('the small declaration', () => {
  it('has no problem today', () => {
    expect(checkText(SMALL_TEXT)).toEqual([]);
  });

  it('that cannot be read has the problems of its reading, and no others', () => {
    const parsed = parseText('klartext: [');
    expect(checkDeclaration(parsed, { on: TODAY })).toEqual(parsed.problems);
  });

  it('has shape and law reported together, in reading order', () => {
    const found = checkSmall({ 'practices.newsletter.xyzzy': 1, 'practices.delivery.basis': 'consent' });
    expect(found.map((p) => p.code)).toEqual(['basis-does-not-fit', 'unknown-key']);
  });
});

describe('the example', () => {
  const parsed = parseFiles(EXAMPLE_FILES);

  it('breaks no law today: unread dates and advice are all there is', () => {
    const found = checkDeclaration(parsed, { on: TODAY });
    expect(found.filter((p) => p.severity === 'error')).toEqual([]);
    expect(new Set(found.map((p) => p.code))).toEqual(
      new Set(['kept-longer-elsewhere', 'transfer-unverified']),
    );
    expectClear(found);
  });

  it('is never told to shorten what a law asks it to keep', () => {
    const found = checkDeclaration(parsed, { on: TODAY }).filter((p) => p.code === 'kept-longer-elsewhere');
    expect(found.length).toBeGreaterThan(0);
    for (const p of found) expect(p.message).not.toMatch(/invoices|product-recall/);
  });

  it('survives the fall of the framework where it has clauses, and not that of both', () => {
    const errors = (without: readonly string[]): readonly Problem[] =>
      checkDeclaration(parsed, { on: TODAY, without }).filter((p) => p.severity === 'error');
    // One practice has no fallback, to show what the fall would mean.
    expect(errors(['eu-us-dpf']).map((p) => p.path)).toEqual(['practices.safe-site.transfers.0.instruments']);
    const fallen = errors(['eu-us-dpf', 'scc-2021']);
    expect(new Set(fallen.map((p) => p.code))).toEqual(new Set(['transfer-instrument-fell']));
    expect(sorted([...new Set(fallen.map((p) => p.path.split('.')[1] ?? ''))])).toEqual([
      'account',
      'customer-service',
      'recommendations',
      'safe-site',
    ]);
    for (const p of fallen)
      expect(p.help).toMatch(
        /^(cloud|help-desk|review-service) needs instead: \{ use: bcr, approved: true \}/,
      );
  });
});

/** Codes that say that something is not there. */
const ABSENT: readonly ProblemCode[] = [
  'missing-key',
  'missing-notice-element',
  'missing-contact',
  'interest-missing',
  'obligation-missing',
  'retention-missing',
  'retention-never-ends',
  'consequence-missing',
  'joint-without-arrangement',
  'special-category-without-condition',
  'criminal-data-without-law',
  'transfer-without-instrument',
  'transfer-instrument-unfit',
  'transfer-not-declared',
  'unknown-reference',
];

describe('the check of any declaration, on any day', () => {
  it('ends with clear problems in reading order, the same each time, and nothing is missing under two codes', () => {
    fc.assert(
      fc.property(declarationValues, anyDay, (values, on) => {
        const text = toYaml(values);
        const found = checkText(text, { on });
        expectClear(found.filter((p) => !aboutShape(p)));
        expect(found).toEqual(inReadingOrder(found));
        expect(found).toEqual(checkText(text, { on }));
        for (const p of found) expect(Object.keys(PROBLEM_CODES)).toContain(p.code);
        const absent = found.filter((p) => ABSENT.includes(p.code));
        const byPath = groupCodes(absent);
        for (const [path, codes] of byPath) expect([path, ...codes]).toHaveLength(2);
      }),
      { numRuns: 40 },
    );
  });

  it('ends for declarations with slips', () => {
    fc.assert(
      fc.property(
        slipsIn(SMALL_TEXT),
        anyDay,
        fc.subarray([...INSTRUMENT_IDS], { maxLength: 3 }),
        (text, on, without) => {
          expectClear(
            checkText(text, { on, without }).filter((p) => p.code !== 'syntax' && p.code !== 'unknown-key'),
          );
        },
      ),
      { numRuns: 120 },
    );
  });

  it('finds no more when a benefit is added', () => {
    fc.assert(
      fc.property(declarationValues, anyDay, (values, on) => {
        const languages = values.languages as readonly string[];
        const benefit = Object.fromEntries(languages.map((language) => [language, 'Tee.']));
        const practices = Object.fromEntries(
          Object.entries(values.practices as Record<string, JsonMap>).map(([id, p]) => [
            id,
            { ...p, benefit },
          ]),
        );
        const before = checkText(toYaml(values), { on }).map(named);
        const after = checkText(toYaml({ ...values, practices }), { on }).map(named);
        expect(after.filter((name) => !before.includes(name))).toEqual([]);
        expect(after.filter((name) => name.startsWith('no-benefit'))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('finds the same without an instrument that nothing uses', () => {
    fc.assert(
      fc.property(declarationValues, anyDay, fc.constantFrom(...INSTRUMENT_IDS), (values, on, id) => {
        const text = toYaml(values);
        fc.pre(!text.includes(`use: ${id}\n`));
        const told = (without: readonly string[]): readonly string[] =>
          checkText(text, { on, without }).map((p) => `${named(p)} ${p.message}`);
        expect(told([id])).toEqual(told([]));
      }),
      { numRuns: 40 },
    );
  });

  it('an instrument that falls can only add errors', () => {
    fc.assert(
      fc.property(declarationValues, anyDay, fc.subarray([...INSTRUMENT_IDS]), (values, on, without) => {
        const text = toYaml(values);
        const broken = (ids: readonly string[]): ReadonlySet<string> =>
          new Set(
            checkText(text, { on, without: ids })
              .filter((p) => p.severity === 'error')
              .map((p) => p.path),
          );
        const after = broken(without);
        for (const path of broken([])) expect(after).toContain(path);
      }),
      { numRuns: 40 },
    );
  });
});

function groupCodes(problems: readonly Problem[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const p of problems) {
    const codes = groups.get(p.path) ?? new Set<string>();
    groups.set(p.path, codes.add(p.code));
  }
  return groups;
}
