import type { Interval } from '../figure.ts';
import { student975, Z975 } from './student.ts';

/** What the interval of a share is made from. */
export interface ShareVariance {
  /** The share, 0 to 1. */
  readonly value: number;
  /** Its variance over the replications. */
  readonly variance: number;
  /** Clusters that were resampled, and how many equally large ones they are worth (Kish). */
  readonly clusters: number;
  readonly effectiveClusters: number;
  /** Independent observations at the very most: threads. */
  readonly limit: number;
}

/** Wilson's interval for a share of `n` observations (Wilson 1927); it is never of width 0 and holds the share. */
export function wilson(value: number, n: number, t: number = Z975): Interval {
  if (!(n > 0)) return { low: 0, high: 1 };
  const square = (t * t) / n;
  const centre = (value + square / 2) / (1 + square);
  const half = (t / (1 + square)) * Math.sqrt((value * (1 - value)) / n + square / (4 * n));
  return { low: Math.max(0, Math.min(value, centre - half)), high: Math.min(1, Math.max(value, centre + half)) };
}

/**
 * 95 % interval of a share from its bootstrap variance, in Wilson's form.
 *
 * The variance v over replications says how many independent observations the share is worth: n = p(1 − p) / v, with v times
 * k / (k − 1) for k clusters, and never more than there are threads. Wilson's interval is taken at that n with Student's t for
 * the effective number of clusters less one (Dean and Pagano 2015; Franco, Little, Louis and Slud 2019: of the intervals for
 * shares in clustered samples the one that holds its level best). Percentiles of the replications cover too little where clusters
 * are few or the share is near 0 or 1: there all replications can agree.
 */
export function shareInterval(from: ShareVariance): Interval | undefined {
  const { value, variance, clusters, effectiveClusters, limit } = from;
  if (clusters < 2 || !Number.isFinite(value)) return undefined;
  const spread = value * (1 - value);
  const inflated = (variance * clusters) / (clusters - 1);
  const n = inflated > 0 ? Math.min(limit, spread / inflated) : limit;
  const t = student975(effectiveClusters - 1);
  // A share of exactly 0 or 1 has no spread to learn from; only a corrected one can have a variance all the same.
  if (spread === 0 && inflated > 0) {
    const half = t * Math.sqrt(inflated);
    return { low: Math.max(0, value - half), high: Math.min(1, value + half) };
  }
  return wilson(value, n, t);
}
