/** What a figure measures; the unit says what one counts. */
export type FigureUnit =
  | 'findings'
  | 'retailers'
  | 'negative-findings'
  | 'positive-findings'
  | 'net'
  | 'difference';

/**
 * One published number with everything that it needs to be checked: numerator, base, interval, n, and which findings it counts.
 * `share` figures run from 0 to 1; `net` and `difference` figures from −1 to +1.
 */
export interface Figure {
  /** Stable and readable: `privacy.negative-share.pooled`, `retailer.<id>.privacy.net`, `driver.data-security.share`. */
  readonly id: string;
  readonly unit: FigureUnit;
  /** Absent when suppressed. */
  readonly value?: number;
  readonly numerator: number;
  /** What it is a share of. */
  readonly base: number;
  /** Of a difference: what is taken away; `numerator` and `base` are then those of the later part. */
  readonly against?: { readonly numerator: number; readonly base: number };
  /** 95 % interval, bootstrap; absent when suppressed or when there is one cluster only. */
  readonly interval?: Interval;
  /** The same, corrected for the measured error of the classifier; absent when no error was measured. */
  readonly corrected?: { readonly value: number; readonly interval: Interval };
  /** True when the base is below the study's minimum: shown as such, without a value. */
  readonly isSuppressed: boolean;
  /** Which findings it counts, so that a reader can open them. */
  readonly counts: FindingFilter;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A conjunction; absent parts do not filter. `sentiment` of the numerator. */
export interface FindingFilter {
  readonly topic?: string;
  readonly retailer?: string;
  readonly driver?: string;
  readonly technology?: string;
  readonly region?: string;
  readonly sector?: string;
  readonly language?: string;
  readonly channel?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sign?: 'negative' | 'neutral' | 'positive';
}
