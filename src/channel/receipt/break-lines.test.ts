import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../shared/index.ts';
import { breakLines } from './break-lines.ts';

describe('lines of a receipt', () => {
  it('break between words, and after a hyphen where that fills a line', () => {
    expect(breakLines('Sächsische Datenschutz-Beauftragte in Dresden', 24)).toEqual([
      'Sächsische Datenschutz-',
      'Beauftragte in Dresden',
    ]);
  });

  it.each([
    ['no syllable of one letter is left', 'Ihre Post und E-Mail', 16, ['Ihre Post und', 'E-Mail']],
    [
      'no-break spaces hold',
      'nach § 147 Quelles données\u00a0?',
      12,
      ['nach § 147', 'Quelles', 'données\u00a0?'],
    ],
    [
      'an address that fits a line stays whole',
      'Fragen an info@korn-blume.example',
      26,
      ['Fragen an', 'info@korn-blume.example'],
    ],
    [
      'a longer one is cut after its marks',
      'korn-blume.example/your/data',
      20,
      ['korn-blume.example/', 'your/data'],
    ],
    ['a wide character takes two columns', '日本語の文章', 5, ['日本', '語の', '文章']],
    ['nothing looks like a rule', '='.repeat(12), 10, ['='.repeat(9), '='.repeat(3)]],
    ['blanks alone are no line', '  ', 10, []],
  ])('%s', (_, text, columns, lines) => {
    expect(breakLines(text, columns)).toEqual(lines);
  });

  it('keep every character in order, and none is too wide', () => {
    const columns = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), columns, (text, most) => {
        const lines = breakLines(text, most);
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(most);
      }),
    );
  });
});
