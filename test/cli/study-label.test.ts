import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLabel } from '../../src/cli/study/label/run-label.ts';
import { loadStudy } from '../../src/cli/study/load-study.ts';
import { ownTexts } from '../../src/cli/study/train/own-texts.ts';
import { writeFindings } from '../../src/fieldwork/index.ts';
import { emptyFunnel, type Finding, parseLabelFile } from '../../src/study/index.ts';
import { folder, klartext, TODAY } from './harness.ts';

const COUNT = 60;
const STUDY = `study: { id: spring, title: Spring }
languages: [en]
retailers:
  otter: { name: Otter }
sources:
  posts: { files: posts.csv, columns: { text: text, id: id } }
`;
const textOf = (at: number): string =>
  `Number ${at}: Otter lost my address, write to me at me${at}@mail.example`;

/** A folder with a study and a finished run of it, as quick as it can be made. */
async function finishedRun() {
  const rows = Array.from({ length: COUNT }, (_, at) => `r${at},"${textOf(at)}"`);
  const place = folder({ 'study.yaml': STUDY, 'posts.csv': `id,text\n${rows.join('\n')}\n` });
  const io = { cwd: place.path, err: () => {}, isColourful: false, columns: 100 };
  const study = loadStudy(io as unknown as Parameters<typeof loadStudy>[0], undefined);
  if ('status' in study) throw new Error('The study of the test is wrong.');
  const out = join(place.path, 'results');
  await mkdir(out);
  const findings = Array.from(
    { length: COUNT },
    (_, at): Finding => ({
      conversation: `r${at}`,
      retailer: 'otter',
      topic: 'privacy',
      ...(at % 5 > 0 && { sentiment: -1 as const }),
      drivers: [],
      technologies: [],
      isSarcastic: false,
      confidence: (at % 10) / 10,
      evidence: { start: 0, end: 6 },
      source: 'posts',
      thread: `r${at}`,
      language: 'en',
    }),
  );
  const lines = join(place.path, 'findings.jsonl');
  writeFileSync(lines, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
  const mark = { study: 'spring', hash: study.hash, codebook: 1, isSynthetic: false };
  await writeFindings(lines, join(out, 'findings.parquet'), mark);
  const funnel = { ...emptyFunnel(), read: COUNT, withFindings: COUNT, findings: COUNT, readings: COUNT };
  const record = { ...mark, model: 'patterns', withTexts: false, funnel };
  writeFileSync(join(out, 'run.json'), JSON.stringify(record));
  return place;
}

/** A browser without a window, at the address that the command printed. */
async function visitor(url: string) {
  const { origin } = new URL(url);
  const headers = { connection: 'close' };
  const entered = await fetch(url, { redirect: 'manual', headers });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = async (path: string): Promise<{ readonly body: string; readonly at: string }> => {
    const answer = await fetch(origin + path, { headers: { ...headers, cookie } });
    return { body: await answer.text(), at: new URL(answer.url).pathname };
  };
  const token = /name="token" value="([^"]+)"/.exec((await page('/all')).body)?.[1] ?? '';
  const code = async (item: string, privacy: string): Promise<number> => {
    const fields = { token, action: 'save', speaker: 'customer', privacy, personalisation: 'none' };
    const answer = await fetch(origin + item, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, cookie },
      body: new URLSearchParams(fields),
    });
    return answer.status;
  };
  return { page, code };
}

/** Runs the command in this process until it is told to stop. */
async function labelling(cwd: string, flags: Partial<Parameters<typeof runLabel>[2]>) {
  const written = { out: '', err: '' };
  let stop = (): void => {};
  const ended = runLabel(
    {
      cwd,
      env: {},
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      columns: 100,
      isColourful: false,
      now: () => Date.parse(`${TODAY}T12:00:00Z`),
      onStop: (listener) => {
        stop = listener;
        return () => {};
      },
    },
    undefined,
    { open: 'no', port: 0, ...flags },
  );
  const url = await Promise.race([addressIn(() => written.out), ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`not served: ${written.err}`);
  return {
    ...(await visitor(url)),
    written,
    stop: () => {
      stop();
      return ended;
    },
  };
}

async function addressIn(text: () => string): Promise<string> {
  for (;;) {
    const url = /at (http:\S+)/.exec(text())?.[1];
    if (url !== undefined) return url;
    await new Promise((done) => setTimeout(done, 10));
  }
}

describe('klartext study label', () => {
  let place: Awaited<ReturnType<typeof finishedRun>>;
  beforeAll(async () => {
    place = await finishedRun();
  });
  afterAll(() => place.remove());
  const labels = (...names: readonly string[]): string => join(place.path, 'results', 'labels', ...names);
  const run = (...more: readonly string[]) => klartext(place.path, ['study', 'label', ...more]);

  it('says what is missing', async () => {
    expect((await run()).err).toContain('Say who codes.');
    expect((await run('--coder', '../../etc/passwd')).err).toContain('cannot be the name of a coder');
    expect((await run('--agreement')).err).toContain('Nothing has been coded yet.');
    expect((await run('--agreement', '--export')).err).toContain('at a time');
    expect((await run('no-such-folder', '--coder', 'anna')).status).toBe(2);
  });

  it('gives two coders the same items in the same order, and goes on where one stopped', async () => {
    const anna = await labelling(place.path, { coder: 'Anna', items: 40 });
    const first = await anna.page('/');
    expect(first.at).toBe('/item/1');
    expect(first.body).toContain('{mail}');
    for (let item = 1; item <= 40; item += 1) expect(await anna.code(`/item/${item}`, '-1')).toBe(303);
    expect(await anna.stop()).toBe(0);
    expect(anna.written.out).toContain('Stopped: 40 of 40 decided.');

    const ben = await labelling(place.path, { coder: 'ben', items: 7, sample: 'random' });
    expect(ben.written.out).toContain('The 40 items are drawn already');
    const same = await ben.page('/');
    const said = (body: string) => /<blockquote[^>]*>.*?<\/blockquote>/.exec(body)?.[0];
    expect(said(same.body)).toBe(said(first.body));
    // What anna decided is not to be seen, nor that she did.
    expect(same.body).toContain('0 of 40 decided');
    for (let item = 1; item <= 25; item += 1) await ben.code(`/item/${item}`, item % 5 === 0 ? '-2' : '-1');
    await ben.stop();
    const again = await labelling(place.path, { coder: 'ben' });
    expect((await again.page('/')).at).toBe('/item/26');
    for (let item = 26; item <= 40; item += 1)
      await again.code(`/item/${item}`, item % 5 === 0 ? 'none' : '-1');
    await again.stop();
  });

  it('says how far they agree, for people and for programs', async () => {
    const told = await run('--agreement');
    expect(told.status).toBe(0);
    expect(told.out).toContain('anna, ben: 40 of 40 items coded by two or more');
    expect(told.out).toMatch(/privacy\.sentiment +37 +37 +86 %/);
    expect(told.out).toContain('8 items differ, 8 of them are open.');
    const json = JSON.parse((await run('--agreement', '--json')).out);
    expect(json).toMatchObject({ coders: ['anna', 'ben'], items: 40, double: 40, differing: 8, open: 8 });
  });

  it('opens what differs for a third decision, and writes labels without texts', async () => {
    const before = await run('--export');
    expect(before.out).toContain('Wrote 32 labels');
    expect(before.out).toContain('0 of them lie in whole rounds');
    const carla = await labelling(place.path, { coder: 'carla', settle: true });
    expect((await carla.page('/')).body).toContain('Reading 2');
    for (const item of [5, 10, 15, 20, 25, 30, 35, 40])
      expect(await carla.code(`/item/${item}`, '-2')).toBe(303);
    expect(await carla.code('/item/6', '-2')).toBe(404);
    expect((await carla.page('/')).body).toContain('All decided');
    await carla.stop();
    const after = await run('--export', 'mine.tsv');
    expect(after.out).toContain('Wrote 40 labels to mine.tsv');
    expect(after.out).toContain('40 of them lie in whole rounds');
    const text = readFileSync(join(place.path, 'mine.tsv'), 'utf8');
    expect(text).not.toContain('address');
    const parsed = parseLabelFile(text);
    if ('wrongLine' in parsed) throw new Error(`line ${parsed.wrongLine}`);
    expect(parsed.labels.every(({ hash }) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
    expect(parsed.labels.filter(({ coding }) => coding.topics.privacy === -2)).toHaveLength(8);
    const sum = parsed.labels.reduce((all, { probability = 1 }) => all + 1 / probability, 0);
    // The weights of all items stand for the sixty findings that they were drawn from.
    expect(sum).toBeGreaterThan(45);
    expect(sum).toBeLessThan(80);
  });

  it('corrects the figures of the report by its labels', async () => {
    const made = await klartext(place.path, ['study', 'report', '--labels', 'mine.tsv']);
    expect([made.status, made.err]).toEqual([0, '']);
    const { figures } = JSON.parse(readFileSync(join(place.path, 'results/report/study.json'), 'utf8'));
    // Of the forty items the machine took a side on 32: the others are in no share and need no correction.
    expect(figures.method.correction).toMatchObject({ kind: 'random-of-findings', items: { privacy: 32 } });
    // People found all of them negative, as the machine did where it took a side.
    expect(figures.topics.privacy.negative.corrected.value).toBeCloseTo(1, 5);
  });

  it('gives what was coded to training, with its texts from the sources', async () => {
    const io = { cwd: place.path, err: () => {}, isColourful: false, columns: 100 };
    const texts = await ownTexts(io as unknown as Parameters<typeof ownTexts>[0], [place.path]);
    if ('status' in texts) throw new Error('The study of the test is not coded.');
    expect(texts).toHaveLength(40);
    expect(texts.every(({ text, isWritten }) => text.includes('Otter lost my address') && !isWritten)).toBe(
      true,
    );
    expect(texts.filter(({ coding }) => coding.topics.privacy?.sentiment === -2)).toHaveLength(8);
  });

  it('refuses to go on when the study, the items or the decisions are not those any more', async () => {
    const codes = labels('codes.anna.jsonl');
    const good = readFileSync(codes, 'utf8');
    writeFileSync(codes, good.replace('"customer"', '"nobody"'));
    expect((await run('--agreement')).err).toMatch(/codes\.anna\.jsonl, line 2, is no decision/);
    writeFileSync(codes, good.replace(/"sample":"[^"]+"/, '"sample":"other"'));
    expect((await run('--coder', 'anna')).err).toContain('belongs to other items');
    writeFileSync(codes, good);
    const study = join(place.path, 'study.yaml');
    writeFileSync(study, STUDY.replace('title: Spring', 'title: Summer'));
    const changed = await run('--coder', 'anna');
    expect([changed.status, changed.err.includes('has changed since the run')]).toEqual([2, true]);
    writeFileSync(study, STUDY);
  });
});

describe('a page for coders that is killed', () => {
  it('has kept every decision that it said was saved, and goes on', async () => {
    const place = await finishedRun();
    const main = join(import.meta.dirname, '../../src/cli/main.ts');
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        main,
        'study',
        'label',
        place.path,
        '--coder',
        'anna',
        '--items',
        '20',
        '--port',
        '0',
      ],
      { cwd: join(import.meta.dirname, '../..'), stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let out = '';
    child.stdout.on('data', (bytes) => {
      out += bytes;
    });
    const exited = new Promise((done) => child.once('exit', done));
    try {
      const url = await Promise.race([addressIn(() => out), exited.then(() => undefined)]);
      if (url === undefined) throw new Error(`ended: ${out}`);
      const { code } = await visitor(url);
      for (let item = 1; item <= 6; item += 1) expect(await code(`/item/${item}`, '-1')).toBe(303);
      // Some more are under way when it is killed; what was not answered may be there or not.
      const waiting = [7, 8, 9].map((item) => code(`/item/${item}`, '-1').catch(() => 0));
      child.kill('SIGKILL');
      await exited;
      const answered = (await Promise.all(waiting)).filter((status) => status === 303).length;
      const file = join(place.path, 'results', 'labels', 'codes.anna.jsonl');
      // A line that was cut by the kill.
      appendFileSync(file, '{"kind":"coded","item":20,"at":"2026');
      const size = statSync(file).size;
      const again = await labelling(place.path, { coder: 'anna' });
      const [, done = '0'] = /(\d+) of 20 decided/.exec((await again.page('/')).body) ?? [];
      expect(Number(done)).toBeGreaterThanOrEqual(6 + answered);
      expect(Number(done)).toBeLessThanOrEqual(9);
      expect(statSync(file).size).toBeLessThan(size);
      expect(await again.code('/item/20', '1')).toBe(303);
      await again.stop();
      expect(readFileSync(file, 'utf8').trimEnd().split('\n').at(-1)).toContain('"privacy":1');
    } finally {
      child.kill('SIGKILL');
      place.remove();
    }
  });
});
