import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText } from './mask.ts';
import { normaliseText } from './normalise.ts';
import { tokenise } from './tokenise.ts';

describe('normalised text', () => {
  it.each([
    ['Tom &amp; Co &#39;x&#39;', "Tom & Co 'x'"],
    ['cafe\u0301', 'café'],
    ['da\u00adten', 'daten'],
    ['a\u0007b\nc', 'a b\nc'],
    ['&__proto__; &constructor; &#xD800;', '&__proto__; &constructor; &#xD800;'],
  ])('%j', (text, expected) => {
    expect(normaliseText(text).text).toBe(expected);
  });

  it('leads spans back into the text that it was made of', () => {
    const { text, back } = normaliseText('a &amp; bc');
    expect(back({ start: text.indexOf('bc'), end: text.length })).toEqual({ start: 8, end: 10 });
  });

  it('leads every span back inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '&amp;', 'e\u0301', '\u00ad', ' ') }),
        fc.nat(),
        fc.nat(),
        (raw, a, b) => {
          const { text, back } = normaliseText(raw);
          const start = Math.min(a, b) % (text.length + 1);
          const span = back({
            start,
            end: Math.min(text.length, Math.max(start, Math.max(a, b) % (text.length + 1))),
          });
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(raw.length);
        },
      ),
    );
  });
});

describe('masked text', () => {
  const text = 'Acme told @bob to see https://x.example, Bolt said acme lies';
  const span = (word: string, from = 0) => ({
    start: text.indexOf(word, from),
    end: text.indexOf(word, from) + 4,
  });
  const mentions = [
    { retailer: 'acme', spans: [span('Acme'), span('acme')] },
    { retailer: 'bolt', spans: [span('Bolt')] },
  ];
  const masked = maskText(text, mentions, tokenise(text));

  it('hides names, addresses and user names, each retailer by its number', () => {
    expect(masked.text).toBe('{shop} told {user} to see {url}, {shop2} said {shop} lies');
  });

  it('goes forth and back', () => {
    const lies = { start: text.indexOf('lies'), end: text.length };
    expect(masked.text.slice(masked.forth(lies).start, masked.forth(lies).end)).toBe('lies');
    expect(masked.back(masked.forth(lies))).toEqual(lies);
    expect(masked.back({ start: 0, end: 6 })).toEqual({ start: 0, end: 4 });
  });
});
