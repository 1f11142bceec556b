import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folder, klartext } from './harness.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
const TSX = import.meta.resolve('tsx');

let dir: ReturnType<typeof folder>;
beforeAll(async () => {
  dir = folder();
  const size = ['--retailers', '8', '--conversations', '2500', '--seed', '3'];
  expect(await klartext(dir.path, ['study', 'synth', 's', ...size])).toMatchObject({ status: 0 });
});
afterAll(() => dir.remove());

/** Runs the study in a process of its own; `signal` is sent as soon as the run holds its folder. */
function run(argv: readonly string[] = [], signal?: NodeJS.Signals) {
  const args = ['--import', TSX, MAIN, 'study', 'run', 's', '--workers', '2', '--no-report', ...argv];
  const child = spawn(process.execPath, args, {
    cwd: dir.path,
    env: { ...process.env, NO_COLOR: '1', TSX_TSCONFIG_PATH: TSCONFIG },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => {
    out += piece;
  });
  child.stderr.on('data', (piece) => {
    err += piece;
  });
  const begun = join(dir.path, 's/results/findings.partial');
  const watch = setInterval(() => {
    if (signal === undefined || !existsSync(begun)) return;
    clearInterval(watch);
    child.kill(signal);
  }, 20);
  return new Promise<{ status: number | null; out: string; err: string }>((done) => {
    child.on('close', (status) => {
      clearInterval(watch);
      done({ status, out, err });
    });
  });
}

const findings = (): string =>
  createHash('sha256')
    .update(readFileSync(join(dir.path, 's/results/findings.parquet')))
    .digest('hex');

it('a run that was stopped and killed makes the same findings as one that went through', async () => {
  const stopped = await run([], 'SIGINT');
  expect([stopped.status, stopped.out]).toEqual([130, '']);
  expect(stopped.err).toContain('Go on with the same command');
  const killed = await run([], 'SIGKILL');
  expect(killed.status).toBeNull();
  const whole = await run();
  expect([whole.status, whole.err]).toEqual([0, '']);
  expect(whole.out).toMatch(/Rows read +2,500/);
  const resumed = findings();
  const fresh = await run(['--fresh']);
  expect(fresh.status).toBe(0);
  expect(findings()).toBe(resumed);
}, 240_000);
