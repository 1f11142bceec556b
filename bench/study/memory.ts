import { print, round } from '../result.ts';
import { runCommand } from './command.ts';
import { corpusOf } from './corpus.ts';

const ROWS = 2_200_000;
/** Table of duplicates: some 60 bytes a row, which is all that may grow. */
const GROWTH_MIB = 200;

/** Ten times as many conversations: memory must not follow. */
export async function benchMemory(): Promise<void> {
  const rows = Number(process.env.KLARTEXT_BENCH_ROWS ?? ROWS);
  const run = await runCommand(corpusOf(rows), rows, 2);
  const at = [...run.mibAt].map(([share, mib]) => `${share * 100} %: ${round(mib)}`).join(', ');
  const growth = (run.mibAt.get(0.9) ?? Number.NaN) - (run.mibAt.get(0.1) ?? Number.NaN);
  print({
    name: 'study-2200k-memory',
    value: round(run.peakMib),
    unit: `MiB at the most over ${rows} rows in ${round(run.seconds)} s; while reading ${at}`,
    aim: `from 10 to 90 % of the rows at most ${GROWTH_MIB} more`,
    met: growth <= GROWTH_MIB,
  });
}
