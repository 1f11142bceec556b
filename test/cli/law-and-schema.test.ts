import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listLaw } from '../../src/law/index.ts';
import { folder, klartext, SMALL } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder();
});
afterEach(() => dir.remove());

describe('klartext law', () => {
  it('lists every entry with its dates and marks what is unverified', async () => {
    const { status, out } = await klartext(dir.path, ['law']);
    expect(status).toBe(0);
    for (const { id } of listLaw()) expect(out).toContain(id);
    expect(out).toMatch(/eu-us-safe-harbor +2000-07-26 – 2015-10-06/);
    expect(out).toContain('· unverified');
    const unverified = listLaw().filter((e) => !e.isVerified).length;
    expect(out).toContain(`${listLaw().length} entries, ${unverified} unverified.`);
  });

  it('leaves out on a day what does not hold on it', async () => {
    const { out } = await klartext(dir.path, ['law', '--on', '2026-11-24', '--kind', 'instrument']);
    expect(out).not.toContain('eu-us-safe-harbor');
    expect(out).toContain('eu-us-dpf');
    expect(out).not.toContain('Rights of customers');
  });

  it.each([50, 80, 120])('fits %d columns', async (columns) => {
    const { out } = await klartext(dir.path, ['law', '--kind', 'instrument'], { columns });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  });

  it('as JSON holds the same entries', async () => {
    const { out } = await klartext(dir.path, ['law', '--format', 'json', '--kind', 'right']);
    const { entries }: { entries: { id: string }[] } = JSON.parse(out);
    expect(entries.map((e) => e.id)).toEqual(
      listLaw()
        .filter((e) => e.kind === 'right')
        .map((e) => e.id),
    );
  });

  it('refuses a day that does not exist', async () => {
    expect((await klartext(dir.path, ['law', '--on', '2026-02-29'])).status).toBe(2);
  });
});

describe('klartext schema', () => {
  it('prints a schema, and writes the same to a file', async () => {
    const { out } = await klartext(dir.path, ['schema']);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect((await klartext(dir.path, ['schema', '-o', 's.json'])).status).toBe(0);
    expect(readFileSync(join(dir.path, 's.json'), 'utf8')).toBe(out);
  });

  it('replaces an older schema and nothing else', async () => {
    const file = join(dir.path, 'klartext.yaml');
    writeFileSync(file, SMALL);
    const { status, err } = await klartext(dir.path, ['schema', '-o', 'klartext.yaml']);
    expect(status).toBe(2);
    expect(err).toContain('stays as it is');
    expect(readFileSync(file, 'utf8')).toBe(SMALL);
    await klartext(dir.path, ['schema', '-o', 's.json']);
    expect((await klartext(dir.path, ['schema', '-o', 's.json'])).status).toBe(0);
  });

  it('says why it cannot write', async () => {
    const { status, err } = await klartext(dir.path, ['schema', '-o', 'no/such/s.json']);
    expect(status).toBe(2);
    expect(err).toContain('its folder does not exist');
    expect(existsSync(join(dir.path, 'no'))).toBe(false);
  });
});
