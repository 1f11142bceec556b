import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticesOf, small } from '../../test/support/declared.ts';

const acting = fc.constantFrom(
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u0007',
  '\u009b',
  '\ud800',
  '\ufff9',
);

describe('a notice', () => {
  it('holds nothing that turns or hides its words, wherever a retailer wrote it', () => {
    fc.assert(
      fc.property(acting, (mark) => {
        const name = `Korn${mark}blume`;
        const both = { en: name, de: name };
        const from = small(
          [['controller', 'brand'], name],
          [['recipients', 'parcel', 'name'], name],
          [['practices', 'delivery', 'name'], both],
          [['practices', 'newsletter', 'benefit'], both],
        );
        for (const notice of Object.values(noticesOf(from, 'de'))) {
          const text = JSON.stringify({ ...notice, facts: [] });
          expect(text).not.toContain(mark);
          expect(text).not.toContain(JSON.stringify(mark).slice(1, -1));
          expect(text).toContain('Kornblume');
        }
      }),
    );
  });
});
