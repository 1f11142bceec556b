import type { Random } from '../../shared/index.ts';
import { gamma } from '../interval/index.ts';
import { type ErrorCell, type ErrorSample, PREDICTED_CODES, TRUE_CODES } from './error-sample.ts';
import {
  byPrediction,
  type ErrorTable,
  type Inverse,
  inverseOf,
  type SignShare,
  type Signs,
  shareOf,
} from './matrix.ts';

/** Turns counts as the classifier gives them into the share that they would have without its error. */
export interface Corrector {
  /** By the sample as it is. */
  readonly share: (counts: Signs, share: SignShare) => number;
  /** By the sample as it might have turned out, once for each replication. */
  readonly shareIn: (replication: number, counts: Signs, share: SignShare) => number;
}

/** Fewest coded items that a correction may rest on. */
const FEWEST = 30;

/** Prior weight of a cell, in items. */
const PRIOR = 1 / 12;

type Correction = Corrector['share'];

/**
 * Makes the correction of one topic; undefined when the sample is too small or says too little. `whole` are the topic's counts in
 * the study.
 *
 * Foreign sample: P(predicted | true) is turned round. Own sample: the whole is corrected by P(true | predicted), which is exact
 * there; a part (a retailer, a week) stands as far from the whole as the turned-round P(predicted | true) says, because
 * P(true | predicted) of the whole would draw every part towards the whole. The sample's own uncertainty: each replication draws the
 * cells anew by the Bayesian bootstrap (Rubin 1981) with a twelfth of an item of prior weight for each of the twelve cells (Perks 1947), so that a sample without
 * any error still says how little it knows.
 */
export function createCorrector(
  cells: readonly ErrorCell[],
  kind: ErrorSample['kind'],
  whole: Signs,
  replications: number,
  random: Random,
): Corrector | undefined {
  const counted = cells.filter(
    (cell) => cell.items > 0 && cell.weight > 0 && (kind !== 'foreign' || cell.true !== 'none'),
  );
  const items = counted.reduce((sum, cell) => sum + cell.items, 0);
  if (items < FEWEST) return undefined;
  const point = correctionOf(kind, tableOf(counted), whole);
  if (!point) return undefined;
  const drawn: Correction[] = [];
  for (let b = 0; b < replications; b += 1) {
    // A drawn matrix that cannot be turned round says nothing; the sample's own stands in.
    drawn.push(correctionOf(kind, redrawn(counted, kind, random), whole) ?? point);
  }
  return {
    share: point,
    shareIn: (replication, counts, share) => (drawn[replication] ?? point)(counts, share),
  };
}

function correctionOf(kind: ErrorSample['kind'], table: ErrorTable, whole: Signs): Correction | undefined {
  const inverse = inverseOf(table);
  if (kind === 'foreign') return inverse && ((counts, share) => shareOf(inverse(counts), share));
  const all = byPrediction(table, whole);
  // Without an inverse a part stands as far from the whole as its raw share does.
  const turned: Inverse = inverse ?? ((counts) => counts);
  const from = turned(whole);
  const shift = {
    negative: shareOf(all, 'negative') - shareOf(from, 'negative'),
    neutral: shareOf(all, 'neutral') - shareOf(from, 'neutral'),
  };
  return (counts, share) => {
    const value = shareOf(turned(counts), share) + shift[share];
    return Number.isNaN(value) ? value : Math.max(0, Math.min(1, value));
  };
}

function tableOf(cells: readonly ErrorCell[]): ErrorTable {
  const table = new Float64Array(12);
  for (const cell of cells) {
    const at = positionOf(cell);
    table[at] = (table[at] ?? 0) + cell.weight;
  }
  return table;
}

function redrawn(cells: readonly ErrorCell[], kind: ErrorSample['kind'], random: Random): ErrorTable {
  const table = tableOf(cells);
  const counts = new Float64Array(12);
  for (const cell of cells) {
    const at = positionOf(cell);
    counts[at] = (counts[at] ?? 0) + cell.items;
  }
  const mean = table.reduce((sum, one) => sum + one, 0) / counts.reduce((sum, one) => sum + one, 0);
  for (let at = 0; at < table.length; at += 1) {
    if (kind === 'foreign' && at % 4 === 3) continue;
    const n = counts[at] ?? 0;
    table[at] = gamma(random, n + PRIOR) * (n === 0 ? mean : (table[at] ?? 0) / n);
  }
  return table;
}

function positionOf(cell: ErrorCell): number {
  return PREDICTED_CODES.indexOf(cell.predicted) * 4 + TRUE_CODES.indexOf(cell.true);
}
