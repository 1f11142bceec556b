import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { declared, SMALL_FILE } from '../../test/support/declared.ts';
import { buildOutputs, prepareVersion } from '../publication/index.ts';
import { sha256, versionFolder } from './index.ts';

const small = declared(SMALL_FILE);
let path = '';
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'klartext-versions-'));
});
afterEach(() => rmSync(path, { recursive: true, force: true }));

async function version(number: number, on = '2026-11-24') {
  const build = await buildOutputs({
    ...small,
    on,
    edition: { number, on },
    channels: ['json', 'receipt'],
    digest: sha256,
  });
  expect(build.failures).toEqual([]);
  return prepareVersion({ ...small, number, on, publishedAt: `${on}T12:00:00.000Z`, build, digest: sha256 });
}

describe('a folder of versions', () => {
  it('is empty before anything was published', async () => {
    expect(await versionFolder(join(path, 'none')).list()).toEqual({ ok: true, records: [] });
  });

  it('gives back what was published, newest first', async () => {
    const store = versionFolder(path);
    for (const number of [1, 2]) {
      const { record, files } = await version(number);
      expect(await store.add(record, files)).toEqual({ ok: true });
    }
    const list = await store.list();
    expect(list.ok && list.records.map((r) => r.number)).toEqual([2, 1]);
    const read = await store.read(1);
    if (!read.ok) throw new Error(read.reason);
    expect(read.version.declaration).toEqual(small.declaration);
    expect(read.version.facts).toEqual(JSON.parse(JSON.stringify(small.facts)));
    expect(read.version.notices.map((n) => `${n.language} ${n.layer} ${n.edition}`)).toContain(
      'en label Version 1, 24 November 2026',
    );
  });

  it('keeps every output read-only, and no draft', async () => {
    const { record, files } = await version(1);
    await versionFolder(path).add(record, files);
    expect(readdirSync(path).sort()).toEqual(['0001', 'NEWEST']);
    for (const name of files.keys()) expect(statSync(join(path, '0001', name)).mode & 0o222).toBe(0);
  });

  it('never gives a number twice, also when two publish at once', async () => {
    const { record, files } = await version(1);
    const results = await Promise.all([1, 2, 3].map(() => versionFolder(path).add(record, files)));
    expect(results.filter((r) => r.ok)).toHaveLength(1);
    const refused = results.find((r) => !r.ok);
    expect(refused && !refused.ok && refused.reason).toMatch(/published meanwhile/);
    expect(readdirSync(path).sort()).toEqual(['0001', 'NEWEST']);
  });

  it.each(['declaration.json', 'facts.json', 'manifest.json', 'en/label.json', 'de/short.receipt.txt'])(
    'notices that %s was changed',
    async (name) => {
      const { record, files } = await version(1);
      await versionFolder(path).add(record, files);
      const file = join(path, '0001', name);
      chmodSync(file, 0o644);
      const bytes = readFileSync(file);
      bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
      writeFileSync(file, bytes);
      const read = await versionFolder(path).read(1);
      expect(!read.ok && read.reason).toContain(`${name} was changed after it was published`);
      rmSync(file);
      const gone = await versionFolder(path).read(1);
      expect(!gone.ok && gone.reason).toContain(`${name} is missing`);
    },
  );

  it.each([
    ['no JSON', '{', 'is no manifest'],
    ['nothing of a manifest', '{}', 'is no manifest'],
    ['a file outside', '{"outputs": [{"file": "../../../etc/passwd", "sha256": "0"}]}', 'is no manifest'],
    ['a folder above', '{"outputs": [{"file": "en/..", "sha256": "0"}]}', 'is no manifest'],
  ])('does not follow a manifest that holds %s, whatever the record says', async (_, text, reason) => {
    const { record, files } = await version(1);
    const digests = { ...record.files, 'manifest.json': sha256(text) };
    const changed = new TextEncoder().encode(JSON.stringify({ ...record, files: digests }));
    const own = new Map([
      ...files,
      ['manifest.json', new TextEncoder().encode(text)],
      ['version.json', changed],
    ] as const);
    await versionFolder(path).add(record, own);
    const read = await versionFolder(path).read(1);
    expect(!read.ok && read.reason).toContain(reason);
  });

  it('says what is wrong with a record', async () => {
    const { record, files } = await version(1);
    await versionFolder(path).add(record, files);
    const file = join(path, '0001', 'version.json');
    chmodSync(file, 0o644);
    for (const text of ['{', '{}', JSON.stringify({ ...record, number: 7 })]) {
      writeFileSync(file, text);
      const list = await versionFolder(path).list();
      expect(!list.ok && list.reason).toContain('version.json');
    }
  });

  it('passes over a draft that a killed process left behind', async () => {
    const { record, files } = await version(1);
    await versionFolder(path).add(record, files);
    await versionFolder(join(path, '.draft-abc')).add(record, files);
    const list = await versionFolder(path).list();
    expect(list.ok && list.records).toHaveLength(1);
  });

  it('takes such a draft away when it is old, and leaves one that another process may be writing', async () => {
    const hours = (ago: number): Date => new Date(Date.now() - ago * 3_600_000);
    for (const [name, ago] of [
      ['.draft-old', 2],
      ['.draft-new', 0],
      ['.git', 2],
    ] as const) {
      mkdirSync(join(path, name, 'en'), { recursive: true });
      writeFileSync(join(path, name, 'en/label.html'), '<p>half a ver', { mode: 0o444 });
      utimesSync(join(path, name), hours(ago), hours(ago));
    }
    const { record, files } = await version(1);
    expect(await versionFolder(path).add(record, files)).toEqual({ ok: true });
    expect(readdirSync(path).sort()).toEqual(['.draft-new', '.git', '0001', 'NEWEST']);
  });
});
