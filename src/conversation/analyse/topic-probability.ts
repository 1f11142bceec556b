import type { Topic } from '../codebook.ts';
import type { PatternHit } from '../pattern/index.ts';
import { hitsOfTopic, sureness } from './topic-hits.ts';

/** Weight of the patterns' word beside the model's, in log-odds. */
const PATTERN_WEIGHT = 1.6;
/** Taken off when no pattern of the topic is there. */
const NO_PATTERN = 0.6;
/**
 * The same where the models learnt topics from written conversations almost alone: on a railway's real feedback nearly all German topics
 * that no pattern named were wrong.
 */
const NO_PATTERN_WRITTEN_ONLY = 2.6;
/** Taken off when the text looks like something else. */
const LOOKALIKE = 0.4;

/** Probability that a text is about a topic: the model's, moved by what the patterns say. */
export function topicProbability(
  model: number,
  hits: readonly PatternHit[],
  topic: Topic,
  language: string,
): number {
  const rule = sureness(hitsOfTopic(hits, topic));
  const isLookalike = hits.some((hit) => hit.code === 'hard-negative');
  const moved =
    rule > 0 ? PATTERN_WEIGHT * (rule - 0.4) : language === 'en' ? -NO_PATTERN : -NO_PATTERN_WRITTEN_ONLY;
  return sigmoid(logit(model) + moved - (isLookalike && rule < 0.7 ? LOOKALIKE : 0));
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const logit = (probability: number): number => {
  const bounded = Math.min(0.995, Math.max(0.005, probability));
  return Math.log(bounded / (1 - bounded));
};
