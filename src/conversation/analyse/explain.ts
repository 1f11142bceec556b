import type { Analysis, Span } from '../analysis.ts';
import type { Topic } from '../codebook.ts';
import type { Conversation } from '../conversation.ts';
import type { ThreeWay } from '../models.ts';
import type { PatternHit } from '../pattern/index.ts';
import { createTracer } from './analyser.ts';
import type { Leaning } from './leaning.ts';
import type { AnalyserSettings } from './settings.ts';

/** Why a conversation was read as it was. Positions are those of `text`. */
export interface Explanation {
  readonly analysis: Analysis;
  /** The text as it was read: entities undone, invisible characters away. */
  readonly text: string;
  /** The text as the models saw it. */
  readonly masked: string;
  readonly hits: readonly PatternHit[];
  /** What the models said of topics, before patterns moved it; absent when they were not asked. */
  readonly fromModel?: Readonly<Record<Topic, number>>;
  /** Probability of each topic after the patterns moved it. */
  readonly probabilities: Readonly<Record<Topic, number>>;
  readonly topics: readonly TopicExplanation[];
}

/** Why a topic got its sentiment. */
export interface TopicExplanation {
  readonly topic: Topic;
  readonly evidence: Span;
  readonly window: Span;
  readonly leaning: Leaning;
  readonly fromModel: ThreeWay;
  readonly probabilities: ThreeWay;
}

/** Explains one conversation's analysis: the patterns found, the models' words, the windows, the feeling of the phrases. */
export function explainAnalysis(conversation: Conversation, settings: AnalyserSettings): Explanation {
  const [traced] = createTracer(settings)([conversation]);
  if (traced === undefined) throw new RangeError('One conversation gives one analysis.');
  const { analysis, prepared, model, probabilities, topics } = traced;
  return {
    analysis,
    text: prepared.normal.text,
    masked: prepared.masked.text,
    hits: prepared.hits,
    ...(model !== undefined && { fromModel: model.topics }),
    probabilities,
    topics: topics.map(({ reading, window, leaning, fromModel }) => ({
      topic: reading.topic,
      evidence: reading.evidence,
      window,
      leaning,
      fromModel,
      probabilities: reading.probabilities,
    })),
  };
}
