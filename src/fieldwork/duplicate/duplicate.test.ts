import { describe, expect, test } from 'vitest';
import { duplicateFinder } from './decide.ts';
import { SIGNATURE_WORDS, type Signed, sign } from './signature.ts';

const LONG =
  'They sold my address to some broker and now the letters about insurance never stop coming, thanks a lot';

function judgeAll(messages: readonly Partial<Signed>[]): readonly string[] {
  const finder = duplicateFinder();
  return messages.map((message, index) => {
    const signature = new Uint32Array(SIGNATURE_WORDS);
    sign({ id: `m${index}`, text: '', retailers: [], ...message }, signature, 0);
    return finder.judge(signature, 0);
  });
}

describe('duplicates', () => {
  test.each([
    ['the same text', LONG, LONG, 'duplicate'],
    ['other letter case and white space', LONG, `  ${LONG.toUpperCase().replace(' ', '\n')}`, 'duplicate'],
    ['passed on', LONG, `RT @somebody: ${LONG} https://t.example/abc`, 'near-duplicate'],
    ['quoted', LONG, `“${LONG}” @shop`, 'near-duplicate'],
    ['one word more', LONG, `${LONG} really`, 'near-duplicate'],
    [
      'another text',
      LONG,
      'The birthday voucher came a day early and was for tea, which is what I always buy there',
      'first',
    ],
    ['a short text by somebody else', 'great service', 'great service', 'first'],
  ])('%s', (_, first, second, expected) => {
    expect(
      judgeAll([
        { text: first, author: 'a' },
        { text: second, author: 'b' },
      ]),
    ).toEqual(['first', expected]);
  });

  test('a short text by the same author, and the same id, are duplicates', () => {
    expect(
      judgeAll([
        { text: 'no', author: 'a' },
        { text: 'no', author: 'a' },
      ]),
    ).toEqual(['first', 'duplicate']);
    expect(
      judgeAll([
        { id: 'x', text: 'one' },
        { id: 'x', text: 'two' },
      ]),
    ).toEqual(['first', 'duplicate']);
  });

  test('nearly the same sentence about another shop is another message', () => {
    const other = LONG.replace('thanks', 'cheers');
    expect(
      judgeAll([
        { text: LONG, retailers: ['a'] },
        { text: other, retailers: ['b'] },
      ]),
    ).toEqual(['first', 'first']);
  });

  test('a sentence in common, half of the words, is no copy, however often it comes', () => {
    const core = 'they sold my address to some broker and now the letters about insurance never stop coming';
    const messages = Array.from({ length: 400 }, (_, index) => {
      const around = (side: string) =>
        Array.from({ length: 8 }, (__, at) => `${side}${index}x${at}`).join(' ');
      return { text: `${around('before')} ${core} ${around('after')}` };
    });
    expect(judgeAll(messages).filter((kind) => kind !== 'first')).toEqual([]);
  });

  test('memory is bounded, and copies without end cost nothing more', () => {
    const finder = duplicateFinder();
    const signature = new Uint32Array(SIGNATURE_WORDS);
    for (let index = 0; index < 100_000; index++) {
      for (let word = 0; word < SIGNATURE_WORDS; word++)
        signature[word] = Math.imul(index * 9 + word + 1, 0x9e3779b1);
      finder.judge(signature, 0);
    }
    expect(finder.size()).toBe(100_000);
    expect(finder.bytes() / finder.size()).toBeLessThan(72);
  });
});
