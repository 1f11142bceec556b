import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Manifest, manifestText } from '../../src/publication/index.ts';
import { folder, klartext, SMALL } from './harness.ts';

/** One channel that is quick to write; most of these tests are not about channels. */
const QUICK = ['--channel', 'receipt', '--layer', 'label'] as const;

const filesIn = (path: string): readonly string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
const manifestIn = (path: string): Manifest => JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));

describe('a whole build', () => {
  let dir: ReturnType<typeof folder>;
  let said = '';
  beforeAll(async () => {
    dir = folder({ 'klartext.yaml': SMALL });
    const { status, out, err } = await klartext(dir.path, ['build', '--out', 'out']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    said = out;
  });
  afterAll(() => dir.remove());

  it('holds every layer in every language for every channel, and says so', () => {
    const { outputs } = manifestIn(join(dir.path, 'out'));
    const cells = new Set(outputs.map((o) => `${o.language} ${o.layer} ${o.channel}`));
    expect(cells.size).toBe(2 * 3 * 7);
    expect(filesIn(join(dir.path, 'out'))).toEqual([...outputs.map((o) => o.file), 'manifest.json'].sort());
    expect(said).toContain(`Wrote ${outputs.length} files to out/: 3 layers, 2 languages, 7 channels.\n`);
    expect(said).toContain('Open out/en/label.html\n');
    expect(said).not.toContain('Not as plain as it should be');
  });

  it('lists for each file what it states: its facts, sentence by sentence, and the digest of its very bytes', () => {
    const { outputs, id, on, brand, klartextManifest, version } = manifestIn(join(dir.path, 'out'));
    expect({ on, brand, klartextManifest, version }).toEqual({
      on: '2026-11-24',
      brand: 'Kornblume',
      klartextManifest: 1,
      version: undefined,
    });
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    for (const output of outputs) {
      const bytes = readFileSync(join(dir.path, 'out', output.file));
      expect(output.sha256, output.file).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(output.bytes, output.file).toBe(bytes.byteLength);
      expect(output.type, output.file).toMatch(/^[a-z]+\/[a-z.+-]+/);
      expect(output.words, output.file).toBeGreaterThan(50);
      expect(output.minutes, output.file).toBeGreaterThanOrEqual(1);
      expect(Object.keys(output.scores).length, output.file).toBeGreaterThan(1);
      expect(output.sentences.length, output.file).toBeGreaterThan(10);
      const stated = new Set(output.sentences.flatMap((sentence) => sentence.facts));
      for (const sentence of output.sentences) expect(sentence.facts, sentence.text).not.toEqual([]);
      expect([...stated].sort(), output.file).toEqual(output.facts);
    }
  });

  it('states the same facts in both languages of a layer, on every channel', () => {
    const { outputs } = manifestIn(join(dir.path, 'out'));
    for (const layer of ['label', 'short', 'full']) {
      const sets = outputs.filter((o) => o.layer === layer).map((o) => o.facts.join(' '));
      expect(new Set(sets).size, layer).toBe(1);
    }
  });

  it('is the same to the letter when it is made again', async () => {
    const before = readFileSync(join(dir.path, 'out/manifest.json'), 'utf8');
    await klartext(dir.path, ['build', '--out', 'out', '--channel', 'print', 'receipt', '--language', 'de']);
    const { outputs } = manifestIn(join(dir.path, 'out'));
    const all: Manifest = JSON.parse(before);
    expect(outputs).toEqual(
      all.outputs.filter((o) => o.language === 'de' && ['print', 'receipt'].includes(o.channel)),
    );
    // Nothing of the whole build is left but what was made again.
    expect(filesIn(join(dir.path, 'out'))).toEqual([...outputs.map((o) => o.file), 'manifest.json'].sort());
    expect(existsSync(join(dir.path, 'out/en'))).toBe(false);
  });
});

describe('klartext build', () => {
  let dir: ReturnType<typeof folder>;
  beforeEach(() => {
    dir = folder({ 'klartext.yaml': SMALL });
  });
  afterEach(() => dir.remove());
  const build = (...more: readonly string[]) => klartext(dir.path, ['build', '--out', 'out', ...more]);
  const built = (): readonly string[] => filesIn(join(dir.path, 'out'));
  const read = (name: string): string => readFileSync(join(dir.path, 'out', name), 'utf8');

  it('writes only what is asked for, in lists with commas or spaces', async () => {
    const { out } = await build('--channel', 'receipt,json', '--layer', 'label', 'short', '--language', 'en');
    expect(built()).toEqual([
      'en/label.json',
      'en/label.receipt.txt',
      'en/short.json',
      'en/short.receipt.txt',
      'manifest.json',
    ]);
    expect(out).toContain('Wrote 4 files to out/: 2 layers, 1 language, 2 channels.');
  });

  it.each([
    [['--layer', 'labels'], 'There is no layer "labels". Did you mean "label"?'],
    [['--layer', 'changes'], 'Use one of: label, short, full.'],
    [['--channel', 'e-mail'], 'There is no channel "e-mail". Did you mean "email"?'],
    [['--channel', 'fax'], 'Use one of: web, email, receipt, chat, voice, print, json.'],
    [['--channel', ','], 'No channel is named.'],
    [['--language', 'xx'], 'Use one of: en, de. Klartext has words for en, de, fr, es, it, nl.'],
    [['--language', 'fr'], 'does not serve the language "fr"; it serves en, de.'],
    [['--language', ''], 'No language is named.'],
    [['--site', 'kornblume.example'], '"kornblume.example" is no web address.'],
    [['--site', 'https://u:p@kornblume.example'], 'is no web address.'],
    [['--site', 'javascript:alert(1)'], 'is no web address.'],
    [['--on', '2026-02-30'], 'The day 2026-02-30 does not exist.'],
    [['--format', 'xml'], 'Allowed choices are text, json'],
  ])('refuses %j and says what is near', async (argv, hint) => {
    const { status, out, err } = await build(...argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(hint);
    expect(existsSync(join(dir.path, 'out'))).toBe(false);
  });

  it('needs a folder to write to', async () => {
    const { status, err } = await klartext(dir.path, ['build']);
    expect(status).toBe(2);
    expect(err).toContain("'--out <folder>' not specified");
  });

  it('names the address where the rest can be read', async () => {
    await build(...QUICK);
    expect(read('en/label.receipt.txt')).not.toContain('privacy.kornblume');
    await build(...QUICK, '--site', 'https://privacy.kornblume.example');
    expect(read('en/label.receipt.txt').replaceAll('\n', '')).toContain('privacy.kornblume.example');
  });

  it('reads the law of the day that is asked for', async () => {
    await build(...QUICK, '--on', '2025-03-01');
    expect(JSON.parse(read('manifest.json')).on).toBe('2025-03-01');
    expect(read('de/label.receipt.txt')).toContain('1. März 2025');
  });

  it('writes a summary for programs', async () => {
    const { status, out } = await build(...QUICK, '--language', 'de', '--format', 'json');
    expect(status).toBe(0);
    const summary = JSON.parse(out);
    expect(summary).toMatchObject({
      status: 0,
      folder: 'out',
      on: '2026-11-24',
      outputs: [{ file: 'de/label.receipt.txt', layer: 'label', language: 'de', channel: 'receipt' }],
    });
    expect(summary.outputs[0].facts).toBeGreaterThan(15);
    expect(summary.outputs[0].sentences).toBeUndefined();
  });

  it.each([
    ['a folder of other files', { 'mine.txt': 'mine' }],
    ['a list of something else', { 'manifest.json': '{"name":"shop","outputs":[]}' }],
    ['a list that cannot be read', { 'manifest.json': '{' }],
  ])('keeps off %s without --force, and leaves it alone with it', async (_what, files) => {
    mkdirSync(join(dir.path, 'out'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir.path, 'out', name), text);
    const { status, err } = await build(...QUICK);
    expect(status).toBe(2);
    expect(err).toContain(
      'out cannot be written: it holds files that are no build of Klartext.\nGive an empty',
    );
    expect(built()).toEqual(Object.keys(files));
    expect((await build(...QUICK, '--force')).status).toBe(0);
    expect(built()).toEqual(
      [
        ...new Set([...Object.keys(files), 'de/label.receipt.txt', 'en/label.receipt.txt', 'manifest.json']),
      ].sort(),
    );
  });

  it('takes away what an older build left, and nothing beside it', async () => {
    await build(...QUICK);
    writeFileSync(join(dir.path, 'out/mine.txt'), 'mine');
    writeFileSync(join(dir.path, 'out/de/mine.txt'), 'mine');
    expect((await build('--channel', 'json', '--layer', 'label', '--language', 'en')).status).toBe(0);
    expect(built()).toEqual(['de/mine.txt', 'en/label.json', 'manifest.json', 'mine.txt']);
  });

  it('does not follow a manifest out of its folder', async () => {
    mkdirSync(join(dir.path, 'out'));
    writeFileSync(join(dir.path, 'precious.txt'), 'precious');
    const outputs = ['../precious.txt', join(dir.path, 'precious.txt'), 'a/../../precious.txt', '.'].map(
      (file) => ({ file }),
    );
    writeFileSync(join(dir.path, 'out/manifest.json'), JSON.stringify({ klartextManifest: 1, outputs }));
    expect((await build(...QUICK)).status).toBe(0);
    expect(readFileSync(join(dir.path, 'precious.txt'), 'utf8')).toBe('precious');
  });

  it('never writes over a published version, not even by force', async () => {
    mkdirSync(join(dir.path, 'out'));
    const manifest = { klartextManifest: 1, brand: 'x', id: 'x', on: '2026-11-24', outputs: [] } as const;
    writeFileSync(join(dir.path, 'out/manifest.json'), manifestText(manifest));
    writeFileSync(join(dir.path, 'out/version.json'), '{}');
    for (const more of [[], ['--force']]) {
      const { status, err } = await build(...QUICK, ...more);
      expect(status).toBe(2);
      expect(err).toContain('it is a published version, which never changes');
    }
    expect(built()).toEqual(['manifest.json', 'version.json']);
  });

  it('refuses a file where the folder should be', async () => {
    writeFileSync(join(dir.path, 'out'), 'mine');
    const { status, err } = await build(...QUICK);
    expect(status).toBe(2);
    expect(err).toBe(
      'klartext: out cannot be written: a file stands where a folder is needed.\nGive another folder with --out.\n',
    );
    expect(readFileSync(join(dir.path, 'out'), 'utf8')).toBe('mine');
  });

  it('lists nothing that it could not write: the manifest comes last', async () => {
    mkdirSync(join(dir.path, 'out/en/label.receipt.txt/in-the-way'), { recursive: true });
    const { status, err } = await build(...QUICK, '--force');
    expect(status).toBe(2);
    expect(err).toMatch(/^klartext: out cannot be written: /);
    expect(built()).toEqual([]);
  });

  it('writes nothing from a declaration with errors, and shows them', async () => {
    writeFileSync(
      join(dir.path, 'klartext.yaml'),
      SMALL.replace('country: DE\npractices', 'country: XX\npractices'),
    );
    const { status, out, err } = await build(...QUICK);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('klartext.yaml:37:14');
    expect(err).toContain('klartext: klartext.yaml has 1 error, so nothing was made.');
    expect(existsSync(join(dir.path, 'out'))).toBe(false);
  });

  it('writes nothing from a declaration that lacks a translation', async () => {
    writeFileSync(
      join(dir.path, 'klartext.yaml'),
      SMALL.replace('{ en: parcel service, de: Paketdienst }', '{ en: parcel service }'),
    );
    const { status, err } = await build(...QUICK);
    expect(status).toBe(1);
    expect(err).toContain('missing-language');
    expect(existsSync(join(dir.path, 'out'))).toBe(false);
  });

  it('ends with 2 for what cannot be read', async () => {
    for (const text of ['klartext: 1\ncontroller: [\n', '']) {
      writeFileSync(join(dir.path, 'klartext.yaml'), text);
      expect((await build(...QUICK)).status).toBe(2);
    }
    const missing = await klartext(dir.path, ['build', 'nowhere.yaml', '--out', 'out']);
    expect(missing.status).toBe(2);
    expect(missing.err).toContain('there is no such file');
    expect(existsSync(join(dir.path, 'out'))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('says so where it may not write', async () => {
    mkdirSync(join(dir.path, 'out'), { mode: 0o555 });
    const { status, err } = await build(...QUICK);
    expect(status).toBe(2);
    expect(err).toContain('you have no permission to write there');
  });
});
