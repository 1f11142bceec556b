import type { Analysis, Mention, Span, TopicReading } from '../analysis.ts';
import { TOPICS, type Topic } from '../codebook.ts';
import type { Conversation } from '../conversation.ts';
import type { TextReading, TextToRead } from '../models.ts';
import { createMatcher } from '../retailer/index.ts';
import { type SpeakerReading, speakerOf } from '../speaker/index.ts';
import { retailersAt } from './assign.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { AnalyserSettings } from './settings.ts';
import { hitsOfTopic, technologiesOf } from './topic-hits.ts';
import { topicProbability } from './topic-probability.ts';
import { type ExplainedReading, readTopic } from './topic-reading.ts';

/** From here on a text counts as meant the other way round. */
const SARCASTIC = 0.5;

/** Reads conversations in batches: one analysis for each, in order. */
export type Analyser = (conversations: readonly Conversation[]) => readonly Analysis[];

/** A conversation's analysis with all that led to it. */
export interface Traced {
  readonly prepared: Prepared;
  readonly model: TextReading | undefined;
  readonly topics: readonly ExplainedReading[];
  readonly probabilities: Readonly<Record<Topic, number>>;
  readonly analysis: Analysis;
}

/**
 * Makes an analyser. The costly models are asked once for each batch, and only about customers' texts that name a retailer
 * (or all texts, when there are no retailers).
 */
export function createAnalyser(settings: AnalyserSettings): Analyser {
  const trace = createTracer(settings);
  return (conversations) => trace(conversations).map(({ analysis }) => analysis);
}

/** As {@link createAnalyser}, with what led to each analysis. */
export function createTracer(
  settings: AnalyserSettings,
): (conversations: readonly Conversation[]) => readonly Traced[] {
  const matcher = createMatcher(settings.retailers);
  const readsAll = settings.retailers.length === 0 || settings.readsUnnamed === true;

  return (conversations) => {
    const prepared = conversations.map((conversation) => prepare(conversation, matcher, settings));
    const asked: number[] = [];
    const texts: TextToRead[] = [];
    prepared.forEach((item, index) => {
      if (item.understood === undefined || item.tokens.length === 0) return;
      if (item.conversation.isOwnOrPaid === true || (!readsAll && item.mentions.length === 0)) return;
      asked.push(index);
      texts.push({ text: item.masked.text, language: item.understood });
    });
    const answers = texts.length === 0 ? [] : settings.models.read(texts);
    if (answers.length !== texts.length) throw new RangeError('Models must answer every text.');
    const readings = new Map(asked.map((index, place) => [index, answers[place]]));
    const sought = seekEvidence(prepared, readings, settings);
    return prepared.map((item, index) => finish(item, readings.get(index), sought.get(index), settings));
  };
}

/** For each topic without a pattern: where in the text it is, by asking the models about each sentence. */
type Sought = Partial<Record<Topic, Span>>;

function seekEvidence(
  prepared: readonly Prepared[],
  readings: ReadonlyMap<number, TextReading | undefined>,
  settings: AnalyserSettings,
): ReadonlyMap<number, Sought> {
  const questions: { readonly index: number; readonly topics: readonly Topic[]; readonly sentence: Span }[] =
    [];
  const texts: TextToRead[] = [];
  for (const [index, reading] of readings) {
    const item = prepared[index];
    if (item?.understood === undefined || reading === undefined || item.sentences.length < 2) continue;
    const topics = TOPICS.filter(
      (topic) =>
        hitsOfTopic(item.hits, topic).length === 0 &&
        topicProbability(reading.topics[topic], item.hits, topic, item.language) >= settings.thresholds.topic,
    );
    if (topics.length === 0) continue;
    for (const sentence of item.sentences.slice(0, 40)) {
      const { start, end } = item.masked.forth(sentence);
      questions.push({ index, topics, sentence });
      texts.push({ text: item.masked.text.slice(start, end), language: item.understood });
    }
  }
  const found = new Map<number, Sought>();
  if (texts.length === 0) return found;
  const best = new Map<string, number>();
  settings.models.read(texts).forEach((answer, place) => {
    const question = questions[place];
    if (question === undefined) return;
    for (const topic of question.topics) {
      const key = `${question.index} ${topic}`;
      if ((best.get(key) ?? -1) >= answer.topics[topic]) continue;
      best.set(key, answer.topics[topic]);
      found.set(question.index, { ...found.get(question.index), [topic]: question.sentence });
    }
  });
  return found;
}

function finish(
  item: Prepared,
  model: TextReading | undefined,
  sought: Sought | undefined,
  settings: AnalyserSettings,
): Traced {
  const { conversation, language, mentions, hits, normal } = item;
  const speaker: SpeakerReading = speakerOf(
    normal.text,
    item.tokens,
    hits,
    conversation.isOwnOrPaid === true,
    model?.speaker,
  );
  const probabilities = {
    privacy: model === undefined ? 0 : topicProbability(model.topics.privacy, hits, 'privacy', language),
    personalisation:
      model === undefined
        ? 0
        : topicProbability(model.topics.personalisation, hits, 'personalisation', language),
  };
  const present =
    model === undefined ? [] : TOPICS.filter((topic) => probabilities[topic] >= settings.thresholds.topic);
  const whole = { start: 0, end: normal.text.length };
  const read = (topic: Topic, some: Prepared['hits']): ExplainedReading | undefined =>
    model &&
    readTopic(
      item,
      model,
      topic,
      probabilities[topic],
      some,
      sought?.[topic] ?? item.sentences[0] ?? whole,
      settings.thresholds,
    );
  const topics = present.flatMap((topic) => read(topic, hitsOfTopic(hits, topic)) ?? []);
  const named = mentions.map(
    ({ retailer, spans }): Mention => ({
      retailer,
      spans: spans.map(normal.back),
      topics: present.flatMap((topic): TopicReading[] => {
        const all = topics.find(({ reading }) => reading.topic === topic);
        if (mentions.length === 1 || all === undefined)
          return all === undefined ? [] : [backed(all.reading, item)];
        const isOwn = (place: Span): boolean =>
          retailersAt(place, mentions, item.clauses, item.sentences, normal.text.length).includes(retailer);
        const own = hitsOfTopic(hits, topic).filter(isOwn);
        if (own.length === 0) {
          const isUnplaced = hitsOfTopic(hits, topic).length === 0 && isOwn(all.reading.evidence);
          return isUnplaced ? [backed(all.reading, item)] : [];
        }
        const reading = read(topic, own);
        return reading === undefined ? [] : [backed(reading.reading, item)];
      }),
    }),
  );
  return {
    prepared: item,
    model,
    topics,
    probabilities,
    analysis: {
      language,
      speaker: speaker.speaker,
      ...(speaker.reason !== undefined && { speakerReason: speaker.reason }),
      technologies: technologiesOf(hits),
      isSarcastic: model !== undefined && model.sarcasm >= SARCASTIC,
      mentions: named,
      topics: topics.map(({ reading }) => backed(reading, item)),
    },
  };
}

/** A reading with its evidence in the conversation's own text. */
function backed(reading: TopicReading, { normal }: Prepared): TopicReading {
  return { ...reading, evidence: normal.back(reading.evidence) };
}
