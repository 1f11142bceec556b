import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTIMENTS, SPEAKERS, TECHNOLOGIES } from '../../conversation/index.ts';
import type { Finding } from '../finding.ts';
import {
  agreementOf,
  type CodingEvent,
  DRIVER_CODES,
  disagreements,
  errorMeter,
  type ItemCoding,
  labelFile,
  labelsOf,
  lastDecided,
  makeSample,
  outcomeOf,
  parseCodes,
  parseLabelFile,
  parseSample,
  ROUND,
  statesOf,
  topicOf,
  wholeRounds,
} from './index.ts';

const unitOf = (text: string): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 13), 16) / 2 ** 52;

function finding(number: number, more: Partial<Finding> = {}): Finding {
  return {
    conversation: `c${number}`,
    retailer: 'otter',
    topic: 'privacy',
    sentiment: -1,
    drivers: [],
    technologies: [],
    isSarcastic: false,
    confidence: (number % 10) / 10,
    evidence: { start: 0, end: 3 },
    source: 'posts',
    thread: `c${number}`,
    language: 'en',
    ...more,
  };
}

const made = (count: number, size: number, study = 'study') =>
  makeSample({
    study,
    codebook: 1,
    model: 'patterns',
    kind: 'uncertain',
    size,
    async *findings() {
      for (let at = 0; at < count; at += 7)
        yield Array.from({ length: Math.min(7, count - at) }, (_, i) => finding(at + i));
    },
    unitOf,
  });

const coding = (changes: Partial<ItemCoding> = {}): ItemCoding => ({
  speaker: 'customer',
  topics: { privacy: -1 },
  drivers: [],
  technologies: [],
  isSarcastic: false,
  ...changes,
});
const coded = (item: number, more: Partial<ItemCoding> = {}): CodingEvent => ({
  kind: 'coded',
  item,
  at: '2026-11-24T10:00:00.000Z',
  coding: coding(more),
  isRevision: false,
});
const undone = (item: number): CodingEvent => ({ kind: 'undone', item, at: '' });
const skipped = (item: number): CodingEvent => ({ kind: 'skipped', item, at: '', reason: 'cannot-tell' });

const codings: fc.Arbitrary<ItemCoding> = fc
  .record({
    speaker: fc.constantFrom(...SPEAKERS),
    topics: fc.record(
      { privacy: fc.constantFrom(...SENTIMENTS), personalisation: fc.constantFrom(...SENTIMENTS) },
      { requiredKeys: [] },
    ),
    drivers: fc.subarray([...DRIVER_CODES]),
    technologies: fc.subarray([...TECHNOLOGIES]),
    isSarcastic: fc.boolean(),
  })
  .map((one) => ({ ...one, drivers: one.drivers.filter((code) => one.topics[topicOf(code)] !== undefined) }));

describe('the items to be coded', () => {
  it('are the same, in the same order, wherever they are drawn; others for another study', async () => {
    const [one, two, other] = [await made(200, 50), await made(200, 50), await made(200, 50, 'other')];
    expect(one).toEqual(two);
    expect(one.items.map(({ conversation }) => conversation)).not.toEqual(
      other.items.map(({ conversation }) => conversation),
    );
    expect(one.items.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    expect(one.population).toBe(200);
    expect(parseSample(JSON.stringify(one))).toEqual(one);
    expect(parseSample('{"version":1}')).toBeUndefined();
    expect(parseSample('nonsense')).toBeUndefined();
  });

  it('come in rounds, the doubtful ones first in each', async () => {
    const { items } = await made(300, 60);
    for (const round of [1, 2, 3]) {
      const inRound = items.filter((item) => item.round === round);
      expect(inRound).toHaveLength(ROUND);
      const confidences = inRound.map(({ readings }) => readings[0]?.confidence ?? 0);
      expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
    }
  });

  it('hold both topics of a pair, and each retailer of a conversation alone', async () => {
    const rows = [
      finding(1),
      finding(1, { topic: 'personalisation' }),
      finding(1, { retailer: 'gull' }),
      finding(2),
    ];
    const { items } = await makeSample({
      study: 's',
      codebook: 1,
      model: 'm',
      kind: 'random',
      size: 9,
      async *findings() {
        yield rows;
      },
      unitOf,
    });
    const seen = items.map(({ conversation, retailer, readings }) => [
      conversation,
      retailer,
      readings.length,
    ]);
    expect(seen.toSorted()).toEqual([
      ['c1', 'gull', 1],
      ['c1', 'otter', 2],
      ['c2', 'otter', 1],
    ]);
    expect(items.every(({ probability }) => probability === 1)).toBe(true);
  });
});

describe("a coder's file", () => {
  const head = JSON.stringify({ version: 1, coder: 'anna', sample: 'x' });
  const lines = (events: readonly CodingEvent[]): string =>
    [head, ...events.map((event) => JSON.stringify(event))].map((line) => `${line}\n`).join('');

  it('loses nothing that was saved, wherever it is cut', () => {
    const events = [coded(1), skipped(2), undone(1), coded(1, { speaker: 'other' })];
    const text = lines(events);
    for (let cut = head.length + 1; cut <= text.length; cut += 1) {
      const read = parseCodes(text.slice(0, cut));
      if ('wrongLine' in read) throw new Error(`line ${read.wrongLine} at ${cut}`);
      const whole = text.slice(0, cut).split('\n').length - 2;
      expect(read.events).toEqual(events.slice(0, whole));
    }
  });

  it('is refused by its line where it was changed by hand', () => {
    expect(parseCodes(`${lines([coded(1)])}{"kind":"coded"}\n`)).toEqual({ wrongLine: 3 });
    expect(parseCodes('{}\n')).toEqual({ wrongLine: 1 });
    const stray = { ...coded(1), coding: { ...coding(), drivers: ['relevant-offers'] } };
    expect(parseCodes(`${head}\n${JSON.stringify(stray)}\n`)).toEqual({ wrongLine: 2 });
    expect(parseCodes(`${head}\n${JSON.stringify({ ...coded(1), __proto__: {}, more: 1 })}\n`)).toEqual({
      wrongLine: 2,
    });
  });

  it('takes the last word about each item, and remembers what was taken back', () => {
    const states = statesOf([coded(1), coded(2), undone(2), coded(1, { speaker: 'other' })]);
    expect(states.get(1)?.decision).toMatchObject({ kind: 'coded', coding: { speaker: 'other' } });
    expect(states.get(2)).toEqual({ wasShown: true, before: coding() });
    expect(lastDecided([coded(1), coded(2), skipped(3), undone(3)])).toBe(2);
    expect(lastDecided([coded(1), undone(1)])).toBeUndefined();
  });
});

describe('what holds in the end', () => {
  it('is what coders agree on, what a third settles, and nothing where they differ', async () => {
    const sample = await made(40, 40);
    const one = statesOf(sample.items.map(({ number }) => coded(number)));
    const two = statesOf(
      sample.items.map(({ number }) =>
        number === 2 || number === 3 ? coded(number, { topics: {} }) : coded(number),
      ),
    );
    const settled = statesOf([coded(3, { topics: { privacy: 0 } })]);
    const decisions = { sample, coders: [one, two], settled };
    expect(disagreements(decisions).map(({ number }) => number)).toEqual([2, 3]);
    const kinds = sample.items.slice(0, 3).map((item) => outcomeOf(decisions, item).kind);
    expect(kinds).toEqual(['label', 'open', 'label']);
    // The round with the open item is no random part any more.
    expect([...wholeRounds(decisions)]).toEqual([2]);
    const labels = labelsOf(decisions, { set: 'study:s', hashOf: () => '0123456789abcdef' });
    expect(labels).toHaveLength(39);
    expect(labels.filter(({ probability }) => probability !== undefined)).toHaveLength(20);
    expect(labels.find(({ probability }) => probability !== undefined)?.probability).toBe(0.5);
  });

  it('counts as left out only where nobody coded it', async () => {
    const sample = await made(20, 20);
    const decisions = {
      sample,
      coders: [statesOf([skipped(1), coded(2)]), statesOf([skipped(2)])],
      settled: new Map(),
    };
    expect(sample.items.slice(0, 3).map((item) => outcomeOf(decisions, item).kind)).toEqual([
      'skipped',
      'label',
      'missing',
    ]);
  });
});

describe('a file of labels', () => {
  it('comes back as it was written, whatever ids are called, and holds no line or cell that they broke', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('__proto__', '=cmd()', 'a\tb', 'a\nb', '100%', '\u0000'),
    );
    const label = fc.record({
      hash: fc.constantFrom('', '0123456789abcdef'),
      set: name,
      language: fc.constantFrom('en', 'de', 'und'),
      drawn: fc.constantFrom('random' as const, 'uncertain' as const),
      coding: codings,
      conversation: name,
      retailer: name,
      probability: fc.double({ min: 1e-9, max: 1, noNaN: true }),
      coders: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 5 }), (labels) => {
        const text = labelFile(labels);
        expect(text.split('\n')).toHaveLength(labels.length + 2);
        expect(parseLabelFile(text)).toEqual({ labels });
      }),
    );
  });

  it('is refused by its line where a code is none', () => {
    const text = labelFile([
      {
        hash: '',
        set: 's',
        language: 'en',
        drawn: 'random',
        coding: coding(),
        conversation: 'c',
        retailer: 'r',
        coders: 1,
      },
    ]);
    expect(parseLabelFile(text.replace('\t-1\t', '\t-3\t'))).toEqual({ wrongLine: 2 });
    expect(parseLabelFile(text.replace('hash', 'text'))).toEqual({ wrongLine: 1 });
    expect(parseLabelFile('')).toEqual({ wrongLine: 1 });
  });
});

describe('two simulated coders', () => {
  /** A coder who errs on a share of the items, and then says that the topic is not there. */
  const units = (errs: number) =>
    Array.from({ length: 400 }, (_, at) => {
      const truth: ItemCoding = coding({ topics: at % 2 === 0 ? { privacy: at % 4 === 0 ? -1 : 1 } : {} });
      const isWrong = unitOf(`wrong ${at}`) < errs;
      return [
        truth,
        isWrong ? coding({ topics: truth.topics.privacy === undefined ? { privacy: -1 } : {} }) : truth,
      ];
    });
  const privacyOf = (errs: number) => agreementOf(units(errs), 2).find(({ code }) => code === 'privacy');

  it('agree fully when they never err, and by chance when one guesses', () => {
    expect(privacyOf(0)?.kappa?.value).toBe(1);
    expect(Math.abs(privacyOf(0.5)?.kappa?.value ?? 1)).toBeLessThan(0.12);
  });

  it('have the kappa that follows from their errors, inside its interval, and nearly the same alpha', () => {
    // Half have the topic, a tenth are wrong: kappa is 1 − 2 × 0.1.
    const { kappa, alpha } = privacyOf(0.1) ?? {};
    expect(kappa?.interval?.low).toBeLessThan(0.8);
    expect(kappa?.interval?.high).toBeGreaterThan(0.8);
    expect(alpha?.value).toBeCloseTo(kappa?.value ?? 0, 1);
  });

  it('are compared on sentiment where both see the topic, and on nothing that nobody gave', () => {
    const rows = agreementOf(units(0.1), 2);
    const sentiment = rows.find(({ code }) => code === 'privacy.sentiment');
    expect(sentiment?.items).toBeLessThan(200);
    expect(sentiment?.level).toBe('ordinal');
    expect(rows.some(({ code }) => code.startsWith('technology.') || code === 'sarcasm')).toBe(false);
    expect(agreementOf([[coding()], [undefined, coding()]], 2)).toEqual([]);
  });
});

describe('the measured error', () => {
  it('meets readings with labels by pair, weighted by how unlikely their draw was', () => {
    const label = (conversation: string, more: Partial<ItemCoding>, probability?: number) => ({
      hash: '',
      set: 's',
      language: 'en',
      drawn: 'uncertain' as const,
      coding: coding(more),
      conversation,
      retailer: 'otter',
      coders: 2,
      ...(probability !== undefined && { probability }),
    });
    const meter = errorMeter([
      label('c1', { drivers: ['data-security'] }, 0.5),
      label('c2', { topics: {} }, 0.1),
      label('c3', { speaker: 'other' }, 1),
      label('c4', {}),
      label('c5', { topics: { privacy: 1 } }, 0.25),
    ]);
    for (const number of [1, 2, 3, 4, 5, 6]) meter.add(finding(number));
    meter.add(finding(1, { topic: 'personalisation', sentiment: 1 }));
    meter.add(finding(1, { retailer: 'gull' }));
    const { kind, topics, drivers } = meter.sample();
    expect(kind).toBe('random-of-findings');
    expect(topics.privacy).toEqual([
      { true: 'negative', predicted: 'negative', items: 1, weight: 2 },
      { true: 'positive', predicted: 'negative', items: 1, weight: 4 },
      { true: 'none', predicted: 'negative', items: 2, weight: 11 },
    ]);
    expect(topics.personalisation).toEqual([{ true: 'none', predicted: 'positive', items: 1, weight: 2 }]);
    expect(drivers?.['data-security']).toEqual([{ true: true, predicted: false, items: 1, weight: 2 }]);
    expect(meter.readings()).toBe(5);
  });
});
