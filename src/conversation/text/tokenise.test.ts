import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const kinds = (text: string): string =>
  tokenise(text)
    .map(({ norm, kind }) => `${norm}/${kind}`)
    .join(' ');

describe('tokens', () => {
  it.each([
    ["don't", "don't/word"],
    ['opt-out', 'opt/word out/word'],
    ['soooo GOOD!!!', 'soo/word good/word !!/punctuation'],
    ["l'adresse dell’app", "l'/word adresse/word dell'/word app/word"],
    ['see www.shop.example/x?y=1.', 'see/word www.shop.example/x?y=1/url ./punctuation'],
    ['buy at shop.com, a.b@mail.org', 'buy/word at/word shop.com/url ,/punctuation a.b@mail.org/user'],
    ['@Some_One #DataLeak', '@some_one/user #dataleak/hashtag'],
    ["{shop}'s app @{shop2} {url} {user}", '{shop}/shop app/word {shop}/shop {url}/url {user}/user'],
    ['hm :( xD note:Don', 'hm/word :(/emoticon xd/emoticon note/word :/punctuation don/word'],
    ['👩‍👧🇩🇪❤️👍🏽', '👩‍👧/emoji 🇩🇪/emoji ❤️/emoji 👍🏽/emoji'],
    ['10,50 2nd', '10,50/number 2nd/word'],
    ['a\u0000b \ud83d', 'a/word b/word'],
  ])('%j', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  it('knows capitals', () => {
    expect(tokenise('STOP Stop I ÄÖ').map(({ isCapitals }) => isCapitals)).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('keeps positions in order and inside any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'a1.@#{}:-’\ud83d\ude00 ') }),
        ),
        (text) => {
          let end = 0;
          for (const token of tokenise(text)) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(token.end).toBeGreaterThan(token.start);
            end = token.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('comes to an end with huge runs of one sign', () => {
    for (const piece of ['a', 'a.', '@', '#a', '1.', ':', '\ud83d', '😀', "l'", 'a@']) {
      expect(tokenise(piece.repeat(50_000)).length).toBeGreaterThanOrEqual(0);
    }
  });
});
