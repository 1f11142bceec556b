import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/index.ts';
import { variance } from '../interval/index.ts';
import {
  type CodedItem,
  createCorrector,
  createDriverCorrector,
  errorSampleOf,
  type PredictedCode,
  type Signs,
  shareOf,
  type TrueCode,
} from './index.ts';

const items = (
  counts: readonly (readonly [TrueCode, PredictedCode, number, number?])[],
): readonly CodedItem[] =>
  counts.flatMap(([code, predicted, times, weight = 1]) =>
    Array.from({ length: times }, () => ({ topic: 'privacy' as const, true: code, predicted, weight })),
  );

/** 80 % of negatives and 90 % of positives are seen as such. */
const SAMPLE = items([
  ['negative', 'negative', 80],
  ['negative', 'positive', 20],
  ['positive', 'positive', 90],
  ['positive', 'negative', 10],
]);

const correctorOf = (sample: readonly CodedItem[], kind: 'random-of-findings' | 'foreign', whole: Signs) =>
  createCorrector(errorSampleOf(kind, sample).topics.privacy, kind, whole, 500, createRandom(1));

describe('the correction', () => {
  it('by a foreign sample turns the error round, whatever the shares in the sample are', () => {
    // 600 negative and 400 positive are seen as 600 × 0.8 + 400 × 0.1 = 520 and 480.
    const corrector = correctorOf(SAMPLE, 'foreign', [520, 0, 480]);
    expect(corrector?.share([520, 0, 480], 'negative')).toBeCloseTo(0.6, 9);
  });

  it('by a sample of the findings gives the whole its predictive share and finds the share of a part', () => {
    const whole: Signs = [450, 0, 550];
    const corrector = correctorOf(SAMPLE, 'random-of-findings', whole);
    expect(corrector?.share(whole, 'negative')).toBeCloseTo(((450 * 80) / 90 + (550 * 20) / 110) / 1000, 9);
    // A retailer of 100 negative findings is seen as 80 and 20; the predictive share alone would say 0.75.
    expect(corrector?.share([80, 0, 20], 'negative')).toBeCloseTo(1, 9);
  });

  it('leaves out what is not about the topic', () => {
    const sample = items([
      ['negative', 'negative', 60],
      ['none', 'negative', 40],
      ['positive', 'positive', 100],
    ]);
    expect(
      correctorOf(sample, 'random-of-findings', [100, 0, 100])?.share([100, 0, 100], 'negative'),
    ).toBeCloseTo(60 / 160, 9);
  });

  it('weighs items that were drawn more readily', () => {
    // Uncertain ones, drawn twenty times as readily, are wrong half the time; the rest never.
    const sample = items([
      ['negative', 'negative', 20, 1],
      ['positive', 'negative', 20, 1],
      ['negative', 'negative', 38, 20],
      ['positive', 'positive', 38, 20],
    ]);
    const share = correctorOf(sample, 'random-of-findings', [800, 0, 760])?.share([800, 0, 760], 'negative');
    expect(share).toBeCloseTo(780 / 1560, 9);
  });

  it('says how little a sample without error knows, the less the smaller it is', () => {
    const spread = (times: number): number => {
      const sample = items([
        ['negative', 'negative', times],
        ['positive', 'positive', times],
      ]);
      const corrector = correctorOf(sample, 'random-of-findings', [700, 0, 300]);
      return variance(
        Float64Array.from(
          { length: 500 },
          (_, b) => corrector?.shareIn(b, [700, 0, 300], 'negative') ?? Number.NaN,
        ),
      );
    };
    expect(spread(20)).toBeGreaterThan(0);
    expect(spread(20)).toBeGreaterThan(spread(500) * 4);
  });

  it('is refused for a small sample and for a classifier that knows nothing', () => {
    expect(correctorOf(SAMPLE.slice(0, 29), 'random-of-findings', [1, 1, 1])).toBeUndefined();
    const blind = items([
      ['negative', 'negative', 50],
      ['negative', 'positive', 50],
      ['positive', 'negative', 50],
      ['positive', 'positive', 50],
    ]);
    expect(correctorOf(blind, 'foreign', [1, 1, 1])).toBeUndefined();
  });

  it('of a driver turns round a foreign error and uses predictive shares of an own one', () => {
    const cells = [
      { true: true, predicted: true, items: 80, weight: 80 },
      { true: true, predicted: false, items: 20, weight: 20 },
      { true: false, predicted: true, items: 10, weight: 10 },
      { true: false, predicted: false, items: 90, weight: 90 },
    ];
    const foreign = createDriverCorrector(cells, 'foreign', 50, createRandom(1));
    expect(foreign?.correct(0.1 + 0.7 * 0.3)).toBeCloseTo(0.3, 9);
    const own = createDriverCorrector(cells, 'random-of-findings', 50, createRandom(1));
    expect(own?.correct(0.45)).toBeCloseTo(0.45 * (80 / 90) + 0.55 * (20 / 110), 9);
  });

  it('gives no number for no findings', () => {
    expect(shareOf([0, 0, 0], 'negative')).toBeNaN();
    expect(correctorOf(SAMPLE, 'random-of-findings', [5, 5, 5])?.share([0, 0, 0], 'negative')).toBeNaN();
  });
});
