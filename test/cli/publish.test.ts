import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { folder, klartext, type Ran, SMALL } from './harness.ts';

/** One language halves the time that a publication takes. */
const ENGLISH = SMALL.replace('languages: [en, de]', 'languages: [en]').replaceAll(/, de: [^}]+ \}/g, ' }');
const LONGER = ENGLISH.replace('P1M, after: withdrawal', 'P3Y, after: withdrawal');
const REWORDED = LONGER.replace('Your order comes to your door.', 'Your order comes to you.');

/** Every file below a folder with its bytes. */
function bytesIn(path: string): ReadonlyMap<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(path.length + 1), readFileSync(file, 'base64')] as const;
    }),
  );
}

/** A folder in which the English declaration was published once; tests take copies of it. */
let published: ReturnType<typeof folder>;
let first: Ran;
beforeAll(async () => {
  published = folder({ 'klartext.yaml': ENGLISH });
  first = await klartext(published.path, ['publish']);
});
afterAll(() => published.remove());

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
  cpSync(published.path, dir.path, { recursive: true });
});
afterEach(() => dir.remove());
const write = (text: string): void => writeFileSync(join(dir.path, 'klartext.yaml'), text);
const publish = (...more: readonly string[]) => klartext(dir.path, ['publish', ...more]);
const versions = (): readonly string[] => readdirSync(join(dir.path, 'versions')).sort();
const kept = (name: string): string => readFileSync(join(dir.path, 'versions', name), 'utf8');

describe('klartext publish', () => {
  it('keeps the first version: what was declared, what it states, and every notice', () => {
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toMatch(
      /^Published version 1 of 2026-11-24, id [0-9a-f]{12}: \d+ files in versions\/0001\/\.\nIt is the first version\.\n$/,
    );
    expect(versions()).toEqual(['0001', 'NEWEST']);
    const record = JSON.parse(kept('0001/version.json'));
    expect(record).toMatchObject({
      number: 1,
      on: '2026-11-24',
      publishedAt: '2026-11-24T12:00:00.000Z',
      languages: ['en'],
    });
    expect(first.out).toContain(record.id.slice(0, 12));
    expect(JSON.parse(kept('0001/declaration.json')).controller.brand).toBe('Kornblume');
    const { outputs, version } = JSON.parse(kept('0001/manifest.json'));
    expect(version).toEqual({ number: 1, on: '2026-11-24' });
    const layers = new Set(outputs.map((o: { layer: string }) => o.layer));
    expect([...layers]).toEqual(['label', 'short', 'full', 'changes']);
    expect(kept('0001/en/label.html')).toContain('Version 1, 24 November 2026');
    expect(kept('0001/en/changes.receipt.txt')).toContain('first');
  });

  it('publishes nothing when nothing has changed, and says so', async () => {
    const before = bytesIn(join(dir.path, 'versions'));
    write(`# a remark\n${ENGLISH}`);
    expect(await publish()).toEqual({
      status: 0,
      out: 'Nothing has changed since version 1 of 2026-11-24, so nothing was published.\n',
      err: '',
    });
    expect(JSON.parse((await publish('--format', 'json')).out)).toMatchObject({ isNew: false, number: 1 });
    expect(bytesIn(join(dir.path, 'versions'))).toEqual(before);
  });

  it('makes the next version of an edit, tells what has changed and whom to ask again, and leaves the first alone', async () => {
    const before = bytesIn(join(dir.path, 'versions/0001'));
    write(LONGER);
    const { status, out } = await publish();
    expect(status).toBe(0);
    expect(out).toMatch(/^Published version 2 of 2026-11-24, id /);
    expect(out).toContain('Since the last version: 1 change of substance, 0 of words or order.');
    expect(out).toContain('Consent must be asked again for: newsletter.');
    expect(versions()).toEqual(['0001', '0002', 'NEWEST']);
    expect(kept('NEWEST')).toBe('2\n');
    expect(bytesIn(join(dir.path, 'versions/0001'))).toEqual(before);
    expect(kept('0002/en/changes.json')).toContain('We keep it for 3 years after you say stop.');
    expect(JSON.parse(kept('0002/version.json')).id).not.toBe(JSON.parse(kept('0001/version.json')).id);
  });

  it('shows with --dry-run what would be published, and keeps nothing', async () => {
    const before = bytesIn(join(dir.path, 'versions'));
    write(REWORDED);
    const { status, out } = await publish('--dry-run', '--format', 'json');
    expect(status).toBe(0);
    const report = JSON.parse(out);
    expect(report).toMatchObject({
      isNew: true,
      isKept: false,
      number: 2,
      folder: 'versions',
      askConsentAgain: ['newsletter'],
    });
    expect(report.changes.map((c: { kind: string }) => c.kind)).toEqual(['retention-longer', 'wording']);
    expect((await publish('--dry-run')).out).toMatch(/^Would publish version 2 of /);
    expect(bytesIn(join(dir.path, 'versions'))).toEqual(before);
  });

  it('keeps versions beside the declaration, or where --to says', async () => {
    mkdirSync(join(dir.path, 'shop'));
    writeFileSync(join(dir.path, 'shop/klartext.yaml'), ENGLISH);
    const beside = await klartext(dir.path, ['publish', 'shop', '--dry-run']);
    expect(beside.out).toContain('files in shop/versions/0001/.');
    const { status, out } = await publish(
      '--to',
      'elsewhere/deep',
      '--site',
      'https://kornblume.example/privacy',
    );
    expect(status).toBe(0);
    expect(out).toContain('files in elsewhere/deep/0001/.');
    const record = JSON.parse(readFileSync(join(dir.path, 'elsewhere/deep/0001/version.json'), 'utf8'));
    expect(record.site).toBe('https://kornblume.example/privacy');
    expect(readFileSync(join(dir.path, 'elsewhere/deep/0001/en/label.html'), 'utf8')).toContain(
      'https://kornblume.example/privacy',
    );
  });

  it.each([
    ['the declaration', '0001/declaration.json'],
    ['a notice', '0001/en/label.json'],
    ['a page', '0001/en/full.html'],
  ])('refuses to build upon a version when %s was changed', async (_what, name) => {
    const file = join(dir.path, 'versions', name);
    chmodSync(file, 0o644);
    writeFileSync(file, kept(name).replace('Kornblume', 'Kornblumen'));
    write(LONGER);
    const { status, out, err } = await publish();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`${name} was changed after it was published; restore it from a copy.`);
    expect(versions()).toEqual(['0001', 'NEWEST']);
  });

  it('refuses a version that lost a file or its record', async () => {
    rmSync(join(dir.path, 'versions/0001/en/short.eml'));
    expect((await publish()).err).toContain('en/short.eml is missing.');
    rmSync(join(dir.path, 'versions/0001/version.json'));
    const { status, err } = await publish();
    expect(status).toBe(2);
    expect(err).toContain('version.json cannot be read: there is no such file.');
  });

  it('publishes nothing from a declaration with errors', async () => {
    write(ENGLISH.replace('basis: contract', 'basis: contrat'));
    const { status, out, err } = await publish();
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('Did you mean "contract"?');
    write('klartext: [');
    expect((await publish()).status).toBe(2);
    expect(versions()).toEqual(['0001', 'NEWEST']);
  });

  it('refuses to date a version before the last one', async () => {
    write(LONGER);
    const yesterday = { now: () => Date.parse('2026-11-23T12:00:00Z') };
    const { status, err } = await klartext(dir.path, ['publish'], yesterday);
    expect(status).toBe(2);
    expect(err).toContain('Version 1 is of 2026-11-24, which is after today.');
  });

  it('gives one of two publishers the number, and tells the other', async () => {
    write(LONGER);
    const ran = await Promise.all([publish(), publish()]);
    expect(ran.map((r) => r.status).sort()).toEqual([0, 2]);
    const refused = ran.find((r) => r.status === 2);
    expect(refused?.err).toContain('Version 2 was published meanwhile. Run the command again.');
    expect(versions()).toEqual(['0001', '0002', 'NEWEST']);
    expect((await publish()).out).toContain('Nothing has changed since version 2');
  });

  it('takes no notice of what a killed process left behind', async () => {
    const draft = join(dir.path, 'versions/.draft-0123456789ab');
    cpSync(join(dir.path, 'versions/0001/en'), join(draft, 'en'), { recursive: true });
    expect((await publish('--dry-run')).out).toContain('Nothing has changed since version 1');
    expect(existsSync(draft)).toBe(true);
  });

  it('refuses a file where versions should be kept', async () => {
    const { status, err } = await publish('--to', 'klartext.yaml');
    expect(status).toBe(2);
    expect(err).toContain('klartext.yaml cannot be read: a part of its path is a file, not a folder.');
    expect((await publish('--to', 'klartext.yaml/x')).status).toBe(2);
    expect(readFileSync(join(dir.path, 'klartext.yaml'), 'utf8')).toBe(ENGLISH);
  });
});

describe('klartext diff between versions', () => {
  const diff = (...argv: readonly string[]) => klartext(dir.path, ['diff', ...argv]);

  it.each(['1', 'versions/0001'])('takes version %s, with its own day', async (name) => {
    write(LONGER);
    const later = { now: () => Date.parse('2027-02-01T12:00:00Z') };
    const { status, out } = await klartext(dir.path, ['diff', name, '.', '--format', 'json'], later);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      old: 'versions/0001',
      next: 'klartext.yaml',
      since: '2026-11-24',
      on: '2027-02-01',
      askAgain: ['newsletter'],
      changes: [{ kind: 'retention-longer' }],
    });
    const back = await klartext(dir.path, ['diff', '.', name, '--format', 'json'], later);
    expect(JSON.parse(back.out)).toMatchObject({ since: '2026-11-24', on: '2026-11-24' });
    expect(JSON.parse(back.out).changes[0].where.file).toBe('versions/0001/declaration.json');
  });

  it('finds the versions of the shop that the other side is of', async () => {
    expect((await diff('1', '1')).out).toBe('No changes from versions/0001 to versions/0001.\n');
    expect((await diff('1', 'versions/0001')).status).toBe(0);
    const outside = await klartext('/', ['diff', '1', join(dir.path, 'klartext.yaml')]);
    expect(outside.status).toBe(0);
  });

  it('refuses a version that is not there or was changed', async () => {
    const missing = await diff('7', '.');
    expect(missing.status).toBe(2);
    expect(missing.err).toContain(
      '0007/version.json cannot be read: there is no such file.\nVersions are kept by',
    );
    const file = join(dir.path, 'versions/0001/declaration.json');
    chmodSync(file, 0o644);
    writeFileSync(file, readFileSync(file, 'utf8').replace('P1M', 'P2M'));
    const { status, err } = await diff('1', '.');
    expect(status).toBe(2);
    expect(err).toContain('declaration.json was changed after it was published');
  });
});
