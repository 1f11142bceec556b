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
  readonly effective: number;
  /** Size-weighted mean of the clusters' shares of the base. */
  readonly leverage: number;
  /** Independent observations when nothing varies, so that nothing shows how alike the findings of a thread are. */
  readonly threads: number;
  /** Independent observations at the very most. */
  readonly findings: number;
  /** For a share corrected for the classifier's error: the part of the variance that comes from the error's own sample. */
  readonly sampleVariance?: number;
}

/** Wilson's interval for a share of `n` observations (Wilson 1927); it is never of width 0 and holds the share. */
export function wilson(value: number, n: number, t: number = Z975): Interval {
  if (!(n > 0)) return { low: 0, high: 1 };
  const square = (t * t) / n;
  const centre = (value + square / 2) / (1 + square);
  const half = (t / (1 + square)) * Math.sqrt((value * (1 - value)) / n + square / (4 * n));
  return {
    low: Math.max(0, Math.min(value, centre - half)),
    high: Math.min(1, Math.max(value, centre + half)),
  };
}

/**
 * 95 % interval of a share from its bootstrap variance, in Wilson's form.
 *
 * The variance v over replications says how many independent observations the share is worth: n = p(1 − p) / v, never more than
 * there are findings. v is divided by (1 − h)², h being the clusters' leverage (the correction of the jackknife, "CR3": Bell and
 * McCaffrey 2002), because large clusters draw the share towards themselves and so seem to vary less than they do. Wilson's
 * interval is taken at that n with Student's t for the effective number of clusters less one (Dean and Pagano 2015; Franco,
 * Little, Louis and Slud 2019). Percentiles of the replications cover too little where clusters are few or the share is near
 * 0 or 1: there all replications can agree.
 */
export function shareInterval(from: ShareVariance): Interval | undefined {
  const { value, variance, clusters, effective, leverage, threads, findings, sampleVariance } = from;
  if (clusters < 2 || !Number.isFinite(value)) return undefined;
  const spread = value * (1 - value);
  const fixed = Math.min(variance, sampleVariance ?? 0);
  const drawn = leverage < 1 ? (variance - fixed) / (1 - leverage) ** 2 : variance - fixed;
  const inflated = drawn + fixed;
  const n = inflated > 0 ? Math.max(1, Math.min(findings, spread / inflated)) : Math.min(findings, threads);
  const t = student975(degreesOf(drawn, fixed, effective - 1));
  // A corrected share at or near 0 or 1 can vary more than any share of counts there: Wilson's form does not fit it.
  if (sampleVariance !== undefined && inflated > 0 && spread / inflated < 10) {
    const half = t * Math.sqrt(inflated);
    const counted = wilson(value, findings, t);
    return {
      low: Math.max(0, Math.min(counted.low, value - half)),
      high: Math.min(1, Math.max(counted.high, value + half)),
    };
  }
  return wilson(value, n, t);
}

/** Degrees of freedom of a sum of two variances of which only the first is uncertain (Satterthwaite 1946). */
function degreesOf(drawn: number, fixed: number, degrees: number): number {
  if (drawn <= 0 || fixed <= 0) return fixed > 0 ? Number.POSITIVE_INFINITY : degrees;
  return degrees * ((drawn + fixed) / drawn) ** 2;
}
