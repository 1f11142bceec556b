import { parseArgs } from 'node:util';
import { type CalibrationRow, calibrate } from '../src/study/index.ts';

/** Prints how often the intervals of each kind of figure hold a planted truth; `--json` prints JSON lines. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    studies: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const print = (row: CalibrationRow): void => {
  if (values.json) {
    console.log(JSON.stringify(row));
    return;
  }
  const cells = [
    row.kind.padEnd(34),
    percent(row.coverage).padStart(8),
    percent(row.above).padStart(8),
    percent(row.below).padStart(8),
    row.meanWidth.toFixed(3).padStart(8),
    row.isKept ? '' : '  outside 93–97 %',
  ];
  console.log(cells.join(''));
};

if (!values.json) {
  console.log(`95 % intervals in ${values.studies} simulated studies each, seed ${values.seed}`);
  console.log(`${''.padEnd(34)} covered   above   below   width`);
}
const rows = calibrate({ studies: Number(values.studies), seed: Number(values.seed) }, print);
if (rows.some(({ isKept }) => !isKept)) process.exitCode = 1;
