import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { declarationOf } from './declaration-of.ts';
import { median, print, round } from './result.ts';

interface InProcess {
  readonly cold: number;
  readonly warm: number;
  readonly yaml: number;
  readonly bytes: number;
  readonly rss: number;
}

/** Measures parse and check of a large declaration and of the example; each cold run is a fresh process. */
export function benchCheck(): void {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-bench-'));
  try {
    const file = join(folder, 'klartext.yaml');
    writeFileSync(file, declarationOf(500));
    const runs = Array.from({ length: 5 }, () => inProcess(file));
    const size = `500 practices, six languages, ${round((runs[0]?.bytes ?? 0) / 1024)} kB, every text different`;
    const against = 'the yaml library alone parsing the same text in the same process (warm)';
    const yaml = median(runs.map((r) => r.yaml));
    const cold = median(runs.map((r) => r.cold));
    print({
      name: 'check-500-cold',
      value: round(cold),
      unit: `ms (${size})`,
      ratio: round(cold / yaml, 2),
      against,
      aim: '<= 700',
      met: cold <= 700,
    });
    const warm = median(runs.map((r) => r.warm));
    print({
      name: 'check-500-warm',
      value: round(warm),
      unit: 'ms',
      ratio: round(warm / yaml, 2),
      against,
      aim: '<= 400',
      met: warm <= 400,
    });
    const rss = median(runs.map((r) => r.rss));
    print({
      name: 'check-500-memory',
      value: round(rss),
      unit: 'MiB resident after 8 checks in one process',
      aim: '<= 1024',
      met: rss <= 1024,
    });
    const command = median(Array.from({ length: 5 }, () => commandTime(file)));
    print({
      name: 'check-500-command',
      value: round(command),
      unit: 'ms for the whole command, start of Node included',
      aim: 'reported',
      met: true,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const example = Array.from({ length: 5 }, () => inProcess('examples/haselmaus/klartext.yaml'));
  const against = 'the yaml library alone parsing the same files in the same process (warm)';
  const yaml = median(example.map((r) => r.yaml));
  for (const kind of ['cold', 'warm'] as const) {
    const value = median(example.map((r) => r[kind]));
    print({
      name: `check-example-${kind}`,
      value: round(value),
      unit: 'ms (28 practices, six languages)',
      ratio: round(value / yaml, 2),
      against,
      aim: 'reported',
      met: true,
    });
  }
}

function inProcess(file: string): InProcess {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'bench/check-in-process.ts', file], {
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

function commandTime(file: string): number {
  const start = performance.now();
  execFileSync(process.execPath, ['dist/cli/main.js', 'check', file], { stdio: 'ignore' });
  return performance.now() - start;
}
