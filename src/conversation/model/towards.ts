import type { Span } from '../analysis.ts';
import type { Language, Topic } from '../codebook.ts';
import type { Token } from '../text/index.ts';
import { createFeatures, type Features, readFeatures } from './features.ts';
import { readWindowFeatures, zonesOf } from './window.ts';

const TOPIC_SALT = { privacy: 0x1b873593, personalisation: 0x38495ab5, none: 0 } as const;

/** A topic of the codebook, or any other target that a sentiment is directed at. */
export type Target = Topic | 'none';

/** The buffers that reading towards a window needs; one set for each thread is enough. */
export interface TowardsBuffers {
  /** The whole text. */
  readonly whole: Features;
  /** The window and the words around it, as a text of their own. */
  readonly near: Features;
  /** The whole text as seen from the window. */
  readonly seen: Features;
}

/** Empty buffers. */
export function createTowardsBuffers(): TowardsBuffers {
  return { whole: createFeatures(), near: createFeatures(), seen: createFeatures() };
}

/** Fills the buffers for a text and a window in it (UTF-16, end exclusive). */
export function readTowards(
  tokens: readonly Token[],
  language: Language,
  window: Span,
  target: Target,
  into: TowardsBuffers,
): void {
  const zones = zonesOf(tokens, window);
  readFeatures(tokens, language, into.whole);
  readFeatures(
    tokens.filter((_, at) => zones[at] !== 0),
    language,
    into.near,
  );
  readWindowFeatures(into.whole, zones, TOPIC_SALT[target], into.seen);
}
