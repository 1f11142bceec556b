import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseStudy } from '../../src/study/index.ts';
import { folder, klartext } from './harness.ts';

const ROWS = [
  ['Datum', 'Marke', 'Text', 'Autor'],
  [
    '24.11.2026',
    'Nordmarkt',
    'Nordmarkt hat meine Adresse verkauft, seitdem nur noch Werbeanrufe. Nie wieder!',
    'anna',
  ],
  [
    '25.11.2026',
    'Nordmarkt',
    'Die Coupons in der Nordmarkt-App passen genau zu dem, was ich kaufe. Super!',
    'bert',
  ],
  ['26.11.2026', 'Hafenkiste', 'Hafenkiste: die Schlange an der Kasse war heute wieder lang.', 'cleo'],
  [
    '27.11.2026',
    'Hafenkiste',
    '<script>alert(1)</script> Hafenkiste verfolgt mich mit Cookies durchs ganze Netz',
    '=cmd()',
  ],
];

const csv = (rows: readonly (readonly string[])[], delimiter = ';'): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'export.csv': csv(ROWS) });
});
afterEach(() => dir.remove());

const file = (...names: string[]): string => readFileSync(join(dir.path, ...names), 'utf8');

describe('klartext study', () => {
  it('goes from an export to a report: init, run, report', async () => {
    const made = await klartext(dir.path, ['study', 'init', 'export.csv']);
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(made.out).toContain('time is written: dd.mm.yyyy');
    const { definition, problems } = parseStudy('study.yaml', file('study.yaml'));
    expect(problems).toEqual([]);
    expect(definition?.retailers.map(({ name }) => name)).toEqual(['Nordmarkt', 'Hafenkiste']);
    expect(definition?.sources[0]).toMatchObject({
      delimiter: ';',
      timeFormat: 'dd.mm.yyyy',
      columns: { text: ['Text'], time: 'Datum', author: 'Autor', retailer: 'Marke' },
    });

    const ran = await klartext(dir.path, [
      'study',
      'run',
      '--workers',
      '1',
      '--with-texts',
      '--lang',
      'de,en',
    ]);
    expect(ran).toMatchObject({ status: 0, err: '' });
    expect(ran.out).toMatch(/Rows read +4/);
    const record = JSON.parse(file('results', 'run.json'));
    const left = Object.values<number>(record.funnel.exits).reduce((sum, n) => sum + n, 0);
    expect(left + record.funnel.withFindings).toBe(4);

    const report = readdirSync(join(dir.path, 'results/report')).sort();
    expect(report).toEqual([
      'charts',
      'figures.csv',
      'findings.parquet',
      'index.en.html',
      'index.html',
      'study.json',
    ]);
    const page = file('results', 'report', 'index.html');
    expect(page).toMatch(/<html[^>]* lang="de"/);
    expect(page).not.toContain('<script');
    expect(file('results', 'report', 'index.en.html')).toMatch(/<html[^>]* lang="en"/);
    // One SVG and one picture of each chart.
    const charts = readdirSync(join(dir.path, 'results/report/charts'));
    const svgs = charts.filter((name) => name.endsWith('.svg'));
    expect(svgs.length).toBeGreaterThan(3);
    expect(charts.length).toBe(2 * svgs.length);
    const [, ...figures] = parse(file('results', 'report', 'figures.csv'), { relax_column_count: true });
    expect(figures.length).toBeGreaterThan(20);

    // Nobody's name and no key lies in anything that is handed on.
    for (const name of ['index.html', 'figures.csv', 'study.json'])
      for (const author of ['anna', 'bert', 'cleo'])
        expect(file('results', 'report', name)).not.toContain(author);

    const again = await klartext(dir.path, ['study', 'report', '--language', 'fr']);
    expect(again).toMatchObject({ status: 0, err: '' });
    expect(file('results', 'report', 'index.html')).toMatch(/<html[^>]* lang="fr"/);
  });

  it('runs a second time without reading again, and refuses when the study has changed', async () => {
    await klartext(dir.path, ['study', 'init', 'export.csv']);
    const first = await klartext(dir.path, ['study', 'run', '--workers', '1', '--no-report', '--json']);
    expect(first.status).toBe(0);
    const second = await klartext(dir.path, ['study', 'run', '--workers', '1', '--no-report', '--json']);
    expect(JSON.parse(second.out).funnel).toEqual(JSON.parse(first.out).funnel);
    expect(JSON.parse(second.out).resumedFrom).toBe(4);
    writeFileSync(join(dir.path, 'study.yaml'), file('study.yaml').replace('Nordmarkt', 'Nordmarkt GmbH'));
    const changed = await klartext(dir.path, ['study', 'run', '--workers', '1', '--no-report']);
    expect(changed.status).toBe(2);
    expect(changed.err).toContain('--fresh');
    expect((await klartext(dir.path, ['study', 'report'])).err).toContain('has changed since the run');
    const fresh = await klartext(dir.path, ['study', 'run', '--workers', '1', '--no-report', '--fresh']);
    expect(fresh.status).toBe(0);
  });

  it('stops at the wish of the user, and says how to go on', async () => {
    await klartext(dir.path, ['study', 'init', 'export.csv']);
    const stopped = await klartext(dir.path, ['study', 'run', '--workers', '1'], {
      onStop: (listener) => {
        listener();
        return () => {};
      },
    });
    expect(stopped.status).toBe(130);
    expect(stopped.err).toContain('Go on with the same command: klartext study run');
    const next = await klartext(dir.path, ['study', 'run', '--workers', '1', '--no-report']);
    expect(next.status).toBe(0);
    expect(next.out).toMatch(/Rows read +4/);
  });

  it('draws a bar on a terminal, and nothing elsewhere', async () => {
    await klartext(dir.path, ['study', 'init', 'export.csv']);
    const { PassThrough } = await import('node:stream');
    const terminal = { input: new PassThrough(), output: new PassThrough() };
    const shown = await klartext(dir.path, ['study', 'run', '--workers', '1', '--no-report'], { terminal });
    expect(shown.err).toMatch(/█+ +100 % +4 rows|Writing the findings/);
    expect(shown.err.endsWith('\r\u001b[K')).toBe(true);
  });
});

describe('a file that is not as it should be', () => {
  const study = (columns: string, files = 'export.csv', more = ''): string =>
    `study: { id: x, title: X }\nretailers: { nord: { name: Nordmarkt } }\nsources:\n  a:\n    files: ${files}\n    delimiter: ";"\n    timeFormat: dd.mm.yyyy\n    columns: ${columns}\n${more}`;
  const run = (text: string) => {
    writeFileSync(join(dir.path, 'study.yaml'), text);
    return klartext(dir.path, ['study', 'run', '--workers', '1', '--no-report', '--fresh']);
  };
  const rejects = (): readonly { readonly line: number; readonly reason: string }[] =>
    file('results', 'rejects.jsonl')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));

  it('names a missing column, and the one that is near', async () => {
    const { status, err } = await run(study('{ text: Txt }'));
    expect(status).toBe(1);
    expect(err).toContain('It has no column "Txt"');
    expect(err).toContain('"Text"');
  });

  it('says where a study is wrong', async () => {
    const { status, err } = await run(study('{ text: Text, tme: Datum }'));
    expect(status).toBe(2);
    expect(err).toContain('study.yaml:8:');
    expect(err).toContain('Did you mean "time"?');
  });

  it('refuses packed files that are broken, and files that are not there', async () => {
    const packed = gzipSync(Buffer.from(csv(ROWS)));
    writeFileSync(join(dir.path, 'broken.csv.gz'), packed.subarray(0, packed.length - 30));
    const broken = await run(study('{ text: Text }', 'broken.csv.gz'));
    expect([broken.status, broken.err]).toEqual([1, expect.stringContaining('no whole gzip file')]);
    const missing = await run(study('{ text: Text }', 'nothing*.csv'));
    expect([missing.status, missing.err]).toEqual([1, expect.stringContaining('no such file')]);
  });

  it('puts rows that are broken aside, each with its line and reason and without its text', async () => {
    const rows = [
      ...csv(ROWS).split('\r\n'),
      '"28.11.2026";"Nordmarkt"',
      '"morgen";"Nordmarkt";"secret words";"x"',
      '"29.11.2026";"Nordmarkt";"";"x"',
    ];
    const bytes = Buffer.concat([
      Buffer.from(`${rows.join('\n')}\n"30.11.2026";"Nordmarkt";"gr`),
      Buffer.from([0xfc, 0xdf]),
      Buffer.from(`e";"x"\n"01.12.2026";"Nordmarkt";"${'long '.repeat(30_000)}";"x"\n`),
    ]);
    writeFileSync(join(dir.path, 'export.csv'), bytes);
    const { status, out } = await run(study('{ text: Text, time: Datum, author: Autor }'));
    expect(status).toBe(0);
    expect(out).toMatch(/bad rows +5/);
    expect(rejects().map(({ line, reason }) => [line, reason])).toEqual([
      [6, 'wrong-number-of-columns'],
      [7, 'bad-date'],
      [8, 'no-text'],
      [9, 'not-in-the-encoding'],
      [10, 'too-long'],
    ]);
    expect(file('results', 'rejects.jsonl')).not.toContain('secret');
  });
});

describe('klartext study init', () => {
  it('writes a study that teaches when there is no file to look at', async () => {
    const { status } = await klartext(dir.path, ['study', 'init']);
    expect(status).toBe(0);
    const parsed = parseStudy('study.yaml', file('study.yaml'));
    expect(parsed.problems).toEqual([]);
    expect(file('study.yaml')).toContain('$schema=./study.schema.json');
    expect(existsSync(join(dir.path, 'study.schema.json'))).toBe(true);
    const again = await klartext(dir.path, ['study', 'init']);
    expect([again.status, again.err]).toEqual([2, expect.stringContaining('exists already')]);
  });

  it('looks into JSON Lines, packed or not, and puts files of one shape together', async () => {
    const lines = [
      {
        id: 1,
        user: { name: 'a' },
        created_at: 1_790_000_000,
        body: 'They sold my address to a broker',
        lang: 'en',
      },
      {
        id: 2,
        user: { name: 'b' },
        created_at: 1_790_000_100,
        body: 'Lovely birthday voucher again',
        lang: 'de-AT',
      },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    mkdirSync(join(dir.path, 'in'));
    writeFileSync(join(dir.path, 'in/a.jsonl'), text);
    writeFileSync(join(dir.path, 'in/b.jsonl.gz'), gzipSync(text));
    const { status } = await klartext(dir.path, [
      'study',
      'init',
      'in/a.jsonl',
      'in/b.jsonl.gz',
      'export.csv',
    ]);
    expect(status).toBe(0);
    const { definition } = parseStudy('study.yaml', file('study.yaml'));
    expect(definition?.languages).toEqual(['en', 'de']);
    expect(definition?.sources).toMatchObject([
      {
        files: ['in/a.jsonl', 'in/b.jsonl.gz'],
        format: 'jsonl',
        timeFormat: 'unix-seconds',
        columns: { text: ['body'], id: 'id', author: 'user.name', time: 'created_at', language: 'lang' },
      },
      { files: ['export.csv'], format: 'csv' },
    ]);
  });

  it.each([
    ['nothing.csv', undefined, 'there is no such file'],
    ['empty.csv', '', 'it is empty'],
    ['numbers.csv', 'a,b\n1,2\n3,4\n', 'looks like what customers said'],
    ['table.xlsx', 'PK\u0003\u0004\u0000\u0000', 'it is no text'],
    ['list.json', '[1, 2]', 'JSON Lines, one object a line'],
    ['broken.csv.gz', '\u001f\u008b broken', 'no whole gzip file'],
  ])('says what is wrong with %s', async (name, content, reason) => {
    if (content !== undefined) writeFileSync(join(dir.path, name), content, 'latin1');
    const { status, err } = await klartext(dir.path, ['study', 'init', name]);
    expect([status, err]).toEqual([2, expect.stringContaining(reason)]);
    expect(existsSync(join(dir.path, 'study.yaml'))).toBe(false);
  });

  it('lets no name of a column break the file or the terminal', async () => {
    const odd = ['text', '": { x: 1 }\n# y', '\u001b[31mred', '__proto__', 'date: [', '=HYPERLINK()'];
    writeFileSync(join(dir.path, 'odd.csv'), csv([odd, ['They sold my data', '1', '2', '3', '4', '5']], ','));
    const { status, out } = await klartext(dir.path, ['study', 'init', 'odd.csv']);
    expect(status).toBe(0);
    expect(out).not.toContain('\u001b');
    expect(parseStudy('study.yaml', file('study.yaml')).problems).toEqual([]);
  });
});

describe('klartext study explain', () => {
  it('shows phrases, topics and the sentiment towards them', async () => {
    const { status, out } = await klartext(dir.path, [
      'study',
      'explain',
      'They sold my email address. Creepy!',
      '--lang',
      'en',
    ]);
    expect(status).toBe(0);
    expect(out).toContain('Sentiment towards privacy');
    expect(out).toMatch(/third-party-sharing/);
  });

  it('takes a text from standard input, safe for the terminal', async () => {
    const stdin = (async function* () {
      yield 'They \u001b[31msold my email \u0000 address';
    })();
    const { status, out } = await klartext(dir.path, ['study', 'explain', '-'], { stdin });
    expect(status).toBe(0);
    expect(out).not.toContain('\u001b');
    const nothing = await klartext(dir.path, ['study', 'explain', ' ']);
    expect(nothing.status).toBe(2);
  });
});

describe('klartext study train', () => {
  it('says what is missing, and which lines are left out', async () => {
    writeFileSync(join(dir.path, 'sentiment-en-train.tsv'), '');
    const { status, err } = await klartext(dir.path, [
      'study',
      'train',
      'sentiment-en-train.tsv',
      '--no-corpus',
    ]);
    expect([status, err]).toEqual([2, expect.stringContaining('There are no coded conversations')]);
    expect((await klartext(dir.path, ['study', 'train', 'nowhere'])).status).toBe(2);
  });
});
