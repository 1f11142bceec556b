import type { RetailerNames } from '../conversation.ts';
import type { LanguageRecogniser } from '../language/index.ts';
import type { Models } from '../models.ts';

/** What an analyser is made of. */
export interface AnalyserSettings {
  readonly models: Models;
  /** Without any, every text is read; with some, texts that name none are not read further than their speaker. */
  readonly retailers: readonly RetailerNames[];
  readonly thresholds: AnalyserThresholds;
  /** Languages wanted, of those understood; texts in others get their language and nothing else. */
  readonly languages: readonly string[];
  /** Told languages go before it. */
  readonly recogniseLanguage: LanguageRecogniser;
  /** True to read texts without a retailer too, when there are retailers; default false. */
  readonly readsUnnamed?: boolean;
}

/** Bounds of what is said; a study's thresholds fit. */
export interface AnalyserThresholds {
  /** Probability from which a topic counts as there, 0 to 1. */
  readonly topic: number;
  /** Confidence below which the sentiment abstains, 0 to 1. */
  readonly abstain: number;
}
