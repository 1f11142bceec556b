import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADAPTIVE_CARD_SCHEMA } from '../../../test/support/adaptive-card-schema.ts';
import { HOSTILE_WORDS, notices } from '../../../test/support/arbitrary-notice.ts';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE, small } from '../../../test/support/declared.ts';
import { lostTexts } from '../../../test/support/said-in-order.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { type Notice, partsOf } from '../../notice/index.ts';
import { compareReading } from '../parity/index.ts';
import { type ChatDocument, chatDocument } from './document.ts';
import type { AdaptiveCard, Container, Element, TextRun } from './element.ts';
import { chatChannel } from './index.ts';

const example = declared(EXAMPLE_FILE);
const CONTEXT = { languages: ['en'], layers: ['label'] } as const;
const isCard = new Ajv({ allErrors: true }).compile(ADAPTIVE_CARD_SCHEMA);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const sizeOf = (card: AdaptiveCard) => bytesOf(JSON.stringify(card)).length;

const runsOf = (element: Element): readonly TextRun[] => {
  if (element.type === 'RichTextBlock') return element.inlines;
  if (element.type === 'Container') return element.items.flatMap(runsOf);
  return element.columns.flatMap((column) => column.items.flatMap(runsOf));
};
const isContainer = (element: Element): element is Container => element.type === 'Container';

async function readBack(notice: Notice) {
  const files = await chatChannel.render(notice, CONTEXT);
  return Promise.all(files.map(({ body, extension }) => chatChannel.read(bytesOf(String(body)), extension)));
}

/** What is wrong with the cards of a document; nothing, for good ones. */
function faults({ cards }: ChatDocument): readonly string[] {
  return cards.flatMap((card) => {
    const ids = card.body.filter(isContainer).map((container) => container.id);
    return [
      ...(isCard(card) ? [] : (isCard.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)),
      ...(sizeOf(card) < 28_000 ? [] : [`${sizeOf(card)} bytes`]),
      ...(new Set(ids).size === ids.length ? [] : [`ids occur twice: ${ids}`]),
    ];
  });
}

describe.each(languagesWithCatalogue())('the chat of the example in "%s"', (language) => {
  const all = noticesOf(example, language);

  it.each(['label', 'short', 'full'] as const)(
    '%s: cards and text say what the notice says',
    async (layer) => {
      for (const found of await readBack(all[layer])) {
        expect(compareReading(all[layer], found)).toEqual([]);
      }
      expect(faults(chatDocument(all[layer]))).toEqual([]);
    },
  );

  it('has the whole label in one card, the short text in one, and the full text in one for each section', () => {
    expect(chatDocument(all.label).cards).toHaveLength(1);
    expect(chatDocument(all.short).cards).toHaveLength(1);
    const sections = all.full.parts.flatMap((part) => [part, ...(part.parts ?? [])]);
    const ids = chatDocument(all.full).cards.map((card) => card.body.filter(isContainer).at(-1)?.id);
    expect(ids).toEqual(sections.map((part) => `row-${part.id}`));
  });
});

describe('a chat', () => {
  const label = noticesOf(declared(SMALL_FILE), 'en', { site: 'https://kornblume.example/data' }).label;
  const cardOf = (notice: Notice) => chatDocument(notice).cards.flatMap((card) => card.body);

  it('gets cards, and the same as plain text', async () => {
    const [json, text, ...others] = await chatChannel.render(label, CONTEXT);
    expect(others).toEqual([]);
    const document = JSON.parse(String(json?.body));
    expect(document).toMatchObject({ version: 1, language: 'en', title: label.title });
    expect(text?.body).toBe(`${document.text}\n`);
  });

  it('says its language, and the text that it does not', async () => {
    expect((await readBack(label)).map((read) => read.language)).toEqual(['en', undefined]);
  });

  it('sets the answer in one word beside the question, and weighty rows apart', () => {
    const sale = cardOf(label)
      .filter(isContainer)
      .find((container) => container.id === 'row-sale');
    expect(sale?.style).toBe('emphasis');
    expect(sale?.items[0]).toMatchObject({
      type: 'ColumnSet',
      columns: [
        { items: [{ inlines: [{ text: 'Do we sell it?', weight: 'Bolder' }] }] },
        { items: [{ inlines: [{ weight: 'Bolder' }], horizontalAlignment: 'Right' }] },
      ],
    });
    const weighty = label.parts.filter((part) => part.isWeighty).map((part) => `row-${part.id}`);
    const apart = cardOf(label)
      .filter(isContainer)
      .filter((container) => container.style === 'emphasis');
    expect(apart.map((container) => container.id)).toEqual(weighty);
  });

  it('opens web addresses and nothing else', () => {
    const urls = cardOf(label)
      .flatMap(runsOf)
      .flatMap((run) => (run.selectAction ? [run.selectAction.url] : []));
    expect(urls).toContain('https://kornblume.example/data');
    const from = small([['practices', 'delivery', 'name'], 'javascript:alert(1) data:text/html,x']);
    const runs = cardOf(noticesOf(from).full).flatMap(runsOf);
    expect(runs.filter((run) => /^(?:javascript|data):/.test(run.selectAction?.url ?? ''))).toEqual([]);
  });

  it('shows Markdown, HTML, functions, templates and mentions in names letter by letter', () => {
    const hostile =
      '**x** [y](https://evil.example) <at>all</at> {{DATE(2026-01-01T00:00:00Z)}} @everyone <b>';
    const notice: Notice = {
      ...label,
      parts: [{ id: 'p', heading: hostile, sentences: [{ text: hostile, facts: ['f'] }] }],
    };
    const { cards, text } = chatDocument(notice);
    // Elements that read Markdown are not used.
    expect(JSON.stringify(cards)).not.toContain('"TextBlock"');
    for (const shown of [
      text,
      ...cards.flatMap((card) => card.body.flatMap(runsOf)).map((run) => run.text),
    ]) {
      expect(shown).not.toMatch(/\{\{|\]\(|<at|<b|(?<!\S)@everyone/);
    }
    expect(
      lostTexts(
        notice,
        cards.flatMap((card) => card.body.flatMap(runsOf)).map(({ text: t }) => ({ kind: 'text', text: t })),
      ),
    ).toEqual([]);
  });

  it('leaves e-mail addresses and money as they are', () => {
    const words = 'Ask us: info@kornblume.example, 5 $, a < b, [1] (2).';
    const notice: Notice = {
      ...label,
      parts: [{ id: 'p', heading: 'Ask', sentences: [{ text: words, facts: ['f'] }] }],
    };
    expect(chatDocument(notice).text).toContain(words);
  });

  it('has only good cards and loses no word, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(notices, async (notice) => {
        expect(faults(chatDocument(notice))).toEqual([]);
        for (const { blocks } of await readBack(notice)) expect(lostTexts(notice, blocks)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('goes on in a further card where one would be too large, in order', async () => {
    const sentences = Array.from({ length: 60 }, (_, n) => ({
      text: `${n} ${'ä'.repeat(980)}`,
      facts: ['f'],
    }));
    const notice: Notice = { ...label, parts: [{ id: 'p', heading: 'Much', sentences }, ...label.parts] };
    const document = chatDocument(notice);
    expect(document.cards.length).toBeGreaterThan(4);
    expect(faults(document)).toEqual([]);
    for (const { blocks } of await readBack(notice)) expect(lostTexts(notice, blocks)).toEqual([]);
  });

  it('carries no character that turns the text around it', async () => {
    for (const words of HOSTILE_WORDS) {
      const parts = [{ id: 'p', heading: words, sentences: [{ text: words, facts: ['f'] }] }];
      const [json, text] = await chatChannel.render({ ...label, parts }, CONTEXT);
      expect(`${json?.body}${text?.body}`, words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
    }
  });

  it('loses nothing of the parts below others', async () => {
    const full = noticesOf(declared(SMALL_FILE)).full;
    expect(partsOf(full.parts).length).toBeGreaterThan(full.parts.length);
    for (const { blocks } of await readBack(full)) expect(lostTexts(full, blocks)).toEqual([]);
  });

  it.each([
    ['a link to another place', /"url":"https:[^"]+"/, '"url":"https://evil.example/"'],
    ['a text of another kind', '"body":[', '"body":[{"type":"TextBlock","text":"We sell your data."},'],
    ['a row that is not shown', '"id":"row-', '"isVisible":false,"id":"row-'],
    ['a picture with a text', '"body":[', '"body":[{"type":"Image","url":"x","altText":"Yes, we sell."},'],
    ['what a chat without cards says', '"fallbackText":"', '"fallbackText":"We sell. '],
    ['the plain text', /(?<="text":"[^"]*\\n\\n[^"]*)never/u, 'rarely'],
    ['a button', '"body":[', '"actions":[{"type":"Action.OpenUrl","title":"We sell."}],"body":['],
  ])('is found different for %s', async (_, from, to) => {
    const site = { ...label, rest: { text: 'The rest: https://shop.example/privacy', facts: ['f'] } };
    const [json] = await chatChannel.render(site, CONTEXT);
    const text = String(json?.body);
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(compareReading(site, await chatChannel.read(bytesOf(changed), 'json'))).not.toEqual([]);
  });

  it('is not read from a file of another kind', async () => {
    await expect(chatChannel.read(bytesOf('{"cards": 7}'), 'json')).rejects.toThrow();
    await expect(chatChannel.read(bytesOf('not JSON'), 'json')).rejects.toThrow();
  });
});
