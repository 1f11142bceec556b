import type { Driver, Technology, Topic } from '../codebook.ts';

/**
 * What a pattern can say. `hard-negative` marks a stretch that looks like a topic and is none; cues carry feeling,
 * form or speaker: `cue-creepy` unease, `cue-leave` leaving or deleting, `cue-love` lasting praise, `cue-anger` strong words,
 * `cue-contrast` a turn such as "but", `cue-question`, `cue-suppose` ("would be"), and who seems to speak.
 */
export type PatternCode =
  | Topic
  | Driver
  | Technology
  | 'hard-negative'
  | 'sarcasm'
  | 'cue-creepy'
  | 'cue-leave'
  | 'cue-love'
  | 'cue-anger'
  | 'cue-positive'
  | 'cue-negative'
  | 'cue-contrast'
  | 'cue-question'
  | 'cue-suppose'
  | 'cue-retailer'
  | 'cue-news'
  | 'cue-advertising'
  | 'cue-job'
  | 'cue-bot';

/** A pattern found in a text. */
export interface PatternHit {
  readonly code: PatternCode;
  /** Place in the text that was split into tokens; UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How sure the pattern alone makes the code, above 0 to 1. */
  readonly weight: number;
  /** Feeling that the phrase itself carries towards its topic, after negation: −2 to 2; absent when it has none. */
  readonly polarity?: number;
  /** True when a negation beside the phrase turned its polarity round. */
  readonly isNegated: boolean;
}
