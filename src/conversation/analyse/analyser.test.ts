import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analysis.ts';
import type { RetailerNames } from '../conversation.ts';
import { createAnalyser } from './analyser.ts';
import { explainAnalysis } from './explain.ts';
import { patternModels } from './pattern-models.ts';
import type { AnalyserSettings } from './settings.ts';

const shop = (id: string): RetailerNames => ({
  id,
  name: id,
  aliases: [],
  handles: [],
  domains: [],
  ambiguous: [],
});
const settings: AnalyserSettings = {
  models: patternModels(),
  retailers: [shop('Acme'), shop('Zolt')],
  thresholds: { topic: 0.5, abstain: 0.3 },
  languages: ['en', 'de'],
  recogniseLanguage: () => 'en',
};

const analyse = (text: string, more: object = {}, changed: Partial<AnalyserSettings> = {}): Analysis => {
  const [analysis] = createAnalyser({ ...settings, ...changed })([{ id: '1', text, ...more }]);
  if (analysis === undefined) throw new Error('one for one');
  return analysis;
};
const saidOf = (analysis: Analysis, retailer: string) =>
  analysis.mentions.find((mention) => mention.retailer === retailer)?.topics ?? [];

describe('an analyser', () => {
  it('finds topic, driver, feeling and evidence in the text as given', () => {
    const text = 'Acme &amp; co sold my email address';
    const [topic] = saidOf(analyse(text), 'Acme');
    expect(topic).toMatchObject({ topic: 'privacy', drivers: ['third-party-sharing'], sentiment: -1 });
    expect(text.slice(topic?.evidence.start, topic?.evidence.end)).toBe('sold my email');
  });

  it('gives each retailer what is said of it', () => {
    const analysis = analyse('Acme keeps spamming me. Zolt deleted my account within the hour');
    expect(saidOf(analysis, 'Acme')[0]?.probabilities[0]).toBeGreaterThan(0.5);
    expect(saidOf(analysis, 'Zolt')[0]?.probabilities[2]).toBeGreaterThan(0.5);
  });

  it('reads the feeling on its own side of a "but"', () => {
    const [topic] = saidOf(analyse('I love the Acme speaker but it listens to everything'), 'Acme');
    expect(topic?.sentiment).toBeLessThan(0);
  });

  it('reads both topics with feelings of their own', () => {
    const topics = saidOf(
      analyse('Acme gives offers for things I actually buy, love it, but they sold my email, creepy'),
      'Acme',
    );
    expect(topics.map(({ topic, sentiment = 0 }) => [topic, Math.sign(sentiment)])).toEqual([
      ['privacy', -1],
      ['personalisation', 1],
    ]);
  });

  it('abstains below the threshold', () => {
    const [topic] = saidOf(
      analyse('Acme sold my email', {}, { thresholds: { topic: 0.5, abstain: 0.999 } }),
      'Acme',
    );
    expect(topic).toBeDefined();
    expect(topic).not.toHaveProperty('sentiment');
  });

  it('takes the stated retailer where the text names none', () => {
    expect(analyse('they sold my email', { retailer: 'Zolt' }).mentions).toMatchObject([
      { retailer: 'Zolt', spans: [] },
    ]);
  });

  it('says nothing of other languages', () => {
    expect(analyse('Acme sold my email', { language: 'nl-NL' })).toMatchObject({
      language: 'nl',
      mentions: [],
      topics: [],
    });
  });

  it.each([
    ['@bob Sorry to hear that, please DM us your order number. ^JM', 'retailer', 'own'],
    ['We are hiring at Acme, apply now https://acme.example', 'other', 'job'],
    ['#ad use code ANNA20 for 20% off at Acme, link in bio', 'other', 'advertising'],
    ['Acme sold my email, I am done', 'customer', undefined],
  ])('%s: %s', (text, speaker, reason) => {
    const analysis = analyse(text);
    expect([analysis.speaker, analysis.speakerReason]).toEqual([speaker, reason]);
  });

  it('asks the models only about texts that name a retailer', () => {
    let asked = 0;
    const models = {
      id: 'count',
      read: (texts: Parameters<typeof settings.models.read>[0]) => {
        asked += texts.length;
        return settings.models.read(texts);
      },
    };
    createAnalyser({ ...settings, models })([
      { id: '1', text: 'they sold my email' },
      { id: '2', text: 'Acme is fine' },
    ]);
    expect(asked).toBe(1);
  });

  it('explains what it did', () => {
    const explained = explainAnalysis({ id: '1', text: 'Acme sold my email' }, settings);
    expect(explained.masked).toBe('{shop} sold my email');
    expect(explained.hits.map(({ code }) => code)).toContain('third-party-sharing');
    expect(explained.topics[0]?.window).toEqual({ start: 0, end: 18 });
  });

  it('keeps evidence inside any text, and the order of retailers does not matter', () => {
    const pieces = fc.constantFrom(
      'Acme',
      'Zolt',
      'sold my email',
      'but',
      '.',
      '&amp;',
      'spam',
      '\u0000',
      '\ud83d',
      'creepy',
      'birthday voucher',
      '\n',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        const analysis = analyse(text);
        for (const topic of [...analysis.topics, ...analysis.mentions.flatMap(({ topics }) => topics)]) {
          expect(topic.evidence.start).toBeGreaterThanOrEqual(0);
          expect(topic.evidence.end).toBeLessThanOrEqual(text.length);
          expect(topic.evidence.end).toBeGreaterThanOrEqual(topic.evidence.start);
          expect(topic.probabilities[0] + topic.probabilities[1] + topic.probabilities[2]).toBeCloseTo(1);
        }
        expect(analyse(text, {}, { retailers: [...settings.retailers].reverse() })).toEqual(analysis);
      }),
    );
  });

  it('bears huge and hostile texts', () => {
    for (const text of [
      '',
      ' ',
      'Acme '.repeat(50_000),
      '__proto__',
      '\ud800'.repeat(1000),
      'a'.repeat(200_000),
    ]) {
      expect(analyse(text).language).toBe('en');
    }
  });
});
