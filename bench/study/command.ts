import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { COMMAND } from './corpus.ts';

/** What `klartext study run --json` says, as far as benchmarks read it. */
interface Outcome {
  readonly funnel: { readonly read: number; readonly readings: number; readonly abstained: number };
  /** Milliseconds. */
  readonly stages: Readonly<Record<string, number>>;
}

/** One run of the whole command, watched from outside. */
export interface WatchedRun {
  readonly outcome: Outcome;
  /** By the clock, start of Node included. */
  readonly seconds: number;
  /** User and system time of all threads. */
  readonly cpuSeconds: number;
  /** Largest resident memory of the process with all its threads. */
  readonly peakMib: number;
  /** Resident memory when this share of the rows was committed. */
  readonly mibAt: ReadonlyMap<number, number>;
}

const SHARES = [0.1, 0.5, 0.9] as const;
const EVERY_MS = 100;

/** Runs a study from its file to its report, with so many workers. */
export async function runCommand(folder: string, rows: number, workers: number): Promise<WatchedRun> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    [COMMAND, 'study', 'run', folder, '--fresh', '--json', '--workers', String(workers)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const output = text(child.stdout);
  const seen = { peakMib: 0, ticks: 0, mibAt: new Map<number, number>() };
  const watch = setInterval(() => look(child.pid ?? 0, folder, rows, seen), EVERY_MS);
  const [status] = await once(child, 'close');
  clearInterval(watch);
  if (status !== 0) throw new Error(`klartext study run ended with ${status}`);
  return {
    outcome: JSON.parse(await output) as Outcome,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: seen.ticks / 100,
    peakMib: seen.peakMib,
    mibAt: seen.mibAt,
  };
}

interface Seen {
  peakMib: number;
  /** Hundredths of a second, as Linux counts. */
  ticks: number;
  readonly mibAt: Map<number, number>;
}

function look(pid: number, folder: string, rows: number, seen: Seen): void {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const now = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    seen.peakMib = Math.max(seen.peakMib, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    seen.ticks = Number(fields[11]) + Number(fields[12]);
    if (seen.mibAt.size === SHARES.length) return;
    const record = JSON.parse(readFileSync(join(folder, 'results', 'progress.json'), 'utf8'));
    if (record.isDone === true) return;
    for (const share of SHARES)
      if (!seen.mibAt.has(share) && record.funnel.read >= share * rows) seen.mibAt.set(share, now);
  } catch {
    // The process has just ended, or the first record is not there yet.
  }
}
