import { DomUtils, parseDocument } from 'htmlparser2';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseNotice } from '../../src/channel/index.ts';
import { readPdf } from '../../src/document/index.ts';
import { type Build, buildOutputs, type Output } from '../../src/publication/index.ts';
import { widthOf } from '../../src/shared/index.ts';
import { sha256 } from '../../src/store/index.ts';
import { folder, klartext, SMALL } from '../cli/harness.ts';
import { type Change, type Declared, declared, SMALL_FILE, small } from '../support/declared.ts';

/** Every place of the small declaration where a retailer writes words: names of at most 200 letters, and texts of 1,000. */
const NAMES: readonly (readonly (string | number)[])[] = [
  ['controller', 'name'],
  ['controller', 'brand'],
  ['controller', 'address'],
  ['supervisoryAuthority', 'name'],
];
const TEXTS = [
  ['data', 'address', 'name'],
  ['data', 'email', 'name'],
  ['purposes', 'delivery', 'name'],
  ['purposes', 'news', 'name'],
  ['recipients', 'parcel', 'does'],
  ['practices', 'delivery', 'name'],
  ['practices', 'delivery', 'ifNot'],
  ['practices', 'delivery', 'benefit'],
  ['practices', 'newsletter', 'name'],
  ['practices', 'newsletter', 'ifNot'],
  ['practices', 'newsletter', 'benefit'],
].flatMap((path) => ['en', 'de'].map((language) => [...path, language]));
const PLAIN_TEXTS = [['recipients', 'parcel', 'name']];

/** The small declaration with one text in every place; a number keeps the places apart. */
function everywhere(name: string, text = name): Declared {
  const changes = [
    ...NAMES.map((path) => [path, name] as const),
    ...[...TEXTS, ...PLAIN_TEXTS].map((path) => [path, text] as const),
  ];
  return small(...changes.map(([path, value], index): Change => [path, `${value} ${index}`]));
}

/** Texts that break what is not careful; each stands in every place at once. */
const HOSTILE: Readonly<Record<string, () => Declared>> = {
  markup: () =>
    everywhere(
      `</title></p></style><script>alert(1)</script><img src=x onerror="alert(2)"> & 'q' ]]> --> <!-- [a](javascript:b) *c* <break time="9s"/> \${d} {e} %f`,
    ),
  'signs that turn, hide or end lines': () =>
    everywhere(
      '4\u00022 Fran\u202ece gpj\u202eexe \u2066x\u2069 \u200f a\u0000b\u001b[2Jc\u009bd\u2028e\u200bf\r\nBcc: all@shop.example\r\n\r\nbody\ttab\u0085next\ufeff',
    ),
  'emoji and other scripts': () =>
    everywhere('🧀 👨‍👩‍👧 🇩🇪 e\u0301 ﬁ µ אנחנו לא מוכרים 2026 لا نبيع 株式会社ハリネズミ ไม่ขาย हम नहीं बेचते'),
  'the longest that may be written, without a space': () => everywhere('W'.repeat(196), 'Ä'.repeat(996)),
};

async function built(from: Declared): Promise<Build> {
  const on = '2026-11-24';
  const before = declared(SMALL_FILE);
  return buildOutputs({
    ...from,
    on,
    edition: { number: 2, on },
    previous: { ...before, on: '2026-05-25', edition: { number: 1, on: '2026-05-25' } },
    digest: sha256,
  });
}

const textOf = ({ body }: Output): string => new TextDecoder().decode(body);
const ending = (build: Build, end: string): readonly Output[] =>
  build.outputs.filter((output) => output.file.endsWith(end));

/** Each kind of element with the names of its attributes, as a parser finds them. */
function shapesIn(markup: string, isXml: boolean): ReadonlySet<string> {
  const document = parseDocument(markup, { xmlMode: isXml });
  const elements = DomUtils.getElementsByTagName(() => true, document);
  return new Set(
    elements.flatMap(({ name, attribs }) => [name, ...Object.keys(attribs).map((a) => `${name} ${a}`)]),
  );
}

/** What stands in the markup, and in the head of an e-mail, of the plain declaration. */
const plain: Record<'.html' | '.ssml', Set<string>> = { '.html': new Set(), '.ssml': new Set() };
const headers = new Set<string>();
beforeAll(async () => {
  const build = await built(declared(SMALL_FILE));
  for (const end of ['.html', '.ssml'] as const) {
    for (const output of ending(build, end))
      for (const shape of shapesIn(textOf(output), end === '.ssml')) plain[end].add(shape);
  }
  for (const output of ending(build, '.eml'))
    for (const { key } of (await PostalMime.parse(output.body)).headers) headers.add(key);
});

describe.each(Object.entries(HOSTILE))('%s', (_what, make) => {
  let build: Build;
  beforeAll(async () => {
    build = await built(make());
  });

  it('is rendered on every channel, and each rendering says what the notice says', () => {
    expect(build.failures).toEqual([]);
    const cells = new Set(
      build.outputs.map(({ entry }) => `${entry.language} ${entry.layer} ${entry.channel}`),
    );
    expect(cells.size).toBe(2 * 4 * 7);
  });

  it('lets nothing turn the words around it, in any text', () => {
    for (const output of build.outputs.filter(({ entry }) => entry.channel !== 'print'))
      expect(textOf(output), output.file).not.toMatch(/[\u202a-\u202e]|[^\n\r\t\P{Cc}]/u);
  });

  it.each(['.html', '.ssml'] as const)('adds no element and no attribute to %s', (end) => {
    const outputs = ending(build, end);
    expect(outputs.length).toBeGreaterThanOrEqual(8);
    for (const output of outputs) {
      const strange = [...shapesIn(textOf(output), end === '.ssml')].filter(
        (shape) => !plain[end].has(shape),
      );
      expect(strange, output.file).toEqual([]);
      const document = parseDocument(textOf(output), { xmlMode: end === '.ssml' });
      for (const link of DomUtils.getElementsByTagName('a', document))
        expect(link.attribs.href, output.file).toMatch(
          /^(?:#|[a-z.]+\.html(?:#|$)|\.\.\/|https:\/\/|mailto:)/,
        );
    }
  });

  it('keeps receipts within 32 columns, free of signs that a printer or a terminal acts on', () => {
    const outputs = ending(build, '.receipt.txt');
    expect(outputs).toHaveLength(8);
    for (const output of outputs) {
      const text = textOf(output);
      for (const line of text.split('\n'))
        expect(widthOf(line), `${output.file}: ${line}`).toBeLessThanOrEqual(32);
      expect(text, output.file).not.toMatch(/[^\n\P{Cc}]|[\u2028-\u202e\u2066-\u2069\ufeff]/u);
    }
  });

  it('leaves the head of an e-mail as it is', async () => {
    const outputs = ending(build, '.eml');
    expect(outputs).toHaveLength(8);
    for (const output of outputs) {
      const mail = await PostalMime.parse(output.body);
      expect([...new Set(mail.headers.map(({ key }) => key))].sort(), output.file).toEqual(
        [...headers].sort(),
      );
      expect(mail.subject, output.file).not.toMatch(/\p{Cc}/u);
      expect([mail.bcc, mail.cc, mail.to, mail.attachments.length], output.file).toEqual([
        undefined,
        undefined,
        undefined,
        0,
      ]);
    }
  });

  it('leaves PDF files and JSON readable', async () => {
    for (const output of ending(build, '.pdf')) {
      const read = await readPdf(output.body);
      expect(read.blocks.length, output.file).toBeGreaterThan(10);
    }
    for (const output of build.outputs.filter(({ entry }) => entry.channel === 'json'))
      expect(parseNotice(textOf(output)).ok, output.file).toBe(true);
    for (const output of ending(build, '.chat.json'))
      expect(JSON.parse(textOf(output))).toHaveProperty('text');
  });
});

describe('what cannot be rendered well', () => {
  const check = async (text: string, ...more: readonly string[]) => {
    const dir = folder({ 'klartext.yaml': text });
    const [checked, ran] = [
      await klartext(dir.path, ['check']),
      await klartext(dir.path, ['build', '--out', 'out', '--channel', 'receipt', ...more]),
    ];
    dir.remove();
    return { checked, ran };
  };

  it.each([
    ['a name of 201 letters', 'brand: Kornblume', `brand: ${'n'.repeat(201)}`, 'at most 200 characters long'],
    [
      'a name of 10,000 letters',
      'brand: Kornblume',
      `brand: ${'n'.repeat(10_000)}`,
      'at most 200 characters long',
    ],
    [
      'a text of 1,001 letters',
      'de: Paketdienst',
      `de: ${'n'.repeat(1001)}`,
      'at most 1,000 characters long',
    ],
    ['a text of blanks', 'de: Paketdienst', 'de: "  "', 'a text that is not empty'],
    ['a missing translation', ', de: Paketdienst', '', 'missing-language'],
    ['a language without words', 'languages: [en, de]', 'languages: [en, de, pl]', 'language-without-words'],
    ['a language that is none', 'languages: [en, de]', 'languages: [en, klingon]', 'wrong-value'],
  ])('is told: %s; and nothing is built', async (_what, from, to, message) => {
    const text = SMALL.replace(from, to);
    expect(text).not.toBe(SMALL);
    const { checked, ran } = await check(text);
    expect(checked.status).toBe(1);
    expect(checked.out).toContain(message);
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.err).toContain('so nothing was made.');
    for (const line of `${checked.out}${ran.err}`.split('\n')) expect(line.length).toBeLessThan(400);
  });

  it('is told: a language that the retailer does not serve', async () => {
    const { ran } = await check(SMALL, '--language', 'nl');
    expect(ran.status).toBe(2);
    expect(ran.err).toContain('The declaration does not serve the language "nl"; it serves en, de.');
  });
});
