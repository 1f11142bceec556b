import { type Agreement, type AgreementOptions, withInterval } from './agreement.ts';
import type { Code } from './cohen-kappa.ts';

/** How far apart two codes are: equal or not; by ranks; by their difference (numbers only). */
export type Level = 'nominal' | 'ordinal' | 'interval';

/**
 * Krippendorff's alpha of any number of coders with missing codes (Krippendorff 2011, "Computing Krippendorff's
 * alpha-reliability"): 1 − observed / expected disagreement. One row a unit, one entry a coder; units with fewer than two codes
 * are left out. Ordinal and interval codes are numbers.
 */
export function krippendorffAlpha(
  units: readonly (readonly (Code | undefined)[])[],
  level: Level,
  options: AgreementOptions = {},
): Agreement {
  const coded = units
    .map((unit) => unit.filter((code) => code !== undefined))
    .filter((unit) => unit.length >= 2);
  const values = [...new Set(coded.flat())].sort(compare);
  const index = new Map(values.map((code, i) => [code, i]));
  const size = values.length;
  // Of each unit: ordered pairs of values with their weight, and how often each value stands in it.
  const contributions = coded.map((unit) => {
    const codes = unit.map((code) => index.get(code) ?? 0);
    const pairs = new Map<number, number>();
    for (const [i, a] of codes.entries()) {
      for (const [j, b] of codes.entries()) {
        if (i !== j) pairs.set(a * size + b, (pairs.get(a * size + b) ?? 0) + 1 / (codes.length - 1));
      }
    }
    return [...pairs];
  });
  const statistic = (weightOf: (unit: number) => number): number => {
    const matrix = new Float64Array(size * size);
    for (const [unit, pairs] of contributions.entries()) {
      const weight = weightOf(unit);
      if (weight === 0) continue;
      for (const [at, count] of pairs) matrix[at] = (matrix[at] ?? 0) + weight * count;
    }
    return alphaOf(matrix, values, level);
  };
  let same = 0;
  let all = 0;
  for (const [at, count] of contributions.flat()) {
    all += count;
    if (Math.floor(at / size) === at % size) same += count;
  }
  return {
    ...withInterval(coded.length, statistic, options),
    observed: all === 0 ? 0 : same / all,
    units: coded.length,
  };
}

function alphaOf(matrix: Float64Array, values: readonly Code[], level: Level): number {
  const size = values.length;
  const totals = new Float64Array(size);
  for (let at = 0; at < matrix.length; at += 1) {
    const row = Math.floor(at / size);
    totals[row] = (totals[row] ?? 0) + (matrix[at] ?? 0);
  }
  const n = totals.reduce((sum, total) => sum + total, 0);
  let observed = 0;
  let expected = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      const distance = distanceOf(a, b, values, totals, level);
      observed += (matrix[a * size + b] ?? 0) * distance;
      expected += (totals[a] ?? 0) * (totals[b] ?? 0) * distance;
    }
  }
  return 1 - ((n - 1) * observed) / expected;
}

/** The squared difference of two values. */
function distanceOf(
  a: number,
  b: number,
  values: readonly Code[],
  totals: Float64Array,
  level: Level,
): number {
  if (level === 'nominal') return 1;
  if (level === 'interval') return (Number(values[a]) - Number(values[b])) ** 2;
  let between = -((totals[a] ?? 0) + (totals[b] ?? 0)) / 2;
  for (let g = a; g <= b; g += 1) between += totals[g] ?? 0;
  return between ** 2;
}

function compare(a: Code, b: Code): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
