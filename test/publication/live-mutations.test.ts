import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveFinding } from '../../src/publication/index.ts';
import { klartext, SMALL } from '../cli/harness.ts';

/** What `klartext published --format json` writes, as far as it is read here. */
interface Report {
  readonly status: number;
  readonly cells: readonly {
    readonly channel: string;
    readonly language: string;
    readonly status: string;
    readonly findings: readonly LiveFinding[];
  }[];
}

let folder = '';
let files: readonly string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'klartext-live-'));
  writeFileSync(join(folder, 'klartext.yaml'), SMALL);
  expect((await klartext(folder, ['publish'])).status).toBe(0);
  const changed = SMALL.replace('P1M', 'P6W');
  expect(changed).not.toBe(SMALL);
  writeFileSync(join(folder, 'klartext.yaml'), changed);
  expect((await klartext(folder, ['publish'])).status).toBe(0);
  files = readdirSync(join(folder, 'versions/0002'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(en|de)\/\w+\./.test(name))
    .sort();
  expect(files.length).toBeGreaterThan(50);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function judged(name: string, bytes: Uint8Array | string): Promise<LiveFinding | undefined> {
  const live = join(folder, 'live', name);
  rmSync(join(folder, 'live'), { recursive: true, force: true });
  mkdirSync(dirname(live), { recursive: true });
  writeFileSync(live, bytes);
  const ran = await klartext(folder, ['published', 'live', '--found-only', '--format', 'json']);
  const report = JSON.parse(ran.out) as Report;
  expect(ran.status).toBe(report.status);
  const findings = report.cells.flatMap((cell) => cell.findings);
  return findings.find((f) => f.status === 'different') ?? findings[0];
}

const copy = (version: string, name: string) => readFileSync(join(folder, 'versions', version, name));

describe('copies of outputs', () => {
  it('are current, every one of the newest version', async () => {
    for (const name of files)
      expect(await judged(name, copy('0002', name)), name).toMatchObject({ status: 'current', version: 2 });
  }, 120_000);

  it('are stale, those of the version before', async () => {
    for (const name of files.filter((n) => !n.includes('changes'))) {
      expect(await judged(name, copy('0001', name)), name).toMatchObject({ status: 'stale', version: 1 });
    }
  }, 120_000);
});

/** Words, numbers and names of the small declaration, and what a careless hand makes of them. */
const SLIPS: readonly (readonly [string, string | RegExp, string])[] = [
  // Not an id that holds the word.
  ['a word', /We never/, 'We rarely'],
  ['a number', /(?<=\b)3(?=\s(?:years|Jahre))/, '8'],
  ['a name', /Paketpost/, 'Packpost'],
  ['an address', /privacy@/, 'spam@'],
];

describe('a slip in a copy', () => {
  it('is found in every text output that holds the word, and shown with both texts', async () => {
    let tried = 0;
    for (const name of files.filter((n) => /\.(?:html|txt|json|ssml)$/.test(n) && n.startsWith('en/'))) {
      const text = copy('0002', name).toString('utf8');
      for (const [what, from, to] of SLIPS) {
        // Style sheets hold words too, which nobody reads.
        const [head = '', ...body] = text.split('</head>');
        const changed =
          body.length > 0
            ? `${head}</head>${body.join('</head>').replace(from, to)}`
            : text.replace(from, to);
        if (changed === text) continue;
        tried += 1;
        const finding = await judged(name, changed);
        expect(finding?.status, `${name}: ${what}`).toBe('different');
        const shown = finding?.differences.map((d) => d.found ?? '').join('\n') ?? '';
        expect(shown.replaceAll(/\s+/g, ''), `${name}: ${what}`).toContain(to.replaceAll(' ', ''));
      }
    }
    expect(tried).toBeGreaterThan(30);
  }, 240_000);
});
