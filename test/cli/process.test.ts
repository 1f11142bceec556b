import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unexpected } from '../../src/cli/run.ts';
import { folder, type Ran, SMALL } from './harness.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const TSCONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
const TSX = import.meta.resolve('tsx');

let dir: ReturnType<typeof folder>;
beforeEach(() => {
  dir = folder({ 'klartext.yaml': SMALL });
});
afterEach(() => dir.remove());

function start(argv: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...argv], {
    cwd: dir.path,
    env: { ...process.env, NO_COLOR: '1', TSX_TSCONFIG_PATH: TSCONFIG, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = new Promise<Ran>((done) => {
    child.on('close', (code, signal) => done({ status: code ?? (signal === null ? -1 : 128), out, err }));
  });
  return { child, ended, seen: () => out };
}

it('the process ends with the status of the command', async () => {
  const good = start(['check']).ended;
  const usage = start(['chek']).ended;
  expect(await good).toMatchObject({ status: 0, err: '' });
  expect(await usage).toMatchObject({ status: 2, out: '' });
  writeFileSync(join(dir.path, 'klartext.yaml'), SMALL.replace('basis: contract', 'basis: x'));
  expect(await start(['check']).ended).toMatchObject({ status: 1 });
});

it('a reader that goes away is no error', async () => {
  const { child, ended } = start(['law', '--format', 'json']);
  child.stdout.destroy();
  expect(await ended).toMatchObject({ status: 0, err: '' });
});

it.each(['SIGINT', 'SIGTERM'] as const)('serve stops cleanly on %s', async (signal) => {
  const { child, ended, seen } = start(['serve', '--port', '0']);
  const deadline = Date.now() + 20_000;
  while (!seen().includes('http://') && Date.now() < deadline)
    await new Promise((done) => setTimeout(done, 50));
  const url = /http:\S+/.exec(seen())?.[0] ?? '';
  expect((await fetch(url)).status).toBe(200);
  child.kill(signal);
  expect(await ended).toMatchObject({ status: 0, err: '' });
});

it('an error that nobody foresaw is one line, status 70, and a trace only when asked for', () => {
  let err = '';
  const io = {
    err: (text: string) => {
      err += text;
    },
    env: {},
  };
  expect(unexpected(io, new Error('boom \u001b[2J'))).toBe(70);
  expect(err).toBe('klartext: unexpected error: boom \\x1b[2J; please report\n');
  err = '';
  unexpected({ ...io, env: { KLARTEXT_DEBUG: '1' } }, new Error('boom'));
  expect(err).toContain('process.test.ts');
});
