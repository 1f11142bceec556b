import type { Span } from '../analysis.ts';
import type { PatternHit } from '../pattern/index.ts';

/** What phrases around a topic feel about it. */
export interface Leaning {
  /** Strongest feeling for and against, 0 to 2 each. */
  readonly positive: number;
  readonly negative: number;
  /** A bare question or a supposition without feeling of its own. */
  readonly isQuestion: boolean;
  readonly isSupposed: boolean;
  /** Words of leaving, rage or lasting praise beside it. */
  readonly isStrong: boolean;
}

/**
 * Reads the feeling towards a topic from the topic's own phrases and the cues in the same stretch. What stands on the
 * other side of a "but" is about something else.
 */
export function leaningOf(
  topicHits: readonly PatternHit[],
  all: readonly PatternHit[],
  scope: Span,
): Leaning {
  let positive = 0;
  let negative = 0;
  const feel = (polarity: number, weight: number): void => {
    if (polarity > 0) positive = Math.max(positive, polarity * weight);
    else negative = Math.max(negative, -polarity * weight);
  };
  for (const { polarity, weight } of topicHits) if (polarity !== undefined) feel(polarity, weight);
  const within = all.filter((hit) => hit.start >= scope.start && hit.end <= scope.end);
  let isStrong = false;
  for (const cue of within) {
    const { code, polarity } = cue;
    if (polarity === undefined || isWithinTopic(cue, topicHits)) continue;
    if (code === 'cue-creepy') feel(polarity, 0.9);
    else if (code === 'cue-anger') feel(polarity, 0.6);
    else if (code === 'cue-leave') feel(polarity, 0.6);
    else if (code === 'cue-love') feel(polarity, 0.4);
    else if (code === 'cue-positive') feel(polarity, 0.6);
    else if (code === 'cue-negative') feel(polarity, 0.6);
    if (code === 'cue-anger' || code === 'cue-leave' || code === 'cue-love') isStrong = true;
  }
  return {
    positive,
    negative,
    isQuestion: within.some((hit) => hit.code === 'cue-question' && hit.end - hit.start <= 2),
    isSupposed: within.some((hit) => hit.code === 'cue-suppose'),
    isStrong,
  };
}

/** "Deleted my account within the hour" is praise, and nobody is leaving: the topic's own phrase has the word. */
function isWithinTopic(cue: PatternHit, topicHits: readonly PatternHit[]): boolean {
  return topicHits.some(
    (hit) =>
      hit.polarity !== undefined && hit.code !== cue.code && cue.start >= hit.start && cue.end <= hit.end,
  );
}
