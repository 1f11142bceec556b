import { createRandom } from '../../shared/index.ts';
import { createWeights } from '../interval/index.ts';
import { KINDS } from './kinds.ts';

/** How much to simulate. */
export interface CalibrateOptions {
  /** Simulated studies for each kind of figure; 1,000 when absent. */
  readonly studies?: number;
  /** Bootstrap replications in each of them; 400 when absent. */
  readonly replications?: number;
  readonly seed?: number;
}

/** How often the 95 % interval of one kind of figure holds the planted truth. */
export interface CalibrationRow {
  readonly kind: string;
  readonly truth: number;
  readonly studies: number;
  /** Share of intervals that hold the truth. */
  readonly coverage: number;
  /** Share of intervals that lie above it, and below. */
  readonly above: number;
  readonly below: number;
  readonly meanWidth: number;
  /** Coverage from 93 to 97 %. */
  readonly isKept: boolean;
}

/** Simulates studies with a planted truth at the level of counts and counts how often intervals hold it. */
export function calibrate(
  { studies = 1000, replications = 400, seed = 1 }: CalibrateOptions = {},
  progress: (row: CalibrationRow) => void = () => {},
): readonly CalibrationRow[] {
  const weightsFor = createWeights(replications, seed);
  return KINDS.map(({ name, truth, simulate }, index) => {
    const random = createRandom(seed + 1000 * (index + 1));
    let covered = 0;
    let above = 0;
    let below = 0;
    let width = 0;
    for (let study = 0; study < studies; study += 1) {
      const interval = simulate({ random, replications, weightsFor });
      if (!interval) throw new Error(`no interval came out for: ${name}`);
      width += interval.high - interval.low;
      if (interval.low > truth) above += 1;
      else if (interval.high < truth) below += 1;
      else covered += 1;
    }
    const coverage = covered / studies;
    const row: CalibrationRow = {
      kind: name,
      truth,
      studies,
      coverage,
      above: above / studies,
      below: below / studies,
      meanWidth: width / studies,
      isKept: coverage >= 0.93 && coverage <= 0.97,
    };
    progress(row);
    return row;
  });
}
