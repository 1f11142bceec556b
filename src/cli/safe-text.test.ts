import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLines, safeText } from './safe-text.ts';

describe('text shown on a terminal', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a\u202eb', 'a\\u202eb'],
    ['tab\tnew\nline', 'tab\\x09new\\x0aline'],
    ['\u009b2J', '\\x9b2J'],
    ['zero\u200bwidth', 'zero\\u200bwidth'],
    ['half \ud83d', 'half \\ud83d'],
    ['Größe, 日本, 🐭', 'Größe, 日本, 🐭'],
  ])('shows %j as %j', (text, shown) => {
    expect(safeText(text)).toBe(shown);
  });

  it('never holds a control character or a mark of direction, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(safeText(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('keeps the line breaks of a message of several lines', () => {
    expect(safeLines('one\ntwo\u0007')).toBe('one\ntwo\\x07');
  });
});
