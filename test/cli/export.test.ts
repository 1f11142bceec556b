import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folder, klartext, SMALL } from './harness.ts';

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'klartext.yaml': SMALL });
});
afterEach(() => dir.remove());

const run = (...argv: readonly string[]) => klartext(dir.path, ['export', ...argv]);
const read = (file: string): string => readFileSync(join(dir.path, file), 'utf8');

describe('klartext export', () => {
  it.each(['tilt', 'dpv', 'ropa', 'play-data-safety', 'gpc'])(
    '%s goes to standard output, its notes to standard error',
    async (format) => {
      const { status, out, err } = await run(format);
      expect(status).toBe(0);
      expect(out.length).toBeGreaterThan(30);
      if (['tilt', 'dpv', 'gpc'].includes(format)) expect(() => JSON.parse(out)).not.toThrow();
      expect(err).toMatch(
        /^\d+ notes: what the format does not hold, and what you did not state\. --notes all/,
      );
    },
  );

  it('writes a file, and never overwrites one without --force', async () => {
    const argv = ['ropa', '--format', 'html', '--language', 'de', '-o', 'record.html'];
    const first = await run(...argv);
    expect(first.out).toBe('Wrote record.html.\n');
    expect(read('record.html')).toContain('Verzeichnis von Verarbeitungstätigkeiten');
    writeFileSync(join(dir.path, 'record.html'), 'mine');
    const second = await run(...argv);
    expect(second.status).toBe(2);
    expect(second.err).toContain('exists already');
    expect(read('record.html')).toBe('mine');
    expect((await run(...argv, '--force')).status).toBe(0);
    expect(read('record.html')).not.toBe('mine');
  });

  it('takes the language, the day and a folder', async () => {
    const { out } = await run('tilt', '.', '--language', 'de', '--on', '2027-02-03', '--notes', 'none');
    const { meta, dataDisclosed } = JSON.parse(out);
    expect(meta).toMatchObject({ language: 'de', created: '2027-02-03' });
    expect(dataDisclosed[0].category).toBe('Name und Adresse');
  });

  it('says true in gpc.json only when asked to', async () => {
    expect(JSON.parse((await run('gpc')).out).gpc).toBe(false);
    expect(JSON.parse((await run('gpc', '--honours-gpc')).out).gpc).toBe(true);
  });

  it('lists notes short, in full, for programs, or not at all', async () => {
    const short = await run('tilt');
    const all = await run('tilt', '--notes', 'all');
    expect(all.err.length).toBeGreaterThan(short.err.length - 40);
    expect(short.err).toContain('TILT does not say what customers get.');
    expect(all.err).toContain('practices.newsletter.benefit');
    const { notes }: { notes: unknown[] } = JSON.parse((await run('tilt', '--notes', 'json')).err);
    expect(short.err).toContain(`${notes.length} notes: `);
    expect((await run('tilt', '--notes', 'none')).err).toBe('');
  });

  it.each([
    [['tiltt'], 'Did you mean "tilt"?'],
    [['xml'], 'Known formats: tilt, dpv, ropa, play-data-safety, gpc.'],
    [['tilt', 'no.yaml'], 'there is no such file'],
    [['tilt', '--on', '2026-02-30'], 'does not exist'],
    [['tilt', '--language', 'pl'], 'Exports have no words in "pl"'],
    [['tilt', '--format', 'html'], '--format is for ropa alone.'],
    [['tilt', '--honours-gpc'], '--honours-gpc is for gpc alone.'],
    [['ropa', '--format', 'xlsx'], 'csv, html'],
    [[], 'format'],
  ])('refuses %j', async (argv, reason) => {
    const { status, out, err } = await run(...argv);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
  });

  it('exports no part of a declaration: with an entry in error nothing is written', async () => {
    writeFileSync(join(dir.path, 'klartext.yaml'), SMALL.replace('basis: contract', 'basis: love'));
    const { status, err } = await run('ropa', '-o', 'x.csv');
    expect(status).toBe(2);
    expect(err).toContain('practices.delivery.basis'.split('.').at(-1));
    expect(err).toContain('is not exported: it has entries with errors.');
    expect(existsSync(join(dir.path, 'x.csv'))).toBe(false);
  });

  it('lets nothing of the file act on the terminal', async () => {
    writeFileSync(
      join(dir.path, 'klartext.yaml'),
      SMALL.replaceAll('You get no news from us.', 'a\\u001b[31m\\u202e'),
    );
    const { err } = await run('gpc', '--notes', 'all');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding it is the purpose
    expect(err).not.toMatch(/[\u001b\u202e]/);
    const { out } = await run('tilt', '--notes', 'none');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding it is the purpose
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  it('lists its formats in the help', async () => {
    const { out } = await klartext(dir.path, ['export', '--help']);
    for (const format of ['tilt', 'dpv', 'ropa', 'play-data-safety', 'gpc']) expect(out).toContain(format);
  });
});
