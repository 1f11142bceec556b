import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Bundles the writer into a folder, so that it starts at once; returns the path of the program. */
export async function bundleWriter(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'writer.mjs');
  await build({
    entryPoints: [resolve('test/records/writer.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['better-sqlite3', 'pg'],
    logLevel: 'silent',
    // Only the store is wanted of its door; the rest would bring fonts and PDF files along.
    treeShaking: true,
    packages: 'external',
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return outfile;
}

/** A writer that runs, and all that it has said. */
export interface Writer {
  readonly process: ChildProcess;
  /** Whole lines so far. */
  readonly lines: () => readonly string[];
  readonly ended: Promise<number | null>;
}

/** Starts a command that runs the writer. */
export function startWriter(command: string, args: readonly string[]): Writer {
  const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  // A line that was cut off by the kill was not acknowledged to anybody.
  return { process: child, lines: () => text.split('\n').slice(0, -1), ended };
}

/** What a writer was told is on disk. */
export function acknowledged(lines: readonly string[]): {
  readonly leaves: ReadonlyMap<number, string>;
  readonly erased: readonly number[];
} {
  const leaves = new Map<number, string>();
  const erased: number[] = [];
  for (const line of lines) {
    const [what, position, rest = ''] = line.split(' ');
    if (what === 'added') leaves.set(Number(position), rest);
    if (what === 'erased') erased.push(Number(position));
  }
  return { leaves, erased };
}
