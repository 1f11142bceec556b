import type { Span, TopicReading } from '../analysis.ts';
import { DRIVERS_OF, type Driver, type Sentiment, type Topic } from '../codebook.ts';
import type { TextReading, ThreeWay } from '../models.ts';
import type { PatternHit } from '../pattern/index.ts';
import { stretchAt } from './clause.ts';
import { type Leaning, leaningOf } from './leaning.ts';
import type { Prepared } from './prepare.ts';
import type { AnalyserThresholds } from './settings.ts';
import { driverSureness } from './topic-hits.ts';

/** From here on a driver counts as named. */
const DRIVER = 0.5;
/** A topic without a driver gets its likeliest one from here. */
const LIKELIEST_DRIVER = 0.3;
const STRONG = 0.5;
/** How far the phrases' own feeling moves the model, in log-odds for each step of feeling. */
const PHRASE_WEIGHT = 0.8;

/** A topic's reading with what led to it, for explanations. */
export interface ExplainedReading {
  readonly reading: TopicReading;
  /** Stretch of the normalised text that the sentiment was read from. */
  readonly window: Span;
  readonly leaning: Leaning;
  readonly fromModel: ThreeWay;
}

/** Reads one topic from some of its hits (those that speak of one retailer, or all). */
export function readTopic(
  prepared: Prepared,
  reading: TextReading,
  topic: Topic,
  probability: number,
  hits: readonly PatternHit[],
  fallback: Span,
  thresholds: AnalyserThresholds,
): ExplainedReading {
  const evidence = evidenceOf(hits) ?? fallback;
  const scope = stretchAt(prepared.clauses, evidence, prepared.normal.text.length);
  const leaning = leaningOf(hits, prepared.hits, scope);
  const towards = reading.towards(topic, prepared.masked.forth(evidence));
  const probabilities = moved(towards.probabilities, leaning);
  const best = probabilities.indexOf(Math.max(...probabilities));
  const confidence = probability * (probabilities[best] ?? 0);
  const isStrong = towards.strength >= STRONG || (leaning.isStrong && towards.strength >= STRONG / 2);
  return {
    reading: {
      topic,
      ...(confidence >= thresholds.abstain && { sentiment: sentimentOf(best, isStrong) }),
      probabilities,
      drivers: driversOf(topic, hits, reading),
      evidence,
      confidence,
    },
    window: scope,
    leaning,
    fromModel: towards.probabilities,
  };
}

function sentimentOf(best: number, isStrong: boolean): Sentiment {
  if (best === 0) return isStrong ? -2 : -1;
  if (best === 2) return isStrong ? 2 : 1;
  return 0;
}

/** The surest hit, with a feeling before one without, the shortest of equals. */
function evidenceOf(hits: readonly PatternHit[]): Span | undefined {
  let best: PatternHit | undefined;
  const rank = (hit: PatternHit): number => hit.weight + (hit.polarity === undefined ? 0 : 0.2);
  for (const hit of hits) {
    if (best === undefined || rank(hit) > rank(best) + 1e-9) best = hit;
    else if (rank(hit) > rank(best) - 1e-9 && hit.end - hit.start < best.end - best.start) best = hit;
  }
  return best === undefined ? undefined : { start: best.start, end: best.end };
}

/** The model's probabilities, moved by phrases that carry a feeling themselves; both ways at once means neither. */
function moved([negative, neutral, positive]: ThreeWay, leaning: Leaning): ThreeWay {
  const pull = PHRASE_WEIGHT * (leaning.positive - leaning.negative);
  const balance = PHRASE_WEIGHT * Math.min(leaning.positive, leaning.negative);
  const isBare = leaning.isQuestion && leaning.positive === 0 && leaning.negative === 0;
  const weights = [
    negative * Math.exp(-pull),
    neutral * Math.exp(balance + (isBare ? 0.7 : 0)),
    positive * Math.exp(pull),
  ];
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
  return [(weights[0] ?? 0) / sum, (weights[1] ?? 0) / sum, (weights[2] ?? 0) / sum];
}

function driversOf(topic: Topic, hits: readonly PatternHit[], reading: TextReading): readonly Driver[] {
  const scored = DRIVERS_OF[topic].map((driver) => {
    const rule = driverSureness(hits, driver);
    return { driver, score: 1 - (1 - rule * 0.8) * (1 - reading.drivers[driver] * 0.9) };
  });
  const named = scored.filter(({ score }) => score >= DRIVER).map(({ driver }) => driver);
  if (named.length > 0) return named;
  const likeliest = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return likeliest.score >= LIKELIEST_DRIVER ? [likeliest.driver] : [];
}
