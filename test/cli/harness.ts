import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';

/** What a command wrote and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The day that the clock of the tests shows. */
export const TODAY = '2026-11-24';

/** The small declaration of the fixtures, as text. */
export const SMALL = readFileSync(fileURLToPath(new URL('../fixtures/small.yaml', import.meta.url)), 'utf8');

/** Runs a command line in a folder, in this process. */
export async function klartext(cwd: string, argv: readonly string[], more: Partial<Io> = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const io: Io = {
    cwd,
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    columns: 100,
    isColourful: false,
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    onStop: () => () => {},
    ...more,
  };
  const status = await run(argv, io);
  return { status, out, err };
}

/** An empty folder, and a way to take it away again. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const path = mkdtempSync(join(tmpdir(), 'klartext-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
