import type { Driver, Language, Sentiment, Speaker, Technology } from '../../conversation/index.ts';

/** A labelled conversation that made-up rows are written from; `{shop}` stands for the retailer, `{shop2}` for another one. */
export interface SynthText {
  readonly language: Language;
  readonly speaker: Speaker;
  readonly privacy?: Sentiment;
  readonly personalisation?: Sentiment;
  readonly drivers: readonly Driver[];
  readonly technologies: readonly Technology[];
  readonly text: string;
}

/** What is made: how many retailers and rows, from which seed. */
export interface SynthOptions {
  readonly retailers: number;
  readonly conversations: number;
  readonly seed: number;
  /** First day, ISO, a Monday; the study runs for 26 weeks from there. */
  readonly from: string;
}
