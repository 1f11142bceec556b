import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../shared/index.ts';
import { COLUMNS, wrapped } from './wrapped.ts';

const words = fc.array(
  fc.oneof(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom('a', 'für')),
  {
    maxLength: 40,
  },
);

describe('wrapped text', () => {
  it('keeps every sign, and no line is wider than 72 columns', () => {
    fc.assert(
      fc.property(words, (all) => {
        const text = all.join(' ').replaceAll(/[@\s]+/gu, ' ');
        const lines = wrapped(text, { first: '- ', more: '  ' });
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(COLUMNS);
        const kept = lines.map((line) => line.slice(2)).join('');
        expect(kept.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('leaves an address whole, however long, and cuts other words', () => {
    const address = `https://a.example/${'x'.repeat(200)}`;
    expect(wrapped(`See ${address}.`)).toEqual(['See', `${address}.`]);
    expect(wrapped('x'.repeat(100))).toEqual(['x'.repeat(72), 'x'.repeat(28)]);
  });

  it('does not end a line at a space that does not break', () => {
    const text = `${'x'.repeat(70)} ici\u202f: oui`;
    expect(wrapped(text)[1]).toBe('ici\u202f: oui');
  });
});
