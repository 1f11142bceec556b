import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { PROGRAM, type ProgramPlace, type Task } from './program.ts';

/** Bundles the program into a folder, so that it starts at once; returns its path. */
export async function bundleProgram(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(realpathSync(folder), 'program.mjs');
  await build({
    entryPoints: [PROGRAM],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    packages: 'external',
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return outfile;
}

/** A register in another process. */
export interface RunningRegister {
  readonly child: ChildProcess;
  /** Whole lines so far, as values. */
  readonly lines: () => readonly Readonly<Record<string, unknown>>[];
  /** Lets it do one thing and gives its answer; one thing at a time. */
  readonly ask: (task: Task) => Promise<unknown>;
  /** Gives it something to do, without waiting for an answer. */
  readonly tell: (task: Task) => void;
  readonly ended: Promise<number | null>;
}

/** Starts the program at a place, and waits until the register is open. */
export async function startRegister(program: string, place: ProgramPlace): Promise<RunningRegister> {
  const child = spawn(process.execPath, [program, JSON.stringify(place)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines: Record<string, unknown>[] = [];
  const waiting = new Set<() => void>();
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = `${rest}${chunk}`.split('\n');
    // A line that was cut off by a kill was not acknowledged to anybody.
    rest = parts.pop() ?? '';
    for (const part of parts) lines.push(JSON.parse(part));
    for (const look of waiting) look();
  });
  child.stdin.on('error', () => {});
  let isOver = false;
  const ended = new Promise<number | null>((done) => child.once('close', done));
  void ended.then(() => {
    isOver = true;
    for (const look of waiting) look();
  });
  const next = (name: string, from: number): Promise<unknown> =>
    new Promise((done, fail) => {
      const look = (): void => {
        const found = lines.slice(from).find((line) => name in line);
        if (!found && !isOver) return;
        waiting.delete(look);
        if (found) done(found[name]);
        else fail(new Error(`The program ended: ${JSON.stringify(lines.slice(-3))}`));
      };
      waiting.add(look);
      look();
    });
  const tell = (task: Task): void => void child.stdin.write(`${JSON.stringify(task)}\n`);
  await next('ready', 0);
  return {
    child,
    lines: () => lines,
    tell,
    ask: (task) => {
      const answer = next('done', lines.length);
      tell(task);
      return answer;
    },
    ended,
  };
}

/** Ends a register as an operator would. */
export async function stopRegister({ child, tell, ended }: RunningRegister): Promise<void> {
  tell({ do: 'stop' });
  child.stdin?.end();
  await ended;
}
