import type { Interval } from '../figure.ts';

/**
 * 95 % interval of later − earlier from the intervals of both and the correlation of their replications (MOVER: Newcombe 1998,
 * Zou and Donner 2008, "Construction of confidence limits about effect measures").
 */
export function differenceInterval(
  earlier: { readonly value: number; readonly interval: Interval },
  later: { readonly value: number; readonly interval: Interval },
  correlation: number,
): Interval {
  const down = later.value - later.interval.low;
  const up = later.interval.high - later.value;
  const earlierDown = earlier.value - earlier.interval.low;
  const earlierUp = earlier.interval.high - earlier.value;
  const difference = later.value - earlier.value;
  const root = (a: number, b: number): number =>
    Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
  return {
    low: Math.max(-1, difference - root(down, earlierUp)),
    high: Math.min(1, difference + root(up, earlierDown)),
  };
}
