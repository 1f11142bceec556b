import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, print, round } from './result.ts';
import {
  cpuPerRequest,
  fetchOnce,
  load,
  type Running,
  startBare,
  startKlartext,
  stop,
} from './server-process.ts';

const REQUESTS = 4_000;
const ROUNDS = 3;

/** Pages of a site with a published version, by the name of their benchmark. */
const PAGES = {
  label: '/de',
  short: '/de/short',
  full: '/de/full',
  versions: '/de/versions',
  old: '/versions/1/de',
} as const;

/** Measures each sort of page of a site with a published version: the first answer, then server CPU against a bare server. */
export async function benchSitePages(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-bench-site-'));
  try {
    const versions = join(folder, 'versions');
    const begin = performance.now();
    execFileSync(process.execPath, ['dist/cli/main.js', 'publish', 'examples/haselmaus', '--to', versions], {
      stdio: 'ignore',
    });
    print({
      name: 'publish',
      value: round(performance.now() - begin),
      unit: 'ms for the whole command: every layer, language and channel with print, written to last',
      aim: 'reported',
      met: true,
    });
    const klartext = await startKlartext(['--versions', versions]);
    for (const [name, path] of Object.entries(PAGES)) await benchPage(name, klartext, path);
    await stop(klartext);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchPage(name: string, klartext: Running, path: string): Promise<void> {
  const page = klartext.url + path;
  const begin = performance.now();
  const answer = await fetchOnce(page);
  const first = performance.now() - begin;
  const bare = await startBare(answer);
  await load(page, 500);
  await load(bare.url, 500);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    ours.push(await cpuPerRequest(klartext, page, REQUESTS));
    theirs.push(await cpuPerRequest(bare, bare.url, REQUESTS));
  }
  await stop(bare);
  const mine = median(ours);
  const bound = median(theirs);
  const kilobytes = Buffer.byteLength(answer.body) / 1000;
  print({
    name: `site-pages-${name}`,
    value: round(mine, 1),
    unit: `µs of server CPU per request (${round(kilobytes, 1)} kB of HTML; ${round(1_000_000 / mine)} pages per second and core; the first answer took ${round(first)} ms)`,
    ratio: round(bound / mine, 2),
    against: `bare node:http sending the same bytes and headers: ${round(bound, 1)} µs`,
    aim: 'reported',
    met: true,
  });
}
