import type { Span } from '../analysis.ts';
import { type Driver, PERSONALISATION_DRIVERS, PRIVACY_DRIVERS, type Topic } from '../codebook.ts';
import type { Models, TextReading, TextToRead, ThreeWay, Towards } from '../models.ts';
import { patternHits } from '../pattern/index.ts';
import { sentencesOf, tokenise } from '../text/index.ts';
import { clausesOf, stretchAt } from './clause.ts';
import { type Leaning, leaningOf } from './leaning.ts';
import { hitsOfTopic, sureness } from './topic-hits.ts';

/** Models made of the patterns alone: for tests, and where no weights are at hand. Coarse, but the same everywhere. */
export function patternModels(): Models {
  return { id: 'patterns', read: (texts) => texts.map(readOne) };
}

function readOne({ text, language }: TextToRead): TextReading {
  const tokens = tokenise(text);
  const hits = patternHits(tokens, language);
  const sentences = sentencesOf(text, tokens);
  const clauses = clausesOf(sentences, hits);
  const topic = (code: Topic): number => sureness(hitsOfTopic(hits, code)) * 0.96;
  const drivers = Object.fromEntries(
    [...PRIVACY_DRIVERS, ...PERSONALISATION_DRIVERS].map((driver) => [
      driver,
      sureness(hits.filter((hit) => hit.code === driver)),
    ]),
  ) as Record<Driver, number>;
  const towards = (code: Topic, window: Span): Towards => {
    const clause = stretchAt(clauses, window, text.length);
    const own = hitsOfTopic(hits, code).filter((hit) => hit.start >= clause.start && hit.end <= clause.end);
    const leaning = leaningOf(own, hits, clause);
    return { probabilities: probabilitiesOf(leaning), strength: leaning.isStrong ? 0.7 : 0.2 };
  };
  return {
    topics: { privacy: topic('privacy'), personalisation: topic('personalisation') },
    drivers,
    speaker: { customer: 0.9, retailer: 0.05, other: 0.05 },
    sarcasm: hits.some((hit) => hit.code === 'sarcasm') ? 0.7 : 0.05,
    sentiment: probabilitiesOf(leaningOf([], hits, { start: 0, end: text.length })),
    towards,
  };
}

/** Feeling on one side counts for it, on both sides for neither; a question without feeling is neutral. */
export function probabilitiesOf({ positive, negative, isQuestion, isSupposed }: Leaning): ThreeWay {
  const calm = isQuestion || isSupposed ? 1.2 : 0.4;
  const against = Math.exp(2 * negative - positive);
  const neutral = Math.exp(calm + 1.2 * Math.min(positive, negative));
  const inFavour = Math.exp(2 * positive - negative);
  const sum = against + neutral + inFavour;
  return [against / sum, neutral / sum, inFavour / sum];
}
