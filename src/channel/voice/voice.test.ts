import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { declarationValues } from '../../../test/support/arbitrary-declaration.ts';
import { HOSTILE_WORDS, notices } from '../../../test/support/arbitrary-notice.ts';
import { declared, EXAMPLE_FILE, noticesOf, SMALL_FILE } from '../../../test/support/declared.ts';
import { toYaml } from '../../../test/support/parsed.ts';
import { lostTexts } from '../../../test/support/said-in-order.ts';
import { languagesWithCatalogue } from '../../language/index.ts';
import { frame } from '../../notice/build-notice.ts';
import type { Notice } from '../../notice/index.ts';
import { labelContent } from '../../notice/label/label-content.ts';
import { compareReading } from '../parity/index.ts';
import { LONGEST_OPENING, voiceChannel, weightyOpening } from './index.ts';

const example = declared(EXAMPLE_FILE);
const CONTEXT = { languages: ['en'], layers: ['label'] } as const;

async function ssmlOf(notice: Notice): Promise<string> {
  const [file] = await voiceChannel.render(notice, CONTEXT);
  return String(file?.body);
}

const read = async (ssml: string) => voiceChannel.read(new TextEncoder().encode(ssml), 'ssml');

/** Elements in order with their attributes, and for each what it stands in. */
function elementsOf(ssml: string) {
  const elements: { name: string; parent: string | undefined; attributes: { readonly name?: string } }[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements.push({ name, parent: open.at(-1), attributes });
        open.push(name);
      },
      onclosetag(name, isImplied) {
        if (isImplied || open.pop() !== name) throw new SyntaxError(`${name} is not closed`);
      },
    },
    { xmlMode: true },
  );
  parser.end(ssml);
  return elements;
}

/** What SSML 1.1 allows inside what, as far as it is used here. */
const PARENTS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  speak: [undefined],
  p: ['speak'],
  s: ['p'],
  break: ['speak'],
  mark: ['speak'],
  sub: ['s'],
  'say-as': ['s'],
};
const misplaced = (ssml: string) =>
  elementsOf(ssml).filter(({ name, parent }) => !PARENTS[name]?.includes(parent));
/** Characters that XML 1.0 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u;

describe('SSML of somebody else', () => {
  it.each([
    ['nested deep', '<p>'.repeat(2_000_000)],
    ['nested deep and closed', '<s>'.repeat(500_000) + '</s>'.repeat(500_000)],
  ])('ends soon: %s', async (_, ssml) => {
    const start = performance.now();
    await expect(read(ssml)).rejects.toThrow(RangeError);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('is read without entities and files that it names', async () => {
    const bomb = '<!DOCTYPE s [<!ENTITY a "&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
    const { blocks } = await read(`<?xml version="1.0"?>${bomb}<speak><s>&x;&a;</s></speak>`);
    expect(blocks.map(({ text }) => text).join('')).toContain('&x;&a;');
  });
});

describe('a slip in what a voice says', () => {
  const { full, label } = noticesOf(example);
  const differences = async (notice: Notice, ssml: string) =>
    compareReading(notice, await read(ssml), voiceChannel.frameTexts(notice, CONTEXT));

  it('is found where an alias says another address than it stands for', async () => {
    const ssml = await ssmlOf(full);
    const alias = /<sub alias="([^"]+)">/.exec(ssml)?.[1] ?? '';
    expect(alias).toContain(' at ');
    const changed = ssml.replace(`alias="${alias}"`, 'alias="me at evil dot example"');
    expect(await differences(full, changed)).toMatchObject([
      { kind: 'different', found: expect.stringContaining('me at evil dot example') },
    ]);
  });

  it('is found in the opening, which is all that many hear', async () => {
    const ssml = await ssmlOf(label);
    const [opening = ''] = ssml.split('<mark name="all"');
    expect(opening).toContain('We never sell');
    const changed = ssml.replace('We never sell', 'We rarely sell');
    expect(await differences(label, changed)).toMatchObject([
      { kind: 'extra', place: 'beside', found: expect.stringContaining('We rarely sell your data.') },
    ]);
  });
});

describe.each(languagesWithCatalogue())('the voice of the example in "%s"', (language) => {
  const all = noticesOf(example, language);

  it.each(['label', 'short', 'full'] as const)('%s: says what the notice says', async (layer) => {
    const notice = all[layer];
    const ssml = await ssmlOf(notice);
    const found = await read(ssml);
    expect(found.language).toBe(language);
    expect(compareReading(notice, found, voiceChannel.frameTexts(notice, CONTEXT))).toEqual([]);
    expect(misplaced(ssml)).toEqual([]);
  });

  it('opens with the weighty rows in at most 45 seconds, each with a sentence of its own', () => {
    const opening = weightyOpening(all.label);
    const weighty = all.label.parts.filter((part) => part.isWeighty);
    expect(opening.parts.map((part) => part.id)).toEqual(weighty.map((part) => part.id));
    expect(opening.seconds).toBeLessThanOrEqual(LONGEST_OPENING);
    for (const { texts } of opening.parts) expect(texts.length).toBeGreaterThan(1);
    expect(opening.title).toBe(all.label.title);
  });

  it('offers all other rows by name', () => {
    const [offer] = voiceChannel.frameTexts(all.label, CONTEXT);
    for (const { heading, isWeighty } of all.label.parts) {
      expect(offer?.includes(heading), heading).toBe(isWeighty !== true);
    }
  });
});

describe('a voice', () => {
  const label = noticesOf(declared(SMALL_FILE), 'en', { site: 'https://korn-blume.example/data/' }).label;
  const withText = (text: string): Notice => ({
    ...label,
    parts: [{ id: 'p', heading: text, sentences: [{ text, facts: ['f'] }] }],
  });

  it('lets a player jump to each row', async () => {
    const marks = elementsOf(await ssmlOf(label))
      .filter((e) => e.name === 'mark')
      .map((e) => e.attributes.name);
    const ids = label.parts.map((part) => `row-${part.id}`);
    expect(marks.filter((mark) => mark?.startsWith('row-'))).toEqual(ids);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('reads addresses out in words, and telephone numbers as such', async () => {
    const ssml = await ssmlOf(withText('Ask info@korn-blume.example, +49 341 555 0100.'));
    expect(ssml).toContain('<sub alias="info at korn dash blume dot example">info@korn-blume.example</sub>');
    expect(ssml).toContain('<say-as interpret-as="telephone">+49 341 555 0100</say-as>');
    expect(ssml).toContain('<sub alias="korn dash blume dot example slash data">');
  });

  it('says the answer in one word only where the first sentence does not', () => {
    const part = { id: 'p', heading: 'Do we sell it?', stateWord: 'No', isWeighty: true } as const;
    const textsOf = (text: string) =>
      weightyOpening({ ...label, parts: [{ ...part, sentences: [{ text, facts: ['f'] }] }] }).parts[0]?.texts;
    expect(textsOf('No. We never do.')).toEqual(['Do we sell it?', 'No. We never do.']);
    expect(textsOf('Nobody pays us.')).toEqual(['Do we sell it?', 'No', 'Nobody pays us.']);
    expect(textsOf('Word '.repeat(200))).toEqual(['Do we sell it?', 'No']);
  });

  it('leaves the title for later where it would take the time of the weighty rows', async () => {
    const notice = { ...label, title: 'Ω '.repeat(500).trim() };
    expect(weightyOpening(notice)).not.toHaveProperty('title');
    expect(weightyOpening(notice).parts).toHaveLength(label.parts.filter((part) => part.isWeighty).length);
    expect(lostTexts(notice, (await read(await ssmlOf(notice))).blocks)).toEqual([]);
  });

  it('opens within 45 seconds with question and answer of each weighty row, for any declaration', () => {
    const language = fc.constantFrom(...languagesWithCatalogue());
    fc.assert(
      fc.property(declarationValues, language, (values, lang) => {
        const from = declared('any.yaml', () => ({ bytes: new TextEncoder().encode(toYaml(values)) }));
        const input = { ...from, language: lang, on: '2026-11-24' };
        const notice = frame('label', labelContent(input), input);
        const { parts, seconds } = weightyOpening(notice);
        expect(seconds).toBeLessThanOrEqual(LONGEST_OPENING);
        const weighty = notice.parts.filter((part) => part.isWeighty);
        expect(parts.map((part) => part.id)).toEqual(weighty.map((part) => part.id));
        for (const [index, { heading, stateWord = '' }] of weighty.entries()) {
          const [question, answer] = parts[index]?.texts ?? [];
          expect(question).toBe(heading);
          expect(answer?.startsWith(stateWord), `${heading} ${answer}`).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is sound XML within 45 seconds and loses no word, whatever the words', async () => {
    await fc.assert(
      fc.asyncProperty(notices, async (notice) => {
        const ssml = await ssmlOf(notice);
        expect(ssml).not.toMatch(FORBIDDEN);
        expect(misplaced(ssml)).toEqual([]);
        expect(lostTexts(notice, (await read(ssml)).blocks)).toEqual([]);
        expect(weightyOpening(notice).seconds).toBeLessThanOrEqual(LONGEST_OPENING);
      }),
      { numRuns: 100 },
    );
  });

  it('takes markup in words for words', async () => {
    for (const words of HOSTILE_WORDS) {
      const ssml = await ssmlOf(withText(words));
      expect(misplaced(ssml), words).toEqual([]);
      expect(ssml, words).not.toMatch(FORBIDDEN);
    }
  });

  it('has nothing to offer for a few parts without weight, and then says them at once', async () => {
    const notice = withText('Hello.');
    expect(voiceChannel.frameTexts(notice, CONTEXT)).not.toContainEqual(
      expect.stringContaining('You can also'),
    );
    expect(await ssmlOf(notice)).not.toContain('And now all of it');
  });
});
