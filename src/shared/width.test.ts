import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, widthOf, wrap } from './width.ts';

describe('widths on a terminal', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['🐭', 2],
    ['❤\ufe0f', 2],
    ['👨‍👩‍👧', 2],
    ['\u0301', 0],
  ])('%s takes %d columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  it('wraps between words, loses none, and only a single long word is wider than allowed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 5, max: 40 }),
        (words, columns) => {
          const lines = wrap(words.join(' '), columns);
          expect(lines.join(' ').split(' ').filter(Boolean)).toEqual(words);
          for (const line of lines) expect(line.length <= columns || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });

  it('fills up to a width and cuts nothing', () => {
    expect(pad('ab', 4)).toBe('ab  ');
    expect(pad('abcdef', 4)).toBe('abcdef');
  });
});
