import { describe, expect, it } from 'vitest';
import {
  type Analysis,
  createAnalyser,
  patternModels,
  type ThreeWay,
  type TopicReading,
} from '../../conversation/index.ts';
import { refine } from './refine.ts';

const SHOP = { id: 'ald', name: 'Aldergate', aliases: [], handles: [], domains: [], ambiguous: [] };
const ABSTAIN = 0.5;

const analyse = createAnalyser({
  models: patternModels(),
  retailers: [SHOP],
  languages: ['en'],
  thresholds: { topic: 0.5, abstain: ABSTAIN },
  recogniseLanguage: () => 'en',
});
const conversations = [
  { id: '1', text: 'Lovely soap, but Aldergate sold my data to brokers and I hate that.', language: 'en' },
  { id: '2', text: 'Aldergate has nice soap.', language: 'en' },
  {
    id: '3',
    text: 'Aldergate sold my data to brokers. See https://x.example/a',
    language: 'en',
    isOwnOrPaid: true,
  },
];

/** An encoder that always answers the same and keeps what it was asked. */
function answering(answer: ThreeWay | undefined, weight: number) {
  const asked: string[] = [];
  return {
    asked,
    weight,
    read: async (texts: readonly string[]) => {
      asked.push(...texts);
      return texts.map(() => answer);
    },
  };
}

function privacyOf(analysis: Analysis | undefined): TopicReading {
  const reading = analysis?.mentions[0]?.topics.find(({ topic }) => topic === 'privacy');
  if (reading === undefined) throw new Error('The text is about privacy.');
  return reading;
}

describe('refining', () => {
  const before = analyse(conversations);

  it('asks about the masked clause of the evidence, once, and only about customers’ topics', async () => {
    const encoder = answering([0, 1, 0], 0.5);
    await refine(before, conversations, encoder, ABSTAIN);
    expect(encoder.asked).toEqual(['but {shop} sold my data to brokers and I hate that.']);
  });

  it('puts the mean of both by weight, and sentiment and confidence follow', async () => {
    const old = privacyOf(before[0]);
    expect(old.sentiment).toBeLessThan(0);
    const after = await refine(before, conversations, answering([0, 0, 1], 0.9), 0);
    const reading = privacyOf(after[0]);
    for (const k of [0, 1, 2] as const) {
      expect(reading.probabilities[k]).toBeCloseTo(0.1 * old.probabilities[k] + (k === 2 ? 0.9 : 0), 9);
    }
    expect(reading.sentiment).toBe(1);
    const topic = old.confidence / Math.max(...old.probabilities);
    expect(reading.confidence).toBeCloseTo(topic * Math.max(...reading.probabilities), 9);
    expect(reading.drivers).toEqual(old.drivers);
    expect(reading.evidence).toEqual(old.evidence);
    expect(after[0]?.topics[0]?.probabilities).toEqual(reading.probabilities);
    expect(after[1]).toBe(before[1]);
    expect(after[2]).toBe(before[2]);
  });

  it('changes nothing with no weight, and lets the encoder speak alone with all of it', async () => {
    const old = privacyOf(before[0]);
    expect(privacyOf((await refine(before, conversations, answering([0, 0, 1], 0), ABSTAIN))[0])).toEqual(
      old,
    );
    const alone = privacyOf((await refine(before, conversations, answering([0.1, 0.7, 0.2], 1), ABSTAIN))[0]);
    expect(alone.probabilities).toEqual([0.1, 0.7, 0.2]);
    expect(alone.sentiment).toBe(0);
  });

  it('abstains where both together are not sure enough, and keeps strong words strong', async () => {
    const unsure = await refine(before, conversations, answering([0.34, 0.33, 0.33], 1), ABSTAIN);
    expect(privacyOf(unsure[0])).not.toHaveProperty('sentiment');
    const [first] = before;
    if (first === undefined) throw new Error('There is one.');
    const strong = (reading: TopicReading): TopicReading => ({ ...reading, sentiment: -2 });
    const mentions = first.mentions.map((mention) => ({ ...mention, topics: mention.topics.map(strong) }));
    const [after] = await refine([{ ...first, mentions }], conversations, answering([1, 0, 0], 0.5), 0);
    expect(privacyOf(after).sentiment).toBe(-2);
  });

  it('keeps a reading that the encoder has no answer for', async () => {
    const after = await refine(before, conversations, answering(undefined, 1), ABSTAIN);
    expect(after).toEqual(before);
  });
});
