import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, isCanonical } from './canonical.ts';

const nested = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('the canonical text of a value', () => {
  it('is there for any JSON, and is seen to be canonical', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 5 }), (value) => {
        const text = canonicalText(value);
        if (text === undefined) return;
        expect(text).toBe(canonicalize(value));
        expect(isCanonical(text, JSON.parse(text))).toBe(true);
      }),
    );
  });

  it('is not any other text for the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (value) => {
        for (const text of [JSON.stringify(value), JSON.stringify(value, null, 1)]) {
          const read: unknown = JSON.parse(text);
          expect(isCanonical(text, read)).toBe(canonicalText(read) === text);
        }
      }),
    );
  });

  it.each([
    ['{"b":1,"a":2}', false],
    ['{"a":1,"b":2}', true],
    // JavaScript lists keys that are numbers first and by their size.
    ['{"10":1,"9":2}', true],
    ['{"9":1,"10":2}', false],
    ['{"a":1,"a":1}', false],
    ['{"\\ud800":1}', false],
    ['"\\u0000"', true],
    ['"\\u0041"', false],
    ['1.0', false],
    ['-0', false],
    ['{"__proto__":1}', true],
  ])('%s: %s', (text, is) => {
    expect(isCanonical(text, JSON.parse(text))).toBe(is);
  });

  it('is not there for what nests deeper than any receipt, however deep', () => {
    expect(canonicalText(nested(30))).toBeDefined();
    expect(canonicalText(nested(100))).toBeUndefined();
    expect(canonicalText(nested(5_000))).toBeUndefined();
    expect(canonicalText({ a: Number.NaN })).toBeUndefined();
    expect(canonicalText('\ud800')).toBeUndefined();
  });
});
