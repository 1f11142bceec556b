import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, klartext, SMALL } from './harness.ts';

const PLAIN = 'We keep your order for ten years. The law tells us to. You can say no to our mail.';
const HARD =
  'Notwithstanding organisational considerations, the aforementioned confidentiality obligations may remain applicable to certain international subcontractors.';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({
    'plain.txt': PLAIN,
    'hard.html': `<html lang="en"><h1>Rights</h1>\n<p>${HARD}</p>\n<p>${PLAIN}</p></html>`,
    'klartext.yaml': SMALL,
  });
});
afterEach(() => dir.remove());

const run = (...argv: readonly string[]) => klartext(dir.path, ['readability', ...argv]);

describe('a text that is plain', () => {
  it('meets every gate, each told with its figure', async () => {
    const { status, out, err } = await run('plain.txt', '--lang', 'en');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('plain.txt  English\n  19 words · 3 sentences · 1 minute to read\n');
    expect(out).toMatch(/^ {2}Flesch reading ease {9,}[\d.]+ {2}at least 70 {3}[█·│]{20} {2}met$/m);
    expect(out).toMatch(/^ {2}LIX +[\d.]+$/m);
    expect(out).toContain('  No vague words.\n');
    expect(out).toMatch(/All gates are met\.\n$/);
  });

  it('may give its language as --language, and the same language by a region', async () => {
    const { out } = await run('plain.txt', '--language', 'en-GB');
    expect(out).toContain('British English');
    expect(out).toContain('All gates are met.');
  });
});

describe('a text that is hard', () => {
  it('is told with its hardest sentences, long words and vague words, and where they stand', async () => {
    const { status, out } = await run('hard.html');
    expect(status).toBe(1);
    expect(out).toMatch(/Flesch-Kincaid grade .* at most 6 .* {2}not met$/m);
    expect(out).toMatch(/^ {2}1\. Flesch reading ease -\d+ · 14 words · line 2 · in “Rights”$/m);
    expect(out).toMatch(/Long words\n {2}.*Notwithstanding 1×/);
    expect(out).toContain('  Vague words  2 (58.8 in 1,000 words)\n');
    expect(out).toContain('  • may 1× · line 2 · in “Rights”\n');
    expect(out).toMatch(/\d gates are not met\.\n$/);
  });

  it('as JSON holds every figure', async () => {
    const { status, out } = await run('hard.html', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      status: 1,
      files: [
        {
          file: 'hard.html',
          format: 'html',
          language: 'en',
          isKept: false,
          minutes: 1,
          counts: { words: 34, sentences: 5 },
          gates: [
            { id: 'flesch', min: 70, isMet: false },
            { id: 'flesch-kincaid', max: 6, isMet: false },
            { id: 'mean-sentence', value: 6.8, isMet: true },
            { id: 'longest-sentence', value: 14, isMet: true },
          ],
          hardest: [{ text: HARD, words: 14, line: 2, heading: 'Rights' }, {}, {}],
          vague: { count: 2, entries: [{ entry: 'certain', sentences: [{ text: HARD }] }, { entry: 'may' }] },
        },
      ],
    });
  });

  it.each([40, 60, 200])('stays within a terminal of %i columns', async (columns) => {
    const { out } = await klartext(dir.path, ['readability', 'hard.html'], { columns });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.max(columns, 62));
    expect(out.includes('█')).toBe(columns > 75);
  });

  it('says in words what colours say', async () => {
    const { out } = await klartext(dir.path, ['readability', 'hard.html'], { isColourful: true });
    expect(out).toContain('\u001b[31mnot met\u001b[39m');
    expect((await run('hard.html')).out).not.toContain('\u001b');
  });
});

describe('several texts', () => {
  it('are counted, and one that cannot be read does not hide the others', async () => {
    const all = await run('hard.html', 'plain.txt', '--lang', 'en');
    expect(all.status).toBe(1);
    expect(all.out).toMatch(/1 of 2 texts meet all gates\.\n$/);
    const { status, out, err } = await run('nowhere.txt', 'plain.txt', '--lang', 'en');
    expect(status).toBe(2);
    expect(out).toContain('plain.txt  English');
    expect(err).toBe('klartext: nowhere.txt cannot be read: there is no such file.\n');
  });
});

describe('a language', () => {
  it('is never guessed', async () => {
    const { status, err } = await run('plain.txt');
    expect(status).toBe(2);
    expect(err).toBe(
      'klartext: plain.txt does not say its language. Give it with --lang: de, en, es, fr, it, nl.\n',
    );
  });

  it.each(['xx', 'pt', '', '\u001b[2J', 'english'])('that has no rules is refused: %j', async (language) => {
    const { status, err } = await run('plain.txt', '--lang', language);
    expect(status).toBe(2);
    expect(err).toContain('cannot be measured.');
    expect(err).toContain('Languages: de, en, es, fr, it, nl.');
    expect(err).not.toContain('\u001b');
  });

  it('that a page says and nobody can measure is named', async () => {
    writeFileSync(join(dir.path, 'pt.html'), '<html lang="pt"><p>Olá.');
    const { status, err } = await run('pt.html');
    expect(status).toBe(2);
    expect(err).toContain('pt.html says that its language is "pt". Give it with --lang');
  });
});

describe('a declaration', () => {
  it('gives the words of the retailer, with the path and line of each', async () => {
    const { status, out } = await run('klartext.yaml', '--lang', 'de', '--format', 'json');
    const { files } = JSON.parse(out);
    expect(status).not.toBe(2);
    expect(files[0]).toMatchObject({ format: 'declaration', language: 'de' });
    const [{ text, heading, line }] = files[0].hardest;
    expect(heading).toMatch(/^(?:practices|purposes|data|recipients)\./);
    expect(SMALL.split('\n')[line - 1]).toContain(text.replace(/\.$/, ''));
  });

  it('is found in its folder, and asks which of its languages is meant', async () => {
    mkdirSync(join(dir.path, 'shop'));
    writeFileSync(join(dir.path, 'shop', 'klartext.yaml'), SMALL);
    const { status, err } = await run('shop');
    expect(status).toBe(2);
    expect(err).toContain('shop/klartext.yaml has texts in en, de. Give one of them with --lang.');
    expect((await run('shop', '--lang', 'fr')).err).toContain('has no texts in "fr"');
  });

  it('that cannot be used is refused with the reason', async () => {
    writeFileSync(join(dir.path, 'klartext.yaml'), '- a\n');
    const { status, err } = await run('klartext.yaml', '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toContain('klartext.yaml cannot be used: ');
  });
});

describe('hostile files', () => {
  it.each([
    ['image.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'it is binary'],
    ['empty.txt', '', 'it is empty'],
    ['deep.html', '<div>'.repeat(100_000), 'its elements are nested too deep'],
    ['bomb.md', '> '.repeat(50_000), 'its lists or quotes are nested too deep'],
    ['marks.txt', '… — !', 'there are no words in it'],
  ])('%s is refused with a reason', async (name, content, reason) => {
    writeFileSync(join(dir.path, name), content);
    const { status, err } = await run(name, '--lang', 'en');
    expect(status).toBe(2);
    expect(err).toContain(reason);
  });

  it('act on no terminal', async () => {
    const evil = `\u001b[2J\u202egnp.exe may ${HARD}`;
    writeFileSync(join(dir.path, 'evil.html'), `<html lang="en"><h1>${evil}</h1><p>${evil}`);
    const { out, err } = await run('evil.html');
    expect(out + err).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u);
  });

  it.each([
    ['initials', 'a. '.repeat(300_000)],
    ['apostrophes', `x${"'".repeat(300_000)}x`],
    ['one word', 'abc'.repeat(300_000)],
    ['vague words', 'may '.repeat(200_000)],
    ['emoji', '👩‍👩‍👧'.repeat(50_000)],
  ])(
    'of endless %s end soon',
    async (_, content) => {
      writeFileSync(join(dir.path, 'long.txt'), content);
      const start = performance.now();
      await run('long.txt', '--lang', 'en');
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    30_000,
  );
});

const VECTORS = '../shared/data/readability/vectors.json';

describe.skipIf(!existsSync(VECTORS))('real data: the command prints the published scores', () => {
  it.each([
    ['de', 'GERMAN_SAMPLE_A', 'wiener', 'wiener_sachtextformel', 'de_DE'],
    ['de', 'GERMAN_SAMPLE_B', 'wiener', 'wiener_sachtextformel', 'de_DE'],
    ['es', 'LONG_SPANISH_TEXT', 'szigriszt', 'szigriszt_pazos', 'es_ES'],
    ['it', 'ITALIAN_TEXT', 'gulpease', 'gulpease_index', undefined],
    ['en', 'EASY_TEXT', 'flesch', 'flesch_reading_ease', 'en_US'],
    ['en', 'EASY_TEXT', 'flesch-kincaid', 'flesch_kincaid_grade', 'en_US'],
  ])('%s %s %s', async (language, name, id, formula, tag) => {
    const { texts, vectors } = JSON.parse(readFileSync(VECTORS, 'utf8'));
    const row = vectors.find(
      (v: { text: string; formula: string; lang?: string; variant?: number }) =>
        v.text === name && v.formula === formula && v.lang === tag && (v.variant ?? 1) === 1,
    );
    writeFileSync(join(dir.path, 'text.txt'), texts[name]);
    const { out } = await run('text.txt', '--lang', language, '--format', 'json');
    expect(Math.abs(JSON.parse(out).files[0].scores[id] - row.expected)).toBeLessThanOrEqual(0.01);
  });
});
