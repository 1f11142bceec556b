import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { median, print, round } from './result.ts';

const TEXT_CHANNELS = ['web', 'email', 'receipt', 'chat', 'voice', 'json'];
const RUNS = 5;

/** Measures the full build of the example as a command: rendering, reading back, comparing, writing. */
export function benchBuild(): void {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-bench-build-'));
  try {
    const without = times(folder, 'text', ['--channel', ...TEXT_CHANNELS]);
    report('build-without-print', without, '<= 2000', 2000, join(folder, 'text'));
    const all = times(folder, 'all', []);
    report('build-with-print', all, '<= 10000', 10_000, join(folder, 'all'));
    many();
    sizes(join(folder, 'all'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function times(folder: string, name: string, flags: readonly string[]): number {
  const runs = Array.from({ length: RUNS }, () => {
    rmSync(join(folder, name), { recursive: true, force: true });
    const begin = performance.now();
    execFileSync(process.execPath, [
      'dist/cli/main.js',
      'build',
      'examples/haselmaus',
      '--out',
      join(folder, name),
      ...flags,
    ]);
    return performance.now() - begin;
  });
  return median(runs);
}

function report(name: string, value: number, aim: string, most: number, folder: string): void {
  const bound = median(Array.from({ length: RUNS }, () => writeAgain(folder)));
  print({
    name,
    value: round(value),
    unit: `ms for the whole command, start of Node included (${filesIn(folder).length} files, each read back and compared)`,
    ratio: round(value / bound, 1),
    against: `writing the same bytes to the same disk without syncing: ${round(bound)} ms`,
    aim,
    met: value <= most,
  });
}

/** The bound: the same bytes, written plainly. */
function writeAgain(folder: string): number {
  const files = filesIn(folder).map((name) => [name, readFileSync(join(folder, name))] as const);
  const target = mkdtempSync(join(tmpdir(), 'klartext-bench-copy-'));
  const begin = performance.now();
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), bytes);
  }
  const taken = performance.now() - begin;
  rmSync(target, { recursive: true, force: true });
  return taken;
}

/** A hundred retailers, one after another in one process, every text channel. */
function many(): void {
  const out = execFileSync(process.execPath, ['--import', 'tsx', 'bench/build-many.ts', '100'], {
    encoding: 'utf8',
  });
  const { seconds, rss, files } = JSON.parse(out) as { seconds: number; rss: number; files: number };
  print({
    name: 'build-100-retailers',
    value: round(seconds, 1),
    unit: `s for 100 retailers in one process (${files} files made, read back and compared; without print; ${round(rss)} MiB resident at the end)`,
    aim: 'reported',
    met: true,
  });
}

/** What a phone has to load. */
function sizes(folder: string): void {
  for (const layer of ['label', 'short', 'full']) {
    const pages = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => readFileSync(join(folder, entry.name, `${layer}.html`)));
    const largest = Math.max(...pages.map((page) => page.byteLength));
    const zipped = Math.max(...pages.map((page) => gzipSync(page).byteLength));
    const isLabel = layer === 'label';
    print({
      name: `page-size-${layer}`,
      value: round(largest / 1000, 1),
      unit: `kB, the largest of ${pages.length} languages, style and all (${round(zipped / 1000, 1)} kB gzipped)`,
      aim: isLabel ? '<= 30' : 'reported',
      met: !isLabel || largest <= 30_000,
    });
  }
  const element = readFileSync('dist/web/klartext-label.js');
  const zippedElement = gzipSync(element).byteLength;
  print({
    name: 'element-size',
    value: round(zippedElement / 1000, 1),
    unit: `kB gzipped (${round(element.byteLength / 1000, 1)} kB as it is), the script that pages of shops load`,
    aim: '<= 5',
    met: zippedElement <= 5_000,
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}
