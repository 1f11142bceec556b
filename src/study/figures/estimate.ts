import {
  type Corrector,
  type DriverCorrector,
  type SignShare,
  type Signs,
  shareOf,
} from '../correction/index.ts';
import type { Interval } from '../figure.ts';
import { type ClusterCount, type Sample, shareInterval, variance } from '../interval/index.ts';
import { WIDTH } from './slice.ts';

/** A share with its replications, raw and corrected; without an interval when there is one cluster only. */
export interface Estimate extends Part {
  readonly numerator: number;
  readonly base: number;
  readonly corrected?: Part;
}

/** One value of a share. */
export interface Part {
  readonly value: number;
  readonly interval?: Interval;
  readonly values: Float64Array;
}

/** Slices of a sample whose signs are added up, each with the correction of its topic. */
export type Topical = readonly { readonly slice: number; readonly corrector: Corrector | undefined }[];

/** The share of a sign over some slices of a sample; `threads` bounds what it is worth when nothing varies. */
export function estimateSign(sample: Sample, slices: Topical, share: SignShare, threads: number): Estimate {
  const signs = share === 'negative' ? [0, 2] : [0, 1, 2];
  const clusters = sample.clustersOf(
    slices.flatMap(({ slice }) => signs.map((column) => slice * WIDTH + column)),
  );
  const signsAt = (values: Float64Array, from: number, slice: number): Signs => {
    const at = from + slice * WIDTH;
    return [values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0];
  };
  const summed = (values: Float64Array, from: number): Signs => {
    const sum: [number, number, number] = [0, 0, 0];
    for (const { slice } of slices) {
      for (const sign of [0, 1, 2] as const) sum[sign] += values[from + slice * WIDTH + sign] ?? 0;
    }
    return sum;
  };
  const width = sample.sums.length;
  const over = (valueAt: (values: Float64Array, from: number, b: number) => number): Float64Array => {
    const values = new Float64Array(sample.replications);
    for (let b = 0; b < sample.replications; b += 1) values[b] = valueAt(sample.values, b * width, b);
    return values;
  };
  const point = summed(sample.sums, 0);
  const base = baseOf(point, share);
  const raw = {
    ...partOf(
      shareOf(point, share),
      over((values, from) => shareOf(summed(values, from), share)),
      clusters,
      { threads, findings: base },
    ),
    numerator: share === 'negative' ? point[0] : point[1],
    base,
  };
  if (!slices.every(({ corrector }) => corrector) || raw.interval === undefined) return raw;
  /** Corrected slice by slice; together as their raw bases weigh. */
  const correctedAt = (values: Float64Array, from: number, b?: number): number => {
    let sum = 0;
    let weight = 0;
    for (const { slice, corrector } of slices) {
      const counts = signsAt(values, from, slice);
      const size = baseOf(counts, share);
      if (size === 0 || !corrector) continue;
      sum += size * (b === undefined ? corrector.share(counts, share) : corrector.shareIn(b, counts, share));
      weight += size;
    }
    return sum / weight;
  };
  const value = correctedAt(sample.sums, 0);
  if (!Number.isFinite(value)) return raw;
  const limits = { threads, findings: base };
  const bySample = variance(over((_values, _from, b) => correctedAt(sample.sums, 0, b)));
  return { ...raw, corrected: partOf(value, over(correctedAt), clusters, limits, bySample) };
}

function baseOf([negative, neutral, positive]: Signs, share: SignShare): number {
  return share === 'negative' ? negative + positive : negative + neutral + positive;
}

/** The share of some columns among others, for example the negative findings that carry a driver. */
export function estimateRatio(
  sample: Sample,
  numerators: readonly number[],
  bases: readonly number[],
  threads: number,
  corrector?: DriverCorrector,
): Estimate {
  const sumOf = (values: Float64Array, from: number, columns: readonly number[]): number => {
    let sum = 0;
    for (const column of columns) sum += values[from + column] ?? 0;
    return sum;
  };
  const width = sample.sums.length;
  const values = new Float64Array(sample.replications);
  for (let b = 0; b < sample.replications; b += 1) {
    values[b] = sumOf(sample.values, b * width, numerators) / sumOf(sample.values, b * width, bases);
  }
  const numerator = sumOf(sample.sums, 0, numerators);
  const base = sumOf(sample.sums, 0, bases);
  const clusters = sample.clustersOf(bases);
  const limits = { threads, findings: base };
  const raw = { ...partOf(numerator / base, values, clusters, limits), numerator, base };
  if (!corrector || raw.interval === undefined) return raw;
  const corrected = values.map((value, b) => corrector.correctIn(b, value));
  const bySample = variance(values.map((_value, b) => corrector.correctIn(b, raw.value)));
  return { ...raw, corrected: partOf(corrector.correct(raw.value), corrected, clusters, limits, bySample) };
}

/** How many observations a share can be worth. */
export interface Limits {
  /** Threads: when nothing varies. */
  readonly threads: number;
  /** Its base: at all. */
  readonly findings: number;
}

/** A value with the interval that its replications give. */
export function partOf(
  value: number,
  values: Float64Array,
  clusters: ClusterCount,
  limits: Limits,
  sampleVariance?: number,
): Part {
  const interval = shareInterval({
    value,
    variance: variance(values),
    ...clusters,
    ...limits,
    ...(sampleVariance !== undefined && { sampleVariance }),
  });
  return interval === undefined ? { value, values } : { value, values, interval };
}

/** The share of the rest: positive from negative. */
export function complement(estimate: Estimate): Estimate {
  const { corrected } = estimate;
  return {
    ...mapped(estimate, (value) => 1 - value),
    numerator: estimate.base - estimate.numerator,
    base: estimate.base,
    ...(corrected && { corrected: mapped(corrected, (value) => 1 - value) }),
  };
}

/** The net sentiment from the negative share: (positive − negative) / both = 1 − 2 × negative share. */
export function netOf(estimate: Estimate): Estimate {
  const { corrected } = estimate;
  return {
    ...mapped(estimate, (value) => 1 - 2 * value),
    numerator: estimate.base - 2 * estimate.numerator,
    base: estimate.base,
    ...(corrected && { corrected: mapped(corrected, (value) => 1 - 2 * value) }),
  };
}

/** Applies a falling function to a value, its replications and its interval. */
function mapped({ value, values, interval }: Part, change: (value: number) => number): Part {
  return {
    value: change(value),
    values: values.map(change),
    ...(interval && { interval: { low: change(interval.high), high: change(interval.low) } }),
  };
}
