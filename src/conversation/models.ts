import type { Span } from './analysis.ts';
import type { Driver, Language, Speaker, Topic } from './codebook.ts';

/** P(negative), P(neutral), P(positive); they add up to 1. */
export type ThreeWay = readonly [number, number, number];

/**
 * The trained models, whichever kind they are: ours (hashed linear, shipped) or a plugged encoder.
 * Texts come with retailers' names masked as `{shop}`, addresses as `{url}`, user names as `{user}`.
 * An encoder answers many texts at once, so every question is asked in batches.
 */
export interface Models {
  readonly id: string;
  /** What the models read: one answer for each text, in order. */
  read(texts: readonly TextToRead[]): readonly TextReading[];
}

/** A masked text and its language. */
export interface TextToRead {
  readonly text: string;
  readonly language: Language;
}

/** What the models say about one text; probabilities from 0 to 1. */
export interface TextReading {
  readonly topics: Readonly<Record<Topic, number>>;
  readonly drivers: Readonly<Record<Driver, number>>;
  readonly speaker: Readonly<Record<Speaker, number>>;
  readonly sarcasm: number;
  /** Sentiment of the whole text, whatever it is about. */
  readonly sentiment: ThreeWay;
  /**
   * Sentiment towards a topic, from the words around its trigger and the whole text.
   * `window` is the stretch (UTF-16, of the masked text) that carries the topic.
   */
  towards(topic: Topic, window: Span): Towards;
}

/** Sentiment towards a topic. */
export interface Towards {
  readonly probabilities: ThreeWay;
  /** P(strong | not neutral): ±2 rather than ±1. */
  readonly strength: number;
}
