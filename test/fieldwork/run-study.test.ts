import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { type RunOptions, readFindings, readMark, runStudy } from '../../src/fieldwork/index.ts';
import { addsUp, type Finding } from '../../src/study/index.ts';
import { asCsv, inFolder, rowsMade, sourceMade, studyMade, WORD_ANALYSER } from './study-made.ts';

const ROWS = rowsMade(3000);
const CSV = asCsv(ROWS);
const RUNNER = join(import.meta.dirname, 'runner.ts');

function options(folder: string, changes: Partial<RunOptions> = {}): RunOptions {
  return {
    definition: studyMade([sourceMade()]),
    hash: 'hash',
    folder,
    out: join(folder, 'out'),
    workers: 1,
    analyser: WORD_ANALYSER,
    commitRows: 500,
    blockBytes: 8192,
    ...changes,
  };
}

async function done(given: RunOptions) {
  const result = await runStudy(given);
  if (result.outcome !== 'done') throw new Error(JSON.stringify(result));
  return result;
}

async function findingsOf(path: string): Promise<readonly Finding[]> {
  const all: Finding[] = [];
  for await (const some of readFindings(path)) all.push(...some);
  return all;
}

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a run', () => {
  test('counts every row once, and every exit of the funnel is met', async () => {
    await inFolder({ 'posts.csv': `${CSV}broken,row\n` }, async (folder) => {
      const { funnel, findings, rejects } = await done(options(folder));
      expect(funnel.read).toBe(3001);
      expect(addsUp(funnel)).toBe(true);
      for (const count of Object.values(funnel.exits)) expect(count).toBeGreaterThan(0);
      const all = await findingsOf(findings);
      expect(all).toHaveLength(funnel.readings);
      expect(new Set(all.map(({ conversation, retailer }) => `${conversation} ${retailer}`)).size).toBe(
        funnel.findings,
      );
      expect(all[0]).toMatchObject({ source: 'posts', channel: 'forum', region: 'North', language: 'en' });
      expect(all.every(({ author }) => /^[0-9a-f]{16}$/.test(author ?? ''))).toBe(true);
      expect(all.every(({ text }) => text === undefined)).toBe(true);
      expect(readFileSync(rejects, 'utf8')).toContain('"reason":"wrong-number-of-columns"');
      expect(await readMark(findings)).toEqual({
        study: 'test',
        hash: 'hash',
        codebook: '1',
        isSynthetic: 'true',
      });
      expect(statSync(join(folder, 'out/study.key')).mode & 0o777).toBe(0o600);
      expect(readdirSync(join(folder, 'out')).sort()).toEqual([
        'findings.parquet',
        'progress.json',
        'rejects.jsonl',
        'study.key',
      ]);
    });
  });

  test('makes the same bytes with two workers as with one', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      const first = await done(options(folder));
      const before = hashOf(first.findings);
      const second = await done(options(folder, { workers: 2, fresh: true }));
      expect(hashOf(second.findings)).toBe(before);
      expect(second.funnel).toEqual(first.funnel);
    });
  });

  test('keeps evidence only when asked, with personal data masked', async () => {
    const text = 'I hate the privacy at Aldergate, mail me at jo.doe@example.org';
    const csv = asCsv([{ ...ROWS[0], id: 'one', body: text, title: '' }] as Record<string, string>[]);
    await inFolder({ 'posts.csv': csv }, async (folder) => {
      const { findings } = await done(options(folder, { withTexts: true }));
      const [finding] = await findingsOf(findings);
      expect(finding?.text).toBe('I hate the privacy at Aldergate, mail me at {mail}');
    });
  });
});

describe('three formats', () => {
  test('the same rows make the same findings and the same funnel', async () => {
    const jsonl = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');
    await inFolder(
      { 'posts.csv': CSV, 'posts.csv.gz': gzipSync(CSV), 'posts.jsonl': jsonl },
      async (folder) => {
        const duck = await DuckDBInstance.create(':memory:');
        const connection = await duck.connect();
        await connection.run(
          `COPY (SELECT * FROM read_json('${folder}/posts.jsonl', format = 'newline_delimited')) TO '${folder}/posts.parquet' (FORMAT parquet)`,
        );
        connection.closeSync();
        const utf16 = Buffer.from(`\u{feff}${CSV}`, 'utf16le');
        writeFileSync(join(folder, 'wide.csv'), utf16);
        const shapes = [
          {},
          { files: ['*.gz'] },
          { files: ['wide.csv'], encoding: 'utf-16le' as const },
          { files: ['posts.jsonl'], format: 'jsonl' as const },
          { files: ['posts.parquet'], format: 'parquet' as const },
        ];
        const results = [];
        for (const [index, shape] of shapes.entries()) {
          const definition = studyMade([sourceMade(shape)]);
          const { funnel, findings } = await done(options(folder, { definition, fresh: index > 0 }));
          results.push({ funnel, findings: await findingsOf(findings) });
        }
        for (const [index, result] of results.entries()) expect([index, result]).toEqual([index, results[0]]);
      },
    );
  });

  test.each([
    ['csv', asCsv([{ id: '1', bdy: 'x' }])],
    ['jsonl', '{"id":"1","bdy":"x"}\n'],
  ] as const)('%s: a missing column is said with the near miss', async (format, content) => {
    await inFolder({ [`posts.${format}`]: content }, async (folder) => {
      const columns = { text: ['body'] };
      const source = { ...sourceMade({ format, files: [`posts.${format}`], columns }), paid: undefined };
      const { paid: _, ...plain } = source;
      const result = await runStudy(options(folder, { definition: studyMade([plain]) }));
      expect(result).toEqual({
        outcome: 'failed',
        message: `posts.${format}: It has no column "body". Did you mean "bdy"?`,
      });
    });
  });
});

describe('going on', () => {
  test('a run killed again and again makes the same bytes as one that never stopped', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      // Before its first commit, and then some milliseconds after one, so that more is written than committed.
      expect(await runAndKill(folder, 0, 300)).toBe(true);
      for (const delay of [0, 40, 90]) expect(await runAndKill(folder, 1, delay)).toBe(true);
      const resumed = await done(options(folder, { workers: 2 }));
      const bytes = hashOf(resumed.findings);
      const rejects = hashOf(resumed.rejects);
      const whole = await done(options(folder, { fresh: true }));
      expect(resumed.resumedFrom).toBeGreaterThan(0);
      expect(resumed.funnel).toEqual(whole.funnel);
      expect(hashOf(whole.findings)).toBe(bytes);
      expect(hashOf(whole.rejects)).toBe(rejects);
    });
  });

  test('a stop by signal keeps what was committed', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      const stop = new AbortController();
      const onProgress = ({ rows }: { readonly rows: number }) => {
        if (rows > 1500) stop.abort();
      };
      const stopped = await runStudy(options(folder, { signal: stop.signal, onProgress }));
      expect(stopped.outcome).toBe('stopped');
      expect(existsSync(join(folder, 'out/run.lock'))).toBe(false);
      const resumed = await done(options(folder));
      expect(resumed.resumedFrom).toBeGreaterThanOrEqual(1000);
      expect(resumed.funnel.read).toBe(3000);
    });
  });

  test('is refused when the study or a file changed, and begins again when asked', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      await done(options(folder));
      expect(await runStudy(options(folder, { hash: 'other' }))).toMatchObject({ outcome: 'refused' });
      utimesSync(join(folder, 'posts.csv'), 1, 1);
      expect(await runStudy(options(folder))).toEqual({
        outcome: 'refused',
        message: 'The file posts.csv has changed since this run began. Use --fresh to begin again.',
      });
      expect((await done(options(folder, { fresh: true }))).funnel.read).toBe(3000);
    });
  });

  test('a run that is done is not done again', async () => {
    await inFolder({ 'posts.csv': CSV }, async (folder) => {
      const first = await done(options(folder));
      const again = await done(options(folder));
      expect(again.funnel).toEqual(first.funnel);
      expect(again.resumedFrom).toBe(3000);
    });
  });
});

describe('hostile files', () => {
  test('are read to the end, with every bad row counted', async () => {
    const lines = [
      'id,author,time,language,shop,paid,title,body',
      '__proto__,constructor,2024-02-02,en,,no,,I love the privacy at Aldergate because of toString',
      `long,a,2024-02-02,en,,no,,${'x'.repeat(120_000)}`,
      `nul,a,2024-02-02,en,,no,,privacy \0 at Aldergate is what I hate`,
      'day,a,2024-02-31,en,,no,,privacy at Aldergate',
      'empty,a,2024-02-02,en,,no,,   ',
    ];
    const bad = Buffer.concat([
      Buffer.from(`${lines.join('\n')}\nutf,a,2024-02-02,en,,no,,`),
      Buffer.of(0xff, 0xfe, 0x0a),
    ]);
    await inFolder({ 'posts.csv': bad }, async (folder) => {
      const { funnel, findings, rejects } = await done(options(folder));
      expect(funnel).toMatchObject({ read: 6, withFindings: 2 });
      expect((await findingsOf(findings)).map(({ conversation }) => conversation)).toEqual([
        '__proto__',
        'nul',
      ]);
      const reasons = readFileSync(rejects, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(reasons.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
        '3 too-long',
        '5 bad-date',
        '6 no-text',
        '7 not-in-the-encoding',
      ]);
      expect(readFileSync(rejects, 'utf8')).not.toContain('privacy');
    });
  });
});

/** Runs the study in a process of its own and kills it after some commits and milliseconds; false when it was done before. */
function runAndKill(folder: string, commits: number, delay: number): Promise<boolean> {
  const record = join(folder, 'out/progress.json');
  const changed = () => statSync(record, { throwIfNoEntry: false })?.mtimeMs;
  let last = changed();
  let seen = 0;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', RUNNER, folder, '40'], { stdio: 'ignore' });
    const timer = setInterval(() => {
      if (changed() !== last) seen++;
      last = changed();
      if (seen < commits) return;
      clearInterval(timer);
      setTimeout(() => child.kill('SIGKILL'), delay);
    }, 5);
    child.once('error', reject);
    child.once('exit', (_, signal) => {
      clearInterval(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}
