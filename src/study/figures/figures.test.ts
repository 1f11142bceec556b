import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVERS_OF, SENTIMENTS, TECHNOLOGIES, TOPICS } from '../../conversation/index.ts';
import { type ErrorSample, errorSampleOf, PREDICTED_CODES } from '../correction/index.ts';
import type { StudyDefinition, StudyRetailer } from '../definition.ts';
import type { Finding } from '../finding.ts';
import { createFindingTable, orderRows } from '../table/index.ts';
import { computeFigures, QUADRANTS } from './index.ts';
import { tally } from './tally.ts';

const retailer = (id: string, more: Partial<StudyRetailer> = {}): StudyRetailer => ({
  id,
  name: id,
  aliases: [],
  handles: [],
  domains: [],
  ambiguous: [],
  ...more,
});

const RETAILERS = [
  retailer('north', { sector: 'grocery', region: 'Germany' }),
  retailer('harbour', { sector: 'fashion', region: 'United Kingdom' }),
  retailer('field', { sector: 'grocery', region: 'Germany' }),
  retailer('mill', { region: 'France' }),
  retailer('empty'),
  retailer('lane', { sector: 'fashion' }),
];

const DEFINITION: StudyDefinition = {
  study: { id: 'small', title: 'Small', isSynthetic: true },
  codebook: 1,
  languages: ['en'],
  retailers: RETAILERS,
  sources: [],
  thresholds: { minimumFindings: 3, minimumBase: 3, topic: 0.5, abstain: 0.5, replications: 100, seed: 7 },
  events: [
    { id: 'breach', day: '2026-02-02', kind: 'breach', title: 'Breach', retailer: 'north', weeks: 4 },
    { id: 'law', day: '2026-02-10', kind: 'law', title: 'Law', weeks: 2 },
  ],
  waves: [
    { name: 'first', from: '2026-01-01', to: '2026-01-31' },
    { name: 'second', from: '2026-02-01', to: '2026-03-31' },
  ],
};

const optional = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const finding: fc.Arbitrary<Finding> = fc
  .record({
    topic: fc.constantFrom(...TOPICS),
    retailer: fc.constantFrom('north', 'harbour', 'field', 'mill', 'lane', 'elsewhere'),
    sentiment: optional(SENTIMENTS),
    driver: fc.nat(4),
    technologies: fc.uniqueArray(fc.constantFrom(...TECHNOLOGIES), { maxLength: 2 }),
    thread: fc.constantFrom('a', 'b', 'c', '__proto__', '\ud800', 'd'.repeat(2000)),
    day: optional(['2026-01-05', '2026-01-20', '2026-02-01', '2026-02-02', '2026-02-20', '2026-02-31', 'x']),
    channel: optional(['forum', '__proto__', '\u0000']),
    language: fc.constantFrom('en', 'de', 'und'),
    region: optional(['Spain', 'Germany']),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ driver, sentiment, day, channel, region, ...rest }) => ({
    conversation: 'c',
    isSarcastic: false,
    evidence: { start: 0, end: 1 },
    source: 's',
    drivers: DRIVERS_OF[rest.topic].slice(driver, driver + 2),
    ...(sentiment !== undefined && { sentiment }),
    ...(day !== undefined && { day }),
    ...(channel !== undefined && { channel }),
    ...(region !== undefined && { region }),
    ...rest,
  }));

function tableOf(findings: readonly Finding[]) {
  const builder = createFindingTable(RETAILERS, 16);
  for (const one of findings) builder.addFinding(one);
  return builder.table();
}

/** A sample of a classifier that errs, and of one that does not. */
const sampleOf = (
  rightly: number,
  wrongly: number,
  kind: ErrorSample['kind'] = 'random-of-findings',
): ErrorSample =>
  errorSampleOf(
    kind,
    TOPICS.flatMap((topic) =>
      PREDICTED_CODES.flatMap((predicted) =>
        PREDICTED_CODES.flatMap((code) =>
          Array.from({ length: code === predicted ? rightly : wrongly }, () => ({
            topic,
            true: code,
            predicted,
            weight: 1,
          })),
        ),
      ),
    ),
  );

const many = fc.array(finding, { maxLength: 120 });

describe('figures', () => {
  it('are the same whatever the order of the findings', () => {
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (findings, keys) => {
        const mixed = findings
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const options = { errors: sampleOf(20, 2) };
        expect(computeFigures(tableOf(mixed), DEFINITION, options)).toEqual(
          computeFigures(tableOf(findings), DEFINITION, options),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('have ids of their own, a value inside their interval, and none when the base is too small', () => {
    fc.assert(
      fc.property(
        many,
        fc.constantFrom('random-of-findings' as const, 'foreign' as const),
        (findings, kind) => {
          const { all } = computeFigures(tableOf(findings), DEFINITION, { errors: sampleOf(20, 3, kind) });
          expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
          for (const figure of all) {
            if (figure.isSuppressed) {
              expect([figure.value, figure.interval, figure.corrected]).toEqual([
                undefined,
                undefined,
                undefined,
              ]);
              continue;
            }
            const value = figure.value ?? Number.NaN;
            const lowest = figure.unit === 'net' || figure.unit === 'difference' ? -1 : 0;
            expect(value).toBeGreaterThanOrEqual(lowest);
            expect(value).toBeLessThanOrEqual(1);
            if (figure.unit !== 'difference') expect(figure.numerator / figure.base).toBeCloseTo(value, 9);
            for (const part of [{ value, interval: figure.interval }, figure.corrected]) {
              if (!part?.interval) continue;
              expect(part.interval.low).toBeLessThanOrEqual(part.value + 1e-9);
              expect(part.interval.high).toBeGreaterThanOrEqual(part.value - 1e-9);
              expect(part.interval.low).toBeGreaterThanOrEqual(lowest - 1e-9);
              expect(part.interval.high).toBeLessThanOrEqual(1 + 1e-9);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('add up: shares of a side to one, placements to the retailers, groups to the whole, stability to one', () => {
    fc.assert(
      fc.property(many, (findings) => {
        const figures = computeFigures(tableOf(findings), DEFINITION);
        const { negative, positive } = figures.topics.privacy;
        if (!negative.isSuppressed) expect((negative.value ?? 0) + (positive.value ?? 0)).toBeCloseTo(1, 9);
        const placements = Object.values(figures.quadrants.counts).reduce((sum, n) => sum + n, 0);
        expect(placements).toBe(RETAILERS.length);
        expect(figures.counts.readings + figures.counts.unknownRetailer).toBe(findings.length);
        const sum = (groups: readonly { readonly volume: number }[]) =>
          groups.reduce((all, { volume }) => all + volume, 0);
        expect(sum(figures.languages)).toBe(figures.counts.readings);
        expect(sum(figures.weeks)).toBe(
          findings.filter((one) => one.retailer !== 'elsewhere' && /^2026-(01|02-[012])/.test(one.day ?? ''))
            .length,
        );
        for (const { stability, bySign, topics } of figures.retailers) {
          expect(stability === undefined).toBe(bySign === undefined);
          if (stability) expect(QUADRANTS.reduce((all, q) => all + stability[q], 0)).toBeCloseTo(1, 9);
          expect(topics.privacy.negative.base).toBe(
            topics.privacy.counts.negative + topics.privacy.counts.positive,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('keep their values when every finding is there three times', () => {
    fc.assert(
      fc.property(many, (findings) => {
        const definition = {
          ...DEFINITION,
          thresholds: { ...DEFINITION.thresholds, minimumBase: 1, minimumFindings: 1 },
        };
        const once = computeFigures(tableOf(findings), definition).all;
        const thrice = computeFigures(tableOf([...findings, ...findings, ...findings]), definition).all;
        const retailers = (id: string) => once.find((figure) => figure.id === id)?.unit === 'retailers';
        for (const figure of thrice) {
          const before = once.find(({ id }) => id === figure.id);
          if (before?.value === undefined || retailers(figure.id)) continue;
          if (/^quadrant/.test(figure.id)) continue;
          expect(figure.value).toBeCloseTo(before.value, 9);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('are corrected to what they are when the classifier does not err', () => {
    fc.assert(
      fc.property(
        many,
        fc.constantFrom('random-of-findings' as const, 'foreign' as const),
        (findings, kind) => {
          const { all } = computeFigures(tableOf(findings), DEFINITION, { errors: sampleOf(20, 0, kind) });
          for (const { corrected, value } of all)
            if (corrected) expect(corrected.value).toBeCloseTo(value ?? -9, 9);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('count each slice by the condition that resampling uses', () => {
    fc.assert(
      fc.property(many, (findings) => {
        const table = tableOf(findings);
        const counted = tally(table, orderRows(table), DEFINITION.waves);
        const slices = [
          ...[counted.regions, counted.sectors, counted.languages, counted.channels].flatMap((groups) =>
            [...groups.values()].flatMap((group) => Object.values(group)),
          ),
          ...Object.values(counted.drivers),
          ...Object.values(counted.technologies).flatMap((group) => Object.values(group)),
          ...[...counted.weeks.values()].flatMap(({ topics }) => Object.values(topics)),
          ...counted.stretches.flatMap(({ topics, drivers }) => [
            ...Object.values(topics),
            ...Object.values(drivers),
          ]),
        ];
        for (const slice of slices) {
          let rows = 0;
          for (let row = 0; row < table.size; row += 1) if (slice.has(row)) rows += 1;
          expect(slice.counts.reduce((sum, n) => sum + n, 0)).toBe(rows);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a small study worked out by hand', () => {
  const about = (
    retailerId: string,
    topic: Finding['topic'],
    negative: number,
    positive: number,
  ): Finding[] =>
    Array.from({ length: negative + positive }, (_, i) => ({
      conversation: `${retailerId}-${topic}-${i}`,
      retailer: retailerId,
      topic,
      sentiment: i < negative ? -1 : 1,
      drivers: topic === 'privacy' && i % 2 === 0 ? ['data-security'] : [],
      technologies: i === 0 ? ['robocall'] : [],
      isSarcastic: false,
      confidence: 1,
      evidence: { start: 0, end: 1 },
      source: 's',
      thread: `${retailerId}-${topic}-${i}`,
      language: 'en',
    }));
  const figures = computeFigures(
    tableOf([
      ...about('north', 'privacy', 40, 0),
      ...about('north', 'personalisation', 0, 40),
      ...about('harbour', 'privacy', 1, 39),
      ...about('harbour', 'personalisation', 2, 38),
      ...about('field', 'privacy', 21, 19),
      ...about('field', 'personalisation', 10, 30),
      ...about('mill', 'privacy', 2, 0),
    ]),
    DEFINITION,
  );

  it('gives shares with numerator and base, pooled and per retailer', () => {
    expect(figures.topics.privacy.negative).toMatchObject({ numerator: 64, base: 122, value: 64 / 122 });
    const { perRetailer } = figures.topics.privacy;
    expect(perRetailer.negative).toMatchObject({ base: 3, isSuppressed: true });
    expect(figures.drivers[0]?.negative).toMatchObject({ numerator: 33, base: 64 });
  });

  it('places retailers whose intervals leave no doubt', () => {
    const placed = Object.fromEntries(figures.retailers.map((one) => [one.retailer.id, one.placement]));
    expect(placed).toEqual({
      north: 'relevant-not-trusted',
      harbour: 'trusted',
      field: 'undetermined',
      mill: 'undetermined',
      empty: 'undetermined',
      lane: 'undetermined',
    });
    const [north, , field, mill] = figures.retailers;
    expect(north?.stability?.['relevant-not-trusted']).toBe(1);
    expect(field?.openBecause).toEqual([{ topic: 'privacy', reason: 'interval-crosses-zero' }]);
    expect(field?.bySign).toBe('relevant-not-trusted');
    expect(field?.stability?.trusted).toBeGreaterThan(0.1);
    expect(mill?.openBecause).toHaveLength(2);
  });

  it('gives an interval with a width when all are negative', () => {
    const { value, interval } = figures.retailers[0]?.topics.privacy.negative ?? {};
    expect(value).toBe(1);
    // Wilson's lower limit for 40 of 40 is 0.912; Student's t makes it a little lower.
    expect(interval?.low).toBeGreaterThan(0.9);
    expect(interval?.low).toBeLessThan(0.913);
  });

  it('stands beside 2015 only where there is a figure of ours', () => {
    const ids = figures.beside2015.map(({ then }) => then.id);
    expect(ids).toContain('privacy.negative-share.pooled');
    expect(ids).toContain('region.France.privacy.positive-share');
    expect(ids).not.toContain('region.Scandinavia.privacy.positive-share');
  });
});
