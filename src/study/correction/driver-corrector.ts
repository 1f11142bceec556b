import type { Random } from '../../shared/index.ts';
import { gamma } from '../interval/index.ts';
import type { DriverCell, ErrorSample } from './error-sample.ts';

/** Corrects the share of negative findings that carry a driver. */
export interface DriverCorrector {
  readonly correct: (share: number) => number;
  readonly correctIn: (replication: number, share: number) => number;
}

/** P(yes | yes) and P(yes | no), of the truth given the reading or the other way round. */
type Rates = readonly [number, number];

const FEWEST = 30;

/** Prior weight of each of the four cells, in items (Perks 1947). */
const PRIOR = 1 / 4;

/**
 * Makes the correction of one driver's share s; undefined when the sample is too small or says too little.
 * Own sample: s × P(true | read) + (1 − s) × P(true | not read). Foreign sample: (s − false positive rate) / (true positive rate −
 * false positive rate), held between 0 and 1 (Rogan and Gladen 1978).
 */
export function createDriverCorrector(
  cells: readonly DriverCell[],
  kind: ErrorSample['kind'],
  replications: number,
  random: Random,
): DriverCorrector | undefined {
  const items = cells.reduce((sum, cell) => sum + cell.items, 0);
  if (items < FEWEST) return undefined;
  const table = [true, false].map((truth) =>
    [true, false].map((predicted) => {
      const alike = cells.filter((cell) => cell.true === truth && cell.predicted === predicted);
      const n = alike.reduce((sum, cell) => sum + cell.items, 0);
      return { n, weight: alike.reduce((sum, cell) => sum + cell.weight, 0) };
    }),
  );
  const mean = table.flat().reduce((sum, { weight }) => sum + weight, 0) / items;
  const ratesOf = (drawn: boolean): Rates => {
    const weights = table.map((row) =>
      row.map(({ n, weight }) => (drawn ? gamma(random, n + PRIOR) * (n === 0 ? mean : weight / n) : weight)),
    );
    const w = (truth: number, predicted: number): number => weights[truth]?.[predicted] ?? 0;
    const share = (part: number, other: number, otherwise: number): number =>
      part + other > 0 ? part / (part + other) : otherwise;
    return kind === 'foreign'
      ? [share(w(0, 0), w(0, 1), 1), share(w(1, 0), w(1, 1), 0)]
      : [share(w(0, 0), w(1, 0), 1), share(w(0, 1), w(1, 1), 0)];
  };
  const apply = ([yes, no]: Rates, share: number): number =>
    kind === 'foreign' ? Math.max(0, Math.min(1, (share - no) / (yes - no))) : share * yes + (1 - share) * no;
  const point = ratesOf(false);
  if (kind === 'foreign' && point[0] - point[1] < 0.1) return undefined;
  const drawn = Array.from({ length: replications }, () => {
    const rates = ratesOf(true);
    return kind === 'foreign' && rates[0] - rates[1] < 0.05 ? point : rates;
  });
  return {
    correct: (share) => apply(point, share),
    correctIn: (replication, share) => apply(drawn[replication] ?? point, share),
  };
}
