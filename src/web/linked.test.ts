import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Linked } from './linked.tsx';

const linked = (text: string): string => String(Linked({ text }));
const links = (text: string): readonly (string | undefined)[] =>
  [...linked(text).matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].flatMap((m) => [m[1], m[2]]);

describe('addresses in a text', () => {
  it.each([
    ['See https://shop.example/my-data.', ['https://shop.example/my-data', 'shop.example/my-data']],
    [
      'Ask (http://shop.example/a?b=c&d=e)!',
      ['http://shop.example/a?b=c&amp;d=e', 'shop.example/a?b=c&amp;d=e'],
    ],
    ['Us: Shop GmbH, privacy@shop.example, +49 1.', ['mailto:privacy@shop.example', 'privacy@shop.example']],
    ['<privacy@shop.example>', ['mailto:privacy@shop.example', 'privacy@shop.example']],
    ['datenschutz@käse.example.', ['mailto:datenschutz@käse.example', 'datenschutz@käse.example']],
  ])('become links: %s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'javascript://shop.example/%0Aalert(1)',
    'data:text/html,<b>x</b>',
    'file:///etc/passwd',
    'HTTPS shop.example',
    'a?bcc=everybody@shop.example',
    '@shop.example',
    'a@b',
  ])('stay text: %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('link to the web or to e-mail only, whatever the text', () => {
    const parts = fc.constantFrom(
      'javascript:',
      'http://',
      'https://',
      'mailto:',
      '@',
      '.',
      'a',
      'é',
      '"',
      "'",
      '<',
      '>',
      '&',
      ' ',
      '\n',
      '?',
      '\u202e',
      '/',
      '🙂',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 40 }).map((p) => p.join('')),
        (text) => {
          for (const [, href] of linked(text).matchAll(/ href="([^"]*)"/g)) {
            expect(href).toMatch(/^(?:https?:\/\/|mailto:[^?]+$)/);
          }
          // Without its links, the text is the escaped text: nothing is added, lost or left unescaped.
          expect(linked(text).replaceAll(/<a href="[^"]*">|<\/a>/g, '')).not.toMatch(/[<>"]/);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('are found quickly in a long text that holds none', () => {
    for (const text of [
      'a'.repeat(100_000),
      'a@'.repeat(50_000),
      'http://'.repeat(10_000),
      'a.'.repeat(50_000),
    ]) {
      const start = performance.now();
      linked(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
