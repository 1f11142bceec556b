import { describe, expect, it } from 'vitest';
import { planSynth } from './plan.ts';
import { seededRandom } from './random.ts';
import { type SynthRow, synthRows } from './rows.ts';
import type { SynthText } from './synth-text.ts';
import { truthCounter } from './truth.ts';

const base = { language: 'en', speaker: 'customer', drivers: [], technologies: [] } as const;
const texts: readonly SynthText[] = [
  {
    ...base,
    privacy: -2,
    drivers: ['data-security'],
    text: '{shop} [p|lost my card number] and said nothing',
  },
  { ...base, privacy: -1, drivers: ['intrusive-contact'], text: '[p|eleven mails in a week]' },
  { ...base, privacy: -1, drivers: ['third-party-sharing'], text: '[p|they passed my address on]' },
  { ...base, privacy: -1, drivers: ['tracking-monitoring'], text: '[p|a camera over every shelf]' },
  { ...base, privacy: -1, drivers: ['over-collection'], text: '[p|wanted my birthday for a bread roll]' },
  { ...base, privacy: -1, drivers: ['opaque-terms'], text: '[p|nobody can read those terms]' },
  { ...base, privacy: -1, drivers: ['control-rights'], text: '[p|I cannot delete my account]' },
  { ...base, privacy: 1, text: '[p|they deleted my account within the hour]' },
  { ...base, privacy: 0, text: '[p|do they keep my number?]' },
  { ...base, personalisation: 1, text: '[t|coupons for what I buy]' },
  { ...base, personalisation: -1, text: '[t|nappies again and my son is nine]' },
  { ...base, personalisation: 0, text: '[t|how do the points work?]' },
  { ...base, text: 'parcel came late to {shop}' },
  { ...base, speaker: 'other', text: 'New at {shop}: chairs' },
  { ...base, speaker: 'retailer', text: 'Sorry to hear that, please write to us' },
];

function rowsOf(retailers: number, conversations: number, seed: number) {
  const plan = planSynth({ retailers, conversations, seed, from: '2026-01-05' });
  return { plan, rows: [...synthRows(plan, texts)] };
}

describe('made-up conversations', () => {
  it('come out the same for the same seed, and otherwise for another', () => {
    const { rows } = rowsOf(12, 300, 7);
    expect(rowsOf(12, 300, 7).rows).toEqual(rows);
    expect(rowsOf(12, 300, 8).rows).not.toEqual(rows);
  });

  it('say in their id that they are made up, and leave no mark of the corpus in the text', () => {
    for (const row of rowsOf(12, 2000, 1).rows) {
      expect(row.id).toMatch(/^synthetic-\d+$/);
      expect(row.text).not.toMatch(/\[[pt]\||\{shop2?\}|\{n\}/);
    }
  });

  it('hold the planted shares of each retailer within what chance allows', () => {
    const { plan, rows } = rowsOf(12, 30_000, 3);
    const incident = plan.breach.retailer;
    for (const retailer of plan.retailers.filter((one) => one.id !== incident)) {
      for (const topic of ['privacy', 'personalisation'] as const) {
        const sided = rows
          .filter((row) => row.retailer === retailer.id && row.kind === 'statement')
          .flatMap((row) => row.planted?.[topic] ?? [])
          .filter((sign) => sign !== 'neutral');
        const share = sided.filter((sign) => sign === 'negative').length / sided.length;
        // Five standard errors, doubled by threads that lean to one side.
        const error = Math.sqrt((share * (1 - share) * 2) / sided.length);
        expect(Math.abs(share - retailer.negativeShare[topic])).toBeLessThan(5 * error + 0.005);
      }
    }
  });

  it('count what was drawn in the truth beside them', () => {
    const { plan, rows } = rowsOf(20, 5000, 5);
    const counter = truthCounter(plan);
    for (const row of rows) counter.add(row);
    const truth = counter.truth();
    expect(Object.values(truth.rows).reduce((sum, n) => sum + n, 0)).toBe(5000);
    const statements = truth.retailers
      .flatMap((one) => Object.values(one.drawn))
      .reduce((sum, c) => sum + c.negative + c.positive + c.neutral, 0);
    expect(statements).toBe(truth.rows.statement);
  });

  it('speak more of the retailer of the incident in its weeks', () => {
    const { plan, rows } = rowsOf(20, 40_000, 9);
    const about = (row: SynthRow): boolean =>
      row.kind === 'statement' &&
      row.retailer === plan.breach.retailer &&
      row.planted?.drivers.includes('data-security') === true;
    const during = rows.filter(
      (row) => about(row) && row.day >= '2026-03-23' && row.day < '2026-04-20',
    ).length;
    const before = rows.filter(
      (row) => about(row) && row.day >= '2026-02-23' && row.day < '2026-03-23',
    ).length;
    expect(during).toBeGreaterThan(2 * before);
  });
});

describe('the random numbers', () => {
  it('fill 0 to 1 evenly', () => {
    const random = seededRandom(1);
    const bins = new Array<number>(20).fill(0);
    for (let i = 0; i < 200_000; i += 1) {
      const bin = Math.floor(random.next() * 20);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    // Chi-square with 19 degrees of freedom: 43.8 is passed once in a thousand.
    expect(bins.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)).toBeLessThan(43.8);
  });
});
