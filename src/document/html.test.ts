import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedHtml, readHtml } from './html.ts';

const texts = (html: string): readonly string[] => readHtml(html).blocks.map(({ text }) => text);

describe('readHtml', () => {
  it('reads headings, paragraphs, entries and cells in order, each by itself', () => {
    const page = `<!doctype html><html lang="de-AT"><head><title>Tab</title><style>p{}</style></head><body>
      <nav><a href="#x">Inhalt</a></nav><h1>Ihre <em>Daten</em></h1><p>Wir<br>fragen &amp; h&ouml;ren.</p>
      <ul><li>eins<li>zwei</ul><table><caption>Orte</caption><tr><th>Wo<td>Köln</table></body></html>`;
    expect(readHtml(page)).toEqual({
      language: 'de-AT',
      blocks: [
        { kind: 'text', text: 'Inhalt' },
        { kind: 'heading', text: 'Ihre Daten' },
        { kind: 'text', text: 'Wir fragen & hören.' },
        { kind: 'text', text: 'eins' },
        { kind: 'text', text: 'zwei' },
        { kind: 'text', text: 'Orte' },
        { kind: 'text', text: 'Wo' },
        { kind: 'text', text: 'Köln' },
      ],
    });
  });

  it('leaves out what neither eye nor ear meets, and keeps what only an ear meets', () => {
    expect(
      texts(`<script>a</script><template><p>b</p></template><p hidden>c</p><p aria-hidden="true">d <b>e</b></p>
        <p style="color: red; display:none">f</p><span class="visually-hidden">g</span><noscript>h</noscript>
        <!-- i --><img hidden alt="j"><p hidden="until-found">k</p>`),
    ).toEqual(['g', 'k']);
  });

  it('tells where an address leads that is not the one that it shows', () => {
    expect(texts('<p>Write to <a href="mailto:me@evil.example">privacy@shop.example</a>.')).toEqual([
      'Write to privacy@shop.example mailto:me@evil.example .',
    ]);
    expect(texts('<a href="https://shop.example@evil.example/">shop.example</a>')).toEqual([
      'shop.example https://shop.example@evil.example/',
    ]);
    for (const same of [
      '<a href="mailto:privacy@shop.example?subject=Data">privacy@shop.example</a>',
      '<a href="https://shop.example/">shop.example</a>',
      '<a href="https://k%C3%B6ln.example/a%20b">https://köln.example/a%20b</a>',
      '<a href="/privacy">www.shop.example/privacy</a>',
      '<a href="/short">Short text</a>',
    ]) {
      expect(texts(same).join(' '), same).not.toMatch(/ \S+:|\/short| \//);
    }
  });

  it('leaves out what is struck out; in SSML an s is a sentence', () => {
    expect(texts('<p>We <s>never</s> <del>seldom</del> sell.')).toEqual(['We sell.']);
    expect(placedHtml('<speak><s>We never sell.</s></speak>').blocks.map(({ text }) => text)).toEqual([
      'We never sell.',
    ]);
  });

  it('reads texts for pictures and names for those who hear a page, which no measurement of its words does', () => {
    const page =
      '<nav aria-label="Languages"><img src="no.svg" alt="No"></nav><input type="image" alt="Yes">';
    expect(texts(page)).toEqual(['Languages', 'No', 'Yes']);
    expect(placedHtml(page).blocks).toEqual([]);
  });

  it('knows no language where the page says none', () => {
    expect(readHtml('<html lang=" "><p>x').language).toBeUndefined();
    expect(readHtml('<p lang="de">x').language).toBeUndefined();
  });

  it('tells the line of each block, over any length', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `<p>Zeile ${i + 1} 😀</p>`);
    const { blocks } = placedHtml(lines.join('\n'));
    expect(blocks).toEqual(lines.map((_, i) => ({ kind: 'text', text: `Zeile ${i + 1} 😀`, line: i + 1 })));
  });

  it('reads unclosed tags, NULs and stray ends as browsers do', () => {
    expect(texts('<p>a\u0000b<p>c</div></b><div>d')).toEqual(['ab', 'c', 'd']);
  });

  it.each([
    ['100,000 nested elements', '<div>'.repeat(100_000)],
    ['100,000 nested elements that end', '<i>x'.repeat(100_000) + '</i>'.repeat(100_000)],
    ['ends of what never began', `${'<div>'.repeat(500)}${'</i>'.repeat(300_000)}`],
    ['an attribute of 5 MB', `<p title="${'y'.repeat(5_000_000)}">x`],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=1`).join(' ')}>x`],
    ['a style of blanks', `<p style="${'; '.repeat(500_000)}">x`],
    ['a million open brackets', '<'.repeat(1_000_000)],
  ])('ends soon on %s', (_, html) => {
    const start = performance.now();
    readHtml(html);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('says when elements are nested deeper than browsers go', () => {
    expect(placedHtml('<div>'.repeat(600)).isTooDeep).toBe(true);
    expect(placedHtml('<div>'.repeat(400)).isTooDeep).toBe(false);
  });

  it('never throws, and gives no empty block', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<h2>',
        '<div hidden>',
        '</div>',
        '<script>',
        '<td>',
        '&amp;',
        '<!--',
        '"',
        "<a b='",
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const { text } of readHtml(pieces.join('')).blocks) expect(text.trim()).not.toBe('');
      }),
    );
  });
});
