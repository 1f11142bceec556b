import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RetailerNames } from '../conversation.ts';
import { tokenise } from '../text/index.ts';
import { createMatcher } from './matcher.ts';

const shop = (name: string, more: Partial<RetailerNames> = {}): RetailerNames => ({
  id: name.toLowerCase(),
  name,
  aliases: [],
  handles: [],
  domains: [],
  ambiguous: [],
  ...more,
});

const SHOPS = [
  shop('Target', { handles: ['AskTarget'], domains: ['target.com'] }),
  shop('Gap'),
  shop('Next', { domains: ['next.co.uk'] }),
  shop('Otto', { domains: ['otto.de'], handles: ['otto_de'] }),
  shop('Boots'),
  shop('Real', { domains: ['real.de'] }),
  shop('Zalando', { aliases: ['Zalando Lounge'] }),
  shop('Marks & Spencer', { aliases: ['M&S'] }),
  shop('__proto__'),
];

const named = (text: string, shops = SHOPS): readonly string[] =>
  createMatcher(shops)
    .mentions(tokenise(text), text)
    .map(({ retailer }) => retailer);

describe('retailers', () => {
  it.each([
    ['Zalandos Versand', ['zalando']],
    ["zalando's app, #Zalando", ['zalando']],
    ['M&S and Marks & Spencer', ['marks & spencer']],
    ['look at https://www.otto.de/p/1', ['otto']],
    ['@AskTarget any news', ['target']],
    ['mail to service@otto.de', ['otto']],
    ['notzalando zalandoo', []],
    ['__proto__ constructor', ['__proto__']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('prefers the longest name and keeps all places', () => {
    const text = 'Zalando Lounge, then Zalando';
    expect(createMatcher(SHOPS).mentions(tokenise(text), text)[0]?.spans).toEqual([
      { start: 0, end: 14 },
      { start: 21, end: 28 },
    ]);
  });

  it.each([
    [
      'target',
      [
        'I shop at Target weekly',
        'Bought toys at Target',
        'Target app knows my sizes',
        'the coupons from Target',
        'Target sold my email',
        'my order at target.com',
      ],
      [
        'our target audience',
        'a moving target',
        'missed the target again',
        'target practice on sunday',
        'sales target this month',
        'the police target speeding',
      ],
    ],
    [
      'gap',
      [
        'Gap emails me daily',
        'jeans from Gap in store',
        'My order at Gap',
        'Gap app again',
        'bought a hoodie at Gap',
        'the Gap clearance coupons for clothes from Gap',
      ],
      [
        'mind the gap',
        'the wage gap',
        'a gap year',
        'gender pay gap',
        'a gap in the fence',
        'huge gap between us',
      ],
    ],
    [
      'next',
      [
        'Next sent my refund',
        'a dress from Next',
        'Next delivery app',
        'ordered clothes at Next',
        'Next customers got emails',
        'see next.co.uk',
      ],
      [
        'next week we shop',
        'the next order',
        "who's next",
        'next time in the store',
        'next door shop',
        'what is next',
      ],
    ],
    [
      'otto',
      [
        'Otto schickt Werbung',
        'bei Otto bestellt',
        'Otto hat meine Daten',
        'die Rechnung von Otto',
        'der Otto Katalog',
        'schau auf otto.de',
      ],
      [
        'mein Hund Otto',
        'Otto von Bismarck',
        'Onkel Otto kommt',
        'Otto Waalkes im Film',
        'Herr Otto aus Köln',
        'Baby Otto schläft',
      ],
    ],
    [
      'boots',
      [
        'Boots advantage card',
        'bought shampoo at Boots',
        'my points at Boots',
        'the Boots app',
        'prescription from Boots',
        'Boots spams me',
      ],
      [
        'my new boots',
        'leather boots',
        'football boots on sale',
        'wearing boots',
        'winter boots order',
        'a pair of boots',
      ],
    ],
    [
      'real',
      [
        'bei Real eingekauft',
        'der Real Markt',
        'Real hat Angebote',
        'Kasse bei Real',
        'Real Filiale schließt',
        'siehe real.de',
      ],
      [
        'Real Madrid wins',
        'in real life',
        'a real bargain in the shop',
        'get real',
        'real estate',
        'for real now',
      ],
    ],
  ] as const)('%s by its company', (id, yes, no) => {
    for (const text of yes) expect(named(text), text).toContain(id);
    for (const text of no) expect(named(text), text).not.toContain(id);
  });

  it('goes by the words of the definition where there are any', () => {
    const own = [shop('Action', { ambiguous: [{ name: 'action', when: ['shelf'], not: ['film'] }] })];
    expect(named('Action has a new shelf', own)).toEqual(['action']);
    expect(named('an action film about a shelf', own)).toEqual([]);
    expect(named('Action store', own)).toEqual([]);
  });

  it('does not depend on the order of retailers', () => {
    const text = 'Bought at Zalando, Target and M&S, order from Otto';
    fc.assert(
      fc.property(fc.shuffledSubarray(SHOPS, { minLength: SHOPS.length }), (shuffled) => {
        expect(named(text, shuffled)).toEqual(named(text));
      }),
    );
  });
});
