import { describe, expect, it } from 'vitest';
import { BLANK_MODELS } from '../../../test/support/blank-models.ts';
import type { Polarity } from '../data/sentiment.ts';
import { scoreDense, trainDense } from '../linear/train-dense.ts';
import type { EncoderExample } from './encoder-examples.ts';
import { learnHead } from './encoder-head.ts';

let state = 5;
const draw = (): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const word = (): string =>
  Array.from({ length: 6 }, () => 'abcdefgh'.charAt(Math.floor(draw() * 8))).join('');

/** Texts of words that mean nothing, so that only the encoder can know. */
const examples = Array.from({ length: 240 }, (_, at): EncoderExample => {
  const text = Array.from({ length: 8 }, word).join(' ');
  const polarity: Polarity = at % 3 === 0 ? 0 : at % 3 === 1 ? 1 : 2;
  const window = { start: 0, end: text.length };
  return {
    language: 'en',
    text,
    words: text,
    window,
    target: 'privacy',
    polarity,
    weight: 1,
    set: 'written',
  };
});
const noise = () => (draw() - 0.5) * 0.8;

describe('the head of an encoder', () => {
  it('learns the classes of embeddings, also far from zero and of uneven sizes', () => {
    const rows = examples.map(({ polarity }) =>
      Float32Array.of(1000 + polarity + noise(), 7, noise() * 1e-3),
    );
    const goals = Uint8Array.from(examples, ({ polarity }) => polarity);
    const use = Uint32Array.from(rows.keys());
    const options = { epochs: 40, rate: 0.1, decay: 1e-4, seed: 1 };
    const dense = trainDense(rows, goals, new Float64Array(rows.length).fill(1), use, options);
    const right = rows.filter((row, at) => {
      const scores = scoreDense(dense, row);
      return scores.indexOf(Math.max(...scores)) === goals[at];
    });
    expect(right.length / rows.length).toBeGreaterThan(0.95);
    expect(trainDense(rows, goals, new Float64Array(rows.length).fill(1), use, options)).toEqual(dense);
  });

  it('gives weight to an encoder that knows, and none to one that knows nothing', () => {
    const knowing = examples.map(({ polarity }) =>
      Float32Array.from([0, 1, 2], (k) => (k === polarity ? 8 : 0) + noise()),
    );
    const good = learnHead(examples, knowing, 'scores', BLANK_MODELS);
    expect(good.weight).toBeGreaterThan(0.8);
    expect(good.classes).toBeUndefined();
    expect(good.measured[0]?.together.macroRecall).toBeGreaterThan(98);
    const misled = examples.map(({ polarity }) =>
      Float32Array.from([0, 1, 2], (k) => (k === polarity ? -8 : 8)),
    );
    const bad = learnHead(examples, misled, 'scores', BLANK_MODELS);
    expect(bad.weight).toBeLessThan(0.2);
    expect(bad.measured[0]?.encoder.macroRecall).toBeLessThan(50);
  });

  it('finds the temperature of scores that are too sure of themselves', () => {
    const sure = examples.map(({ polarity }, at) =>
      Float32Array.from([0, 1, 2], (k) => (k === (at % 5 === 0 ? (polarity + 1) % 3 : polarity) ? 30 : 0)),
    );
    expect(learnHead(examples, sure, 'scores', BLANK_MODELS).temperature).toBeGreaterThan(4);
  });

  it('scores embeddings that it did not learn from', () => {
    const byHeart = examples.map(() => Float32Array.from({ length: 300 }, noise));
    const { classes, measured } = learnHead(examples, byHeart, 'embedding', BLANK_MODELS);
    expect(classes?.weights).toHaveLength(900);
    // By heart it would be 100.
    expect(measured[0]?.encoder.macroRecall).toBeLessThan(55);
  });
});
