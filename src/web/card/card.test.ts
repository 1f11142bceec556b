import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declared, EXAMPLE_FILE, noticesOf, small } from '../../../test/support/declared.ts';
import { type Card, cardOf, renderCard } from './card.tsx';
import { wrapped } from './wrap.ts';

const card = (text: string): Card => ({
  title: text,
  edition: text,
  direction: 'ltr',
  rows: [{ question: text, answer: text, state: 'no' }],
});

describe('the card of a label', () => {
  it('says its title and its weighty rows in the order of the label, each with its answer in one word', () => {
    const { label } = noticesOf(declared(EXAMPLE_FILE));
    const { title, rows } = cardOf(label);
    expect(title).toBe('Your data at Haselmaus');
    expect(rows.map(({ question, answer }) => `${question} ${answer}`)).toEqual([
      'Do we sell it? No',
      'Does it leave the EU? Yes',
      'Do we use it for ads? You choose',
      'Does a machine decide about you? Yes',
    ]);
  });

  it('says nothing that the label does not say', () => {
    const { label } = noticesOf(small(), 'de');
    const said = label.parts.map((part) => `${part.heading} ${part.stateWord}`);
    for (const { question, answer } of cardOf(label).rows) expect(said).toContain(`${question} ${answer}`);
  });

  it('escapes and clears whatever it says', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<script>', '"&\'', '\u202eevil', '\u0000', '\ud800', '🙂'.repeat(200)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const svg = renderCard(card(text));
        expect(
          svg.replaceAll(/<\/?(?:svg|title|g|rect|text)(?: [a-zA-Z-]+="[^"<>]*")*\/?>/g, ''),
        ).not.toMatch(/[<>"']/);
        expect(svg).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
      }),
    );
  });
});

describe('lines of a card', () => {
  it('break at spaces, and end in an ellipsis where not all fits', () => {
    expect(wrapped('Your data at the shop', 12, 2)).toEqual(['Your data at', 'the shop']);
    expect(wrapped('one two three four five', 9, 2)).toEqual(['one two', 'three fo…']);
    expect(wrapped('x'.repeat(30), 10, 2)).toEqual(['x'.repeat(10), `${'x'.repeat(9)}…`]);
  });

  it('are never more nor longer than they may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 3, max: 40 }),
        (text, width) => {
          const lines = wrapped(text, width, 2);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
