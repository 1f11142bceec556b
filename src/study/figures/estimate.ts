import type { Corrector, DriverCorrector, Signs } from '../correction/index.ts';
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

/** Which share of the signs: negative among negative and positive, or neutral among all three. */
export type SignShare = 'negative' | 'neutral';

/** The share of a sign over some slices of a sample; `threads` bounds what it can be worth. */
export function estimateSign(sample: Sample, slices: Topical, share: SignShare, threads: number): Estimate {
  const columns = slices.flatMap(({ slice }) => (share === 'negative' ? [0, 2] : [0, 1, 2]).map((c) => slice * WIDTH + c));
  const clusters = sample.clustersOf(columns);
  const signsAt = (values: Float64Array, from: number, slice: number): Signs => {
    const at = from + slice * WIDTH;
    return [values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0];
  };
  const add = (all: readonly Signs[]): Signs =>
    all.reduce((sum, one): Signs => [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]], [0, 0, 0]);
  const { value, values } = overReplications(sample, share, (rows, from) =>
    slices.map(({ slice }) => signsAt(rows, from, slice)),
  );
  const point = add(slices.map(({ slice }) => signsAt(sample.sums, 0, slice)));
  const raw = { ...partOf(value, values, clusters, threads), ...numeratorOf(point, share) };
  if (!slices.every(({ corrector }) => corrector) || raw.interval === undefined) return raw;
  const corrected = overReplications(sample, share, (rows, from, b) =>
    slices.flatMap(({ slice, corrector }) => {
      const signs = signsAt(rows, from, slice);
      if (!corrector) return [];
      return [b === undefined ? corrector.correct(signs) : corrector.correctIn(b, signs)];
    }),
  );
  if (!Number.isFinite(corrected.value)) return raw;
  return { ...raw, corrected: partOf(corrected.value, corrected.values, clusters, threads) };
}

function overReplications(
  sample: Sample,
  share: SignShare,
  signs: (values: Float64Array, from: number, replication?: number) => readonly Signs[],
): { readonly value: number; readonly values: Float64Array } {
  const width = sample.sums.length;
  const values = new Float64Array(sample.replications);
  for (let b = 0; b < sample.replications; b += 1) values[b] = shareOf(signs(sample.values, b * width, b), share);
  return { value: shareOf(signs(sample.sums, 0), share), values };
}

/** The share of summed signs; no number when there are none. */
export function shareOf(all: readonly Signs[], share: SignShare): number {
  let negative = 0;
  let neutral = 0;
  let positive = 0;
  for (const one of all) {
    negative += one[0];
    neutral += one[1];
    positive += one[2];
  }
  return share === 'negative' ? negative / (negative + positive) : neutral / (negative + neutral + positive);
}

function numeratorOf(
  [negative, neutral, positive]: Signs,
  share: SignShare,
): { readonly numerator: number; readonly base: number } {
  return share === 'negative'
    ? { numerator: negative, base: negative + positive }
    : { numerator: neutral, base: negative + neutral + positive };
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
  const raw = { ...partOf(numerator / base, values, clusters, threads), numerator, base };
  if (!corrector || raw.interval === undefined) return raw;
  const corrected = values.map((value, b) => corrector.correctIn(b, value));
  return { ...raw, corrected: partOf(corrector.correct(raw.value), corrected, clusters, threads) };
}

/** A value with the interval that its replications give. */
export function partOf(value: number, values: Float64Array, clusters: ClusterCount, threads: number): Part {
  const interval = shareInterval({
    value,
    variance: variance(values),
    clusters: clusters.clusters,
    effectiveClusters: clusters.effective,
    limit: threads,
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
