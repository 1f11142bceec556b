import fc from 'fast-check';
import type { Layer, Notice, Part, Sentence } from '../../src/notice/index.ts';

/** Words that try to be more than words: markup of every channel, marks of direction, commands of printers, long ones. */
export const HOSTILE_WORDS: readonly string[] = [
  '<script>alert(1)</script>',
  '</s></speak>',
  '<at>all</at> <!channel> @everyone',
  '**bold** [link](https://evil.example/a_b) `code`',
  '{{DATE(2026-01-01T00:00:00Z, LONG)}} $' + '{title}',
  '&lt;b&gt; &amp; ]]>',
  'abc\u202edef\u2066ghi\u200f',
  '\u001b@\u001bm cut \u0007\u0000 \u001d\u0056\u0001',
  'line\r\nbreak\ttab\u2028separator',
  '=================================================',
  '--------------------------------',
  '- entry',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
  'zero\u200bwidth soft\u00adhyphen \u2060joiner',
  '日本語の長い文章は単語の間に空白がありません。必要な場所で折り返します。',
  '👩‍👩‍👧‍👦 ❤️ 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'e\u0301\u0302\u0303 \u0301alone',
  'שלום עולם وداعا',
  'https://kornblume.example/a/very/long/path/that-no-receipt-can-hold?with=query&and=more#end',
  'somebody@kornblume.example +49 (341) 555-0100',
  '§ 147 AO, 12 %, 3 €',
  'Ω'.repeat(1000),
  'word '.repeat(200).trim(),
];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_WORDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('We keep it for 8 years.', 'Name and address', 'Newsletter', 'No'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
);
const text = words.filter((word) => /[\p{L}\p{N}]/u.test(word));

const listed: fc.Arbitrary<Sentence> = fc
  .record({ lead: text, items: fc.array(text, { minLength: 1, maxLength: 5 }), goesOn: fc.boolean() })
  .map(({ lead, items, goesOn }) => ({
    text: `${lead}: ${items.join(', ')}.`,
    facts: ['fact'],
    lead: `${lead}:`,
    items: items.map((item) => ({ text: item, facts: ['fact'] })),
    ...(goesOn ? { goesOn } : {}),
  }));
const plain: fc.Arbitrary<Sentence> = fc
  .record({ text, goesOn: fc.boolean() })
  .map((said) => ({ text: said.text, facts: ['fact'], ...(said.goesOn ? { goesOn: true } : {}) }));
const sentences = fc.array(fc.oneof(plain, listed), { minLength: 1, maxLength: 5 });

const onePart = fc.record(
  {
    heading: text,
    stateWord: fc.constantFrom('Yes', 'No', 'You choose'),
    isWeighty: fc.constant(true as const),
    sentences,
  },
  { requiredKeys: ['heading', 'sentences'] },
);
const parts = fc
  .array(fc.tuple(onePart, fc.array(onePart, { maxLength: 2 })), { maxLength: 6 })
  .map((list): readonly Part[] =>
    list.map(([part, inner], index) => ({
      ...part,
      id: `part-${index}`,
      ...(inner.length > 0 ? { parts: inner.map((p, n) => ({ ...p, id: `part-${index}-${n}` })) } : {}),
    })),
  );

/** Notices of any layer with whatever words, for channels: what they show must hold every word and stay harmless. */
export const notices: fc.Arbitrary<Notice> = fc
  .record({
    layer: fc.constantFrom<Layer>('label', 'short', 'full', 'changes'),
    language: fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl'),
    title: text,
    lead: text,
    parts,
    rest: fc.option(text, { nil: undefined }),
  })
  .map(({ rest, ...notice }) => ({
    ...notice,
    direction: 'ltr',
    brand: 'Kornblume',
    edition: 'Version 7, 1 May 2026',
    readingTime: '3 minutes to read',
    ...(rest === undefined ? {} : { rest: { text: rest, facts: ['controller'] } }),
    words: 100,
    facts: ['controller', 'fact'],
  }));
