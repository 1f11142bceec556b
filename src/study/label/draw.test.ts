import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawOptions, drawSample, inclusionProbabilities } from './draw.ts';

const population = fc
  .array(
    fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .chain((pairs) =>
    fc.record({
      kind: fc.constantFrom('random' as const, 'uncertain' as const),
      size: fc.integer({ min: 1, max: 45 }),
      order: fc.constant(Float64Array.from(pairs, ([place]) => place)),
      doubt: fc.constant(Float64Array.from(pairs, ([, doubt]) => doubt)),
    }),
  );

/** All places where a draw can begin, evenly spread. */
const STARTS = Array.from({ length: 400 }, (_, at) => (at + 0.5) / 400);
const drawnFrom = (options: Omit<DrawOptions, 'start'>) =>
  STARTS.map((start) => drawSample({ ...options, start }));

describe('a draw', () => {
  it('has probabilities above 0 and at most 1 that add up to its size', () => {
    fc.assert(
      fc.property(population, (options) => {
        const probabilities = [...inclusionProbabilities(options)];
        expect(probabilities.every((one) => one > 0 && one <= 1)).toBe(true);
        const sum = probabilities.reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(Math.min(options.size, options.order.length), 6);
      }),
    );
  });

  it('takes exactly as many as are wanted, none twice, with their probabilities', () => {
    fc.assert(
      fc.property(population, fc.double({ min: 0, max: 0.999, noNaN: true }), (options, start) => {
        const drawn = drawSample({ ...options, start });
        expect(drawn).toHaveLength(Math.min(options.size, options.order.length));
        expect(new Set(drawn.map(({ index }) => index)).size).toBe(drawn.length);
        const probabilities = inclusionProbabilities(options);
        for (const { index, probability } of drawn) expect(probability).toBe(probabilities[index]);
      }),
      {
        examples: [
          [{ kind: 'uncertain', size: 3, order: new Float64Array(3), doubt: new Float64Array(3) }, 0.999],
        ],
      },
    );
  });

  it('draws each as often as its probability says, so that weighted sums are unbiased', () => {
    fc.assert(
      fc.property(population, (options) => {
        const times = new Float64Array(options.order.length);
        for (const drawn of drawnFrom(options))
          for (const { index } of drawn) times[index] = (times[index] ?? 0) + 1 / STARTS.length;
        const probabilities = inclusionProbabilities(options);
        // The starts are a grid, so a share can be off by one step of it at each end.
        times.forEach((share, index) => {
          expect(Math.abs(share - (probabilities[index] ?? 0))).toBeLessThan(2.1 / STARTS.length);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('estimates a share without bias although doubtful ones are drawn more often', () => {
    // Doubtful readings are wrong, and a share taken without weights would say so of far too many.
    const doubt = Float64Array.from({ length: 300 }, (_, at) => (at % 10 === 0 ? 0.9 : 0.02));
    const order = Float64Array.from({ length: 300 }, (_, at) => ((at * 7919) % 300) / 300);
    const options = { kind: 'uncertain', size: 60, order, doubt } as const;
    let weighted = 0;
    let plain = 0;
    for (const drawn of drawnFrom(options)) {
      const wrong = drawn.filter(({ index }) => index % 10 === 0);
      weighted += wrong.reduce((sum, { probability }) => sum + 1 / probability, 0) / 300 / STARTS.length;
      plain += wrong.length / drawn.length / STARTS.length;
    }
    expect(weighted).toBeCloseTo(0.1, 3);
    expect(plain).toBeGreaterThan(0.3);
  });

  it('draws alike when asked for a random sample, and nobody from nobody', () => {
    const order = Float64Array.from([0.3, 0.1, 0.9, 0.5]);
    const doubt = Float64Array.from([1, 0, 0, 0]);
    expect([...inclusionProbabilities({ kind: 'random', size: 2, order, doubt })]).toEqual([
      0.5, 0.5, 0.5, 0.5,
    ]);
    const none = new Float64Array(0);
    expect(drawSample({ kind: 'uncertain', size: 5, order: none, doubt: none, start: 0.5 })).toEqual([]);
  });
});
