import type { FindingFilter } from '../figure.ts';
import { SIGN } from '../table/index.ts';
import type { SignCounts } from './study-figures.ts';

/** Columns of a slice: negative, neutral, positive, abstained. */
export const WIDTH = 4;

/** Some of the findings, counted by retailer and sign. */
export interface Slice {
  /** Retailer by retailer, `WIDTH` numbers each. */
  readonly counts: Float64Array;
  /** Threads (of a retailer) with a finding in it. */
  readonly threads: () => number;
  readonly add: (retailer: number, sign: number, thread: number) => void;
  /** Whether a row of the table belongs to it: the same condition that counting follows. */
  readonly has: (row: number) => boolean;
  /** How a reader finds its findings. */
  readonly filter: FindingFilter;
}

/** An empty slice; rows are added thread by thread. */
export function createSlice(retailers: number, has: (row: number) => boolean, filter: FindingFilter): Slice {
  const counts = new Float64Array(retailers * WIDTH);
  let threads = 0;
  let last = -1;
  return {
    counts,
    has,
    filter,
    threads: () => threads,
    add: (retailer, sign, thread) => {
      const at = retailer * WIDTH + sign;
      counts[at] = (counts[at] ?? 0) + 1;
      if (thread === last) return;
      last = thread;
      threads += 1;
    },
  };
}

/** A slice's counts over all retailers, or of one. */
export function signCounts(slice: Slice, retailer?: number): SignCounts {
  const sums = [0, 0, 0, 0];
  const from = retailer === undefined ? 0 : retailer * WIDTH;
  const to = retailer === undefined ? slice.counts.length : from + WIDTH;
  for (let at = from; at < to; at += 1) {
    sums[at % WIDTH] = (sums[at % WIDTH] ?? 0) + (slice.counts[at] ?? 0);
  }
  return {
    negative: sums[SIGN.negative] ?? 0,
    neutral: sums[SIGN.neutral] ?? 0,
    positive: sums[SIGN.positive] ?? 0,
    abstained: sums[SIGN.abstained] ?? 0,
  };
}

/** All findings of some counts. */
export function volumeOf({ negative, neutral, positive, abstained }: SignCounts): number {
  return negative + neutral + positive + abstained;
}

/** Findings with a sentiment other than neutral: the base of shares and positions. */
export function decided({ negative, positive }: SignCounts): number {
  return negative + positive;
}
