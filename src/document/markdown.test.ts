import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedMarkdown, readMarkdown } from './markdown.ts';
import { beyondMarkdownBounds } from './markdown-bounds.ts';

describe('readMarkdown', () => {
  it('reads headings, paragraphs, entries and quotes; links by their words; no code, pictures or addresses', () => {
    const text = [
      '---\nlang: de\n---\nTitel\n=====',
      'Ein [Link *hier*](https://a.example) und <https://b.example>,\n**fett** `code` <b>HTML</b>.',
      '- eins\n  - zwei\n- drei',
      '> Zitat',
      '```\ncode\n```',
      '![Bild](x.png)',
      '## Ende ##',
    ].join('\n\n');
    expect(readMarkdown(text).blocks).toEqual([
      { kind: 'heading', text: 'Titel' },
      { kind: 'text', text: 'Ein Link hier und , fett HTML.' },
      { kind: 'text', text: 'eins' },
      { kind: 'text', text: 'zwei' },
      { kind: 'text', text: 'drei' },
      { kind: 'text', text: 'Zitat' },
      { kind: 'heading', text: 'Ende' },
    ]);
  });

  it('reads the cells of a table, and HTML as a page, with their lines', () => {
    const text =
      '# Orte\n\n| Wo | Wie |\n|----|:---:|\n| Köln<br>Rhein | **oft** |\n\n<div hidden>x</div>\n<p>y</p>';
    expect(placedMarkdown(text)).toEqual([
      { kind: 'heading', text: 'Orte', line: 1 },
      { kind: 'text', text: 'Wo', line: 3 },
      { kind: 'text', text: 'Wie', line: 3 },
      { kind: 'text', text: 'Köln Rhein', line: 5 },
      { kind: 'text', text: 'oft', line: 5 },
      { kind: 'text', text: 'y', line: 8 },
    ]);
  });

  it('takes a bar for a letter where no table is', () => {
    expect(readMarkdown('a | b\nc | d').blocks).toEqual([{ kind: 'text', text: 'a | b c | d' }]);
  });

  it.each([
    ['quotes in quotes', '> '.repeat(20_000)],
    ['lists in lists', `${'- '.repeat(20_000)}x`],
    ['a long list', '- x\n'.repeat(50_000)],
    ['a lazy quote', `> ${'x\n'.repeat(50_000)}`],
    ['open brackets', '['.repeat(200_000)],
    ['stars', '*a '.repeat(200_000)],
    ['stars in many paragraphs', `${'*a '.repeat(2000)}\n\n`.repeat(100)],
    ['back ticks', Array.from({ length: 1000 }, (_, i) => '`'.repeat(i)).join(' ')],
    ['definitions', '[a]: b\n\n'.repeat(20_000)],
    ['headings', 'a\n=\n'.repeat(20_000)],
    ['megabytes', 'word '.repeat(2_000_000)],
  ])('reads a bomb of %s as plain text', (_, bomb) => {
    expect(beyondMarkdownBounds(bomb)).toMatch(/^(?:it|its|a|one) /u);
    expect(readMarkdown(bomb).blocks.length).toBeGreaterThan(0);
  });

  it('never throws, and gives no empty block', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# ',
        '- ',
        '> ',
        '\n',
        '\n\n',
        '[',
        '](',
        ')',
        '**',
        '_',
        '`',
        '|',
        '|-|',
        '<p>',
        '    ',
        '1. ',
        '---\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const { text } of readMarkdown(pieces.join('')).blocks) expect(text.trim()).not.toBe('');
      }),
    );
  });
});
