import type { Interval } from '../figure.ts';
import { createWeights } from '../interval/index.ts';

/** How well coders agree. */
export interface Agreement {
  /** 1: always; 0: as chance would; below 0: less. Absent when there is nothing to tell apart: fewer than two units or one value only. */
  readonly value?: number;
  /** 95 %, percentiles of a bootstrap over units; absent like the value, and for fewer than ten units. */
  readonly interval?: Interval;
  /** Share of pairs of codes that are the same. */
  readonly observed: number;
  /** Units coded by two coders or more. */
  readonly units: number;
}

/** Replications and seed of the interval. */
export interface AgreementOptions {
  readonly replications?: number;
  readonly seed?: number;
}

/** Fewest units that an interval is given for. */
const FEWEST = 10;

/** Computes a statistic over units and, by resampling these, its interval. */
export function withInterval(
  units: number,
  statistic: (weightOf: (unit: number) => number) => number,
  { replications = 1000, seed = 1 }: AgreementOptions,
): Pick<Agreement, 'value' | 'interval'> {
  const value = statistic(() => 1);
  if (units < 2 || !Number.isFinite(value)) return {};
  if (units < FEWEST) return { value };
  const weights = createWeights(replications, seed)(units);
  const values: number[] = [];
  for (let b = 0; b < replications; b += 1) {
    const one = statistic((unit) => weights[b * units + unit] ?? 0);
    if (Number.isFinite(one)) values.push(one);
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))] ?? value;
  return { value, interval: { low: Math.min(value, at(0.025)), high: Math.max(value, at(0.975)) } };
}
