import { print, round } from '../result.ts';
import { runCommand, type WatchedRun } from './command.ts';
import { corpusOf } from './corpus.ts';

const ROWS = 220_000;

/** 220,000 conversations from CSV to report, with two workers and with one. */
export async function benchPipeline(): Promise<void> {
  const folder = corpusOf(ROWS);
  const two = await runCommand(folder, ROWS, 2);
  print({
    name: 'study-220k',
    value: round(two.seconds, 1),
    unit: `s for the whole command, two workers; ${round(two.cpuSeconds, 1)} s of CPU, ${round((two.cpuSeconds / ROWS) * 1e6)} µs a row`,
    aim: '≤ 60',
    met: two.seconds <= 60,
  });
  print({
    name: 'study-220k-memory',
    value: round(two.peakMib),
    unit: 'MiB resident at the most, all threads',
    aim: '≤ 700',
    met: two.peakMib <= 700,
  });
  printStages(two);
  const one = await runCommand(folder, ROWS, 1);
  const ratio = one.seconds / two.seconds;
  print({
    name: 'study-220k-one-worker',
    value: round(one.seconds, 1),
    unit: `s; ${round(one.cpuSeconds, 1)} s of CPU`,
    ratio: round(ratio, 2),
    against: 'two workers, same files, one after the other',
    aim: 'ratio ≥ 1.5',
    met: ratio >= 1.5,
  });
}

function printStages({ outcome, seconds }: WatchedRun): void {
  for (const [stage, milliseconds] of Object.entries(outcome.stages)) {
    print({
      name: `study-220k-${stage}`,
      value: round(milliseconds / 1000, 2),
      unit: `s of ${round(seconds, 1)}`,
      aim: 'reported',
      met: true,
    });
  }
}
