import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  didYouMean,
  exitStatusOf,
  inReadingOrder,
  nearest,
  type PROBLEM_CODES,
  type Problem,
  problem,
  quote,
} from './index.ts';

const at = (
  line: number,
  column: number,
  file = 'a.yaml',
  code: keyof typeof PROBLEM_CODES = 'wrong-value',
): Problem => problem(code, { message: 'm', where: { file, line, column }, path: '' });

describe('quote', () => {
  it.each([
    ['a word', '"a word"'],
    [3, '3'],
    [true, 'true'],
    [null, 'nothing'],
    [undefined, 'nothing'],
    [[], 'an empty list'],
    [[1, 2], 'a list of 2'],
    [{}, 'an empty map'],
    [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 'a map with a, b, c, d'],
  ])('shows %j as %s', (value, shown) => {
    expect(quote(value)).toBe(shown);
  });

  it('is one short line without control characters or halves of characters, whatever the value', () => {
    const anything = fc.anything({
      maxDepth: 2,
      key: fc.string({ unit: 'binary' }),
      values: [fc.string({ unit: 'binary' }), fc.integer()],
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.string({ unit: 'grapheme', maxLength: 200 })), (value) => {
        const shown = quote(value);
        expect(shown.length).toBeLessThanOrEqual(60);
        expect(shown).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(shown).not.toMatch(/\p{Cs}/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('near misses', () => {
  it.each([
    ['marketting', ['marketing', 'market'], 'marketing'],
    ['Consent', ['consent'], 'consent'],
    ['newz', ['news', 'new'], 'news'],
    ['xyz', ['consent'], undefined],
    ['', ['a'], 'a'],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('a word of a megabyte is looked at in its beginning only', () => {
    expect(nearest('x'.repeat(1_000_000), ['consent'])).toBeUndefined();
  });

  it('is a question, or nothing', () => {
    expect(didYouMean('newz', ['news'])).toBe('Did you mean "news"?');
    expect(didYouMean('zzzz', ['news'])).toBe('');
  });
});

describe('problems', () => {
  it('take their severity from the table of codes', () => {
    expect(at(1, 1).severity).toBe('error');
    expect(at(1, 1, 'a', 'no-benefit').severity).toBe('advice');
  });

  it('come in reading order, and the order of equals does not matter', () => {
    const place = fc.record({
      line: fc.integer({ min: 1, max: 3 }),
      column: fc.integer({ min: 1, max: 3 }),
      file: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const problems = places.map((p) => at(p.line, p.column, p.file));
        const ordered = inReadingOrder(problems);
        expect(inReadingOrder([...problems].reverse())).toEqual(ordered);
        const keys = ordered.map((p) => `${p.where.file} ${p.where.line} ${p.where.column}`);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  it('decide the exit status: errors only, and unusable input most', () => {
    expect(exitStatusOf([])).toBe(0);
    expect(exitStatusOf([at(1, 1, 'a', 'no-benefit'), at(1, 1, 'a', 'not-covered')])).toBe(0);
    expect(exitStatusOf([at(1, 1)])).toBe(1);
    expect(exitStatusOf([at(1, 1), at(1, 1, 'a', 'syntax')])).toBe(2);
  });
});
