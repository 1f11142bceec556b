import type { Technology } from '../codebook.ts';
import type { PatternCode } from './hit.ts';

/**
 * Phrases that say the same thing, one a line. A line is words with a space between:
 * `word` exactly, `stem*` its beginning, `*tail` its end, `*part*` anywhere in it, `a|b|c` any of these, `a|b_c` either
 * `a` or `b` and `c` in a row, `word?` may be missing,
 * `~` up to 3 words in between, `~6` up to 6, `@name` a word list of the language, `{shop}`, `{number}`.
 * ` / word other` at the end: not when one of these words stands within 7 words. Lines that start with `#` are remarks.
 */
export interface PatternGroup {
  readonly code: PatternCode;
  /** Technologies that the same phrases name. */
  readonly also?: readonly Technology[];
  /** How sure the phrases make the code, above 0 to 1. */
  readonly weight: number;
  /** Feeling towards the topic that the phrases carry: −2 to 2. */
  readonly polarity?: number;
  readonly phrases: string;
}

/** What the patterns of one language are made of. */
export interface PatternLanguage {
  /** Word lists that phrases refer to as `@name`. */
  readonly lists: Readonly<Record<string, string>>;
  readonly groups: readonly PatternGroup[];
  /** Words that turn a feeling round, before it or (German) after it. */
  readonly negations: string;
  /** How many words after a phrase a negation may stand; 0 for languages that negate before. */
  readonly negationAfter: number;
}
