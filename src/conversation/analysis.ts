import type { Driver, Sentiment, Speaker, Technology, Topic } from './codebook.ts';

/** A stretch of the conversation's text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A retailer named in a text, once for each retailer: all its places. */
export interface RetailerMention {
  readonly retailer: string;
  /** Empty when the source states the retailer and the text does not name it. */
  readonly spans: readonly Span[];
}

/** What is said about one topic. */
export interface TopicReading {
  readonly topic: Topic;
  /** Absent when unsure: the finding then counts as abstained, in no share. */
  readonly sentiment?: Sentiment;
  /** P(negative), P(neutral), P(positive) towards the topic; they add up to 1. */
  readonly probabilities: readonly [number, number, number];
  readonly drivers: readonly Driver[];
  /** The shortest span that carries the code. */
  readonly evidence: Span;
  /** Confidence that the topic is there and the sentiment right, 0 to 1. */
  readonly confidence: number;
}

/** What one conversation says, for each retailer that it names. */
export interface Analysis {
  /** BCP 47 base language as stated or recognised, `und` when it could not be told. */
  readonly language: string;
  readonly speaker: Speaker;
  /** Why the speaker is not a customer: `own`, `paid`, `news`, `advertising`, `job`, `bot`. */
  readonly speakerReason?: SpeakerReason;
  readonly technologies: readonly Technology[];
  readonly isSarcastic: boolean;
  readonly mentions: readonly Mention[];
  /** Topics of the text as a whole, also when no retailer is named. */
  readonly topics: readonly TopicReading[];
}

export type SpeakerReason = 'own' | 'paid' | 'news' | 'advertising' | 'job' | 'bot';

/** One retailer with what the text says about the topics in connection with it. */
export interface Mention extends RetailerMention {
  readonly topics: readonly TopicReading[];
}
