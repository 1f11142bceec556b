import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../shared/index.ts';
import {
  correlation,
  createWeights,
  differenceInterval,
  gamma,
  poisson,
  resampleClusters,
  resampleKinds,
  shareInterval,
  student975,
  variance,
  wilson,
} from './index.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('random numbers', () => {
  it('are the same for the same seed and differ for another', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 4 }, () => random.next());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it.each([0.3, 4, 9.9, 10.1, 60, 5000])('follow Poisson with a mean of %d', (mean) => {
    const random = createRandom(3);
    const draws = Float64Array.from({ length: 20_000 }, () => poisson(random, mean));
    const found = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    expect(Math.abs(found - mean)).toBeLessThan(5 * Math.sqrt(mean / draws.length));
    expect(variance(draws) / mean).toBeGreaterThan(0.93);
    expect(variance(draws) / mean).toBeLessThan(1.07);
  });

  it.each([0.1, 1, 7])('follow gamma with a shape of %d', (shape) => {
    const random = createRandom(4);
    const draws = Float64Array.from({ length: 20_000 }, () => gamma(random, shape));
    const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
    expect(Math.abs(mean - shape)).toBeLessThan(5 * Math.sqrt(shape / draws.length));
  });
});

describe("Student's t", () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [5, 2.571],
    [10, 2.228],
    [64, 1.998],
    [1000, 1.962],
    [Number.POSITIVE_INFINITY, 1.96],
  ])('for %d degrees is %d', (degrees, t) => {
    expect(Math.abs(student975(degrees) / t - 1)).toBeLessThan(0.002);
  });
});

describe('intervals', () => {
  it("are Wilson's published ones for counts", () => {
    // Newcombe 1998, table I: 81 of 263 and 0 of 20.
    expect(wilson(81 / 263, 263).low).toBeCloseTo(0.2553, 4);
    expect(wilson(81 / 263, 263).high).toBeCloseTo(0.3662, 4);
    expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
  });

  it("of differences are Newcombe's published ones", () => {
    // Newcombe 1998, method 10: 56 of 70 less 48 of 80.
    const later = { value: 56 / 70, interval: wilson(56 / 70, 70) };
    const earlier = { value: 48 / 80, interval: wilson(48 / 80, 80) };
    const found = differenceInterval(earlier, later, 0);
    expect(found.low).toBeCloseTo(0.0524, 4);
    expect(found.high).toBeCloseTo(0.3339, 4);
  });

  it('hold the share, have a width, and are absent for one cluster', () => {
    fc.assert(
      fc.property(
        share,
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.integer({ min: 2, max: 500 }),
        (value, spread, clusters) => {
          const from = {
            value,
            variance: spread,
            clusters,
            effective: clusters,
            leverage: 1 / clusters,
            threads: 1000,
            findings: 2000,
          };
          for (const interval of [
            shareInterval(from),
            shareInterval({ ...from, sampleVariance: spread / 2 }),
          ]) {
            expect(interval?.low).toBeLessThanOrEqual(value);
            expect(interval?.high).toBeGreaterThanOrEqual(value);
            expect((interval?.high ?? 0) - (interval?.low ?? 0)).toBeGreaterThan(0);
          }
          expect(shareInterval({ ...from, clusters: 1 })).toBeUndefined();
        },
      ),
    );
  });
});

describe('resampling', () => {
  const vectors = Array.from({ length: 40 }, (_, i) => Float64Array.from([i % 7, 10]));

  it('draws as many clusters as there are and gives the variance that the linear formula gives', () => {
    const sample = resampleClusters(vectors, 2, 4000, createWeights(4000, 1));
    const ratios = Float64Array.from({ length: 4000 }, (_, b) => {
      expect(sample.values[2 * b + 1]).toBe(400);
      return (sample.values[2 * b] ?? 0) / (sample.values[2 * b + 1] ?? 0);
    });
    const p = (sample.sums[0] ?? 0) / 400;
    const linear = vectors.reduce((sum, [a = 0, b = 0]) => sum + (a - p * b) ** 2, 0) / 400 ** 2;
    expect(variance(ratios) / linear).toBeGreaterThan(0.9);
    expect(variance(ratios) / linear).toBeLessThan(1.1);
  });

  it('by kinds gives the same variance as by clusters', () => {
    const kinds = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
      times: vectors.filter(([a]) => a === i).length,
      vector: Float64Array.from([i, 10]),
    }));
    const ratiosOf = (values: Float64Array) =>
      Float64Array.from({ length: 4000 }, (_, b) => (values[2 * b] ?? 0) / (values[2 * b + 1] ?? 0));
    const byKind = ratiosOf(resampleKinds(kinds, 2, 4000, 5).values);
    const byCluster = ratiosOf(resampleClusters(vectors, 2, 4000, createWeights(4000, 1)).values);
    expect(variance(byKind) / variance(byCluster)).toBeGreaterThan(0.85);
    expect(variance(byKind) / variance(byCluster)).toBeLessThan(1.2);
    expect(resampleKinds(kinds, 2, 10, 5).clustersOf([1])).toEqual({
      clusters: 40,
      effective: 40,
      leverage: 1 / 40,
    });
  });

  it('correlates a column with itself fully', () => {
    const values = Float64Array.from([1, 2, Number.NaN, 5]);
    expect(correlation(values, values)).toBeCloseTo(1, 9);
    expect(correlation(values, new Float64Array(4))).toBe(0);
  });
});
