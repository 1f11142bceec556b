import type { Span } from '../analysis.ts';
import type { Token } from '../text/index.ts';
import type { Features } from './features.ts';
import { hashFinish } from './hash.ts';

/** How many tokens on each side of a window are near. */
const NEAR = 6;
const INSIDE = 0x51ed270b;
const BEFORE = 0x2545f491;
const AFTER = 0x6c8e9cf5;

/** Zone of each token towards a window: a salt for those inside, before and after it; 0 for those far away. */
export function zonesOf(tokens: readonly Token[], window: Span): Int32Array {
  let first = tokens.findIndex((token) => token.end > window.start);
  if (first < 0) first = tokens.length;
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? 0) < window.end) last++;
  return Int32Array.from(tokens, (_, at) => {
    if (at < first) return at >= first - NEAR ? BEFORE : 0;
    if (at < last) return INSIDE;
    return at < last + NEAR ? AFTER : 0;
  });
}

/**
 * Features as seen from a window: each again with the zone that it lies in (far ones are dropped), and with the topic.
 * Only words take part: with characters the few examples are learnt by heart.
 */
export function readWindowFeatures(
  features: Features,
  zones: Int32Array,
  topicSalt: number,
  into: Features,
): void {
  let count = 0;
  const most = into.word.length - 2;
  for (let i = 0; i < features.wordCount && count < most; i++) {
    const hash = features.word[i] ?? 0;
    const zone = zones[features.wordAt[i] ?? 0] ?? 0;
    if (zone !== 0) into.word[count++] = hashFinish(hash ^ zone);
    if (zone !== 0 && topicSalt !== 0) into.word[count++] = hashFinish(hash ^ topicSalt);
  }
  into.wordCount = count;
  let characters = 0;
  for (let i = 0; i < features.characterCount; i++) {
    const zone = zones[features.characterAt[i] ?? 0] ?? 0;
    if (zone !== 0) into.character[characters++] = features.character[i] ?? 0;
  }
  into.characterCount = characters;
}
