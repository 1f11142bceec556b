import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModels } from './create-models.ts';
import { decodeModels, encodeModels, ModelFormatError } from './format.ts';
import type { LinearBlock, ModelData } from './model-data.ts';

const block = (name: string, outputs: readonly string[]): LinearBlock => ({
  name,
  outputs,
  bits: 4,
  bias: Float32Array.from(outputs, (_, at) => at / 8),
  scales: Float32Array.from(outputs, () => 0.5),
  weights: Int8Array.from({ length: 16 * outputs.length }, (_, at) => ((at * 37) % 255) - 127),
});
const DATA: ModelData = {
  id: 'small',
  codebook: 1,
  linear: [
    block('sentiment-en', ['a', 'b', 'c']),
    block('sentiment-de', ['a', 'b', 'c']),
    block('sentiment-romance', ['a', 'b', 'c']),
    block('codes', ['privacy', 'personalisation', 'customer', 'retailer', 'other', 'sarcasm']),
    block('towards', ['a', 'b', 'c']),
    block('strength', ['strong']),
  ],
  dense: [{ name: 'join', values: Float32Array.from({ length: 24 }, (_, at) => at / 32) }],
};

describe('files of weights', () => {
  it('give back what was put in, and the same bytes again', () => {
    const bytes = encodeModels(DATA);
    expect(decodeModels(bytes)).toEqual(DATA);
    expect(encodeModels(decodeModels(bytes))).toEqual(bytes);
  });

  it('that are cut, longer, or something else are refused with a reason, whatever the bytes', () => {
    const bytes = encodeModels(DATA);
    for (const wrong of [
      new Uint8Array(),
      bytes.slice(0, 20),
      bytes.slice(0, -1),
      Uint8Array.from([...bytes, 0]),
    ])
      expect(() => decodeModels(wrong)).toThrow(ModelFormatError);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (tail) => {
        expect(() => decodeModels(Uint8Array.from([...bytes.slice(0, 4), ...tail]))).toThrow(
          ModelFormatError,
        );
      }),
    );
  });
});

describe('models', () => {
  const models = createModels(DATA);
  const oneOf = (probabilities: readonly number[]): number => probabilities.reduce((a, b) => a + b, 0);

  it('answer any text with probabilities, alone as in company', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', '__proto__', '\u0000', '\ud800 not'),
    );
    fc.assert(
      fc.property(texts, texts, fc.nat(400), fc.nat(400), (text, other, start, end) => {
        const [alone] = models.read([{ text, language: 'en' }]);
        const [first, second] = models.read([
          { text, language: 'en' },
          { text: other, language: 'de' },
        ]);
        expect(oneOf(first?.sentiment ?? [])).toBeCloseTo(1, 9);
        expect(oneOf(Object.values(second?.speaker ?? {}))).toBeCloseTo(1, 9);
        expect(first?.sentiment).toEqual(alone?.sentiment);
        expect(first?.topics).toEqual(alone?.topics);
        const towards = first?.towards('privacy', { start, end });
        expect(oneOf(towards?.probabilities ?? [])).toBeCloseTo(1, 9);
        expect(towards).toEqual(alone?.towards('privacy', { start, end }));
      }),
    );
  });

  it('read a text of 200,000 words as far as the bound', () => {
    const [reading] = models.read([{ text: 'never again '.repeat(100_000), language: 'en' }]);
    expect(oneOf(reading?.sentiment ?? [])).toBeCloseTo(1, 9);
  });
});
