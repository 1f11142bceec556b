import type { Figure } from '../figure.ts';

/** A published figure of the 2015 study, with the figure here that stands beside it. */
export interface Figure2015 {
  /** Id of our figure; for a region, of the region with that name. */
  readonly id: string;
  /** 0 to 1. */
  readonly value: number;
  /** `publisher`: its own page and infographic; `trade-press`: reported by others. */
  readonly source: 'publisher' | 'trade-press';
  /** `nearly` when the source itself rounds in words. */
  readonly precision: 'stated' | 'nearly';
  /** Region of 2015, for figures of a region. */
  readonly region?: string;
}

/** A figure of 2015 and ours beside it. */
export interface Beside2015 {
  readonly then: Figure2015;
  readonly now: Figure;
}
