import type { Driver, Sentiment, Technology, Topic } from '../conversation/index.ts';

/**
 * One row of `findings.parquet`: what one conversation says about one topic in connection with one retailer.
 * The codebook's finding is the pair (conversation, retailer); its topics are rows of the same pair.
 */
export interface Finding {
  readonly conversation: string;
  readonly retailer: string;
  readonly topic: Topic;
  /** Absent when the reading abstained. */
  readonly sentiment?: Sentiment;
  readonly drivers: readonly Driver[];
  readonly technologies: readonly Technology[];
  readonly isSarcastic: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** UTF-16 positions in the conversation's text. */
  readonly evidence: { readonly start: number; readonly end: number };
  readonly source: string;
  readonly thread: string;
  readonly author?: string;
  /** ISO day. */
  readonly day?: string;
  readonly channel?: string;
  /** BCP 47. */
  readonly language: string;
  readonly region?: string;
  /** Only with `--with-texts`: the evidence and its surroundings, personal data masked. */
  readonly text?: string;
}
