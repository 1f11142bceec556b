import type { ErrorCell, ErrorSample } from './error-sample.ts';
import { PREDICTED_CODES, TRUE_CODES } from './error-sample.ts';
import { gamma, type Random } from '../interval/index.ts';
import { mostLikely } from './most-likely.ts';

/** Negative, neutral, positive: counts or sums of weights. */
export type Signs = readonly [number, number, number];

/** Turns counts as the classifier gives them into what they would be without its error. */
export interface Corrector {
  readonly items: number;
  /** By the sample as it is. */
  readonly correct: (counts: Signs) => Signs;
  /** By the sample as it might have turned out, one matrix for each replication. */
  readonly correctIn: (replication: number, counts: Signs) => Signs;
}

/** Fewest coded items that a correction may rest on. */
const FEWEST = 30;

/** A matrix of 3 × 3, row by row. `foreign` ones also hold P(predicted | true) for the search within bounds. */
interface Matrix {
  readonly apply: Float64Array;
  readonly forward?: Float64Array;
}

/**
 * Makes the correction of one topic; undefined when the sample is too small or its matrix cannot be turned round.
 *
 * Own sample: true = P(true | predicted) × predicted, those that are not about the topic left out (Tenenbein 1970). Foreign
 * sample: predicted = P(predicted | true) × true is solved for true (Rogan and Gladen 1978 for three classes); a solution with a
 * negative part is replaced by the most likely one without. The sample's own uncertainty: each replication draws the cells anew by
 * the Bayesian bootstrap (Rubin 1981) with a quarter of an item of prior weight a cell, so that a sample without any error still
 * says how little it knows.
 */
export function createCorrector(
  cells: readonly ErrorCell[],
  kind: ErrorSample['kind'],
  replications: number,
  random: Random,
): Corrector | undefined {
  const usable = cells.filter(({ items, weight }) => items > 0 && weight > 0);
  const counted = kind === 'foreign' ? usable.filter((cell) => cell.true !== 'none') : usable;
  const items = counted.reduce((sum, cell) => sum + cell.items, 0);
  if (items < FEWEST) return undefined;
  const point = matrixOf(kind, weightsOf(counted));
  if (!point) return undefined;
  const drawn: Matrix[] = [];
  for (let b = 0; b < replications; b += 1) {
    // A drawn matrix that cannot be turned round says nothing; the sample's own stands in.
    drawn.push(matrixOf(kind, redrawn(counted, kind, random)) ?? point);
  }
  return {
    items,
    correct: (counts) => applied(point, counts),
    correctIn: (replication, counts) => applied(drawn[replication] ?? point, counts),
  };
}

/** Weights as a table of predicted (rows, 3) × true (columns, 4). */
function weightsOf(cells: readonly ErrorCell[]): Float64Array {
  const table = new Float64Array(12);
  for (const cell of cells) {
    const at = PREDICTED_CODES.indexOf(cell.predicted) * 4 + TRUE_CODES.indexOf(cell.true);
    table[at] = (table[at] ?? 0) + cell.weight;
  }
  return table;
}

function redrawn(cells: readonly ErrorCell[], kind: ErrorSample['kind'], random: Random): Float64Array {
  const table = new Float64Array(12);
  const counts = new Float64Array(12);
  let items = 0;
  let weight = 0;
  for (const cell of cells) {
    const at = PREDICTED_CODES.indexOf(cell.predicted) * 4 + TRUE_CODES.indexOf(cell.true);
    counts[at] = (counts[at] ?? 0) + cell.items;
    table[at] = (table[at] ?? 0) + cell.weight;
    items += cell.items;
    weight += cell.weight;
  }
  for (let at = 0; at < 12; at += 1) {
    if (kind === 'foreign' && at % 4 === 3) continue;
    const n = counts[at] ?? 0;
    const each = n === 0 ? weight / items : (table[at] ?? 0) / n;
    table[at] = gamma(random, n + 0.25) * each;
  }
  return table;
}

function matrixOf(kind: ErrorSample['kind'], table: Float64Array): Matrix | undefined {
  return kind === 'foreign' ? inverted(table) : predictive(table);
}

/** true[t] = Σ P(t | p) × predicted[p]; a class that was never predicted in the sample is taken at its word. */
function predictive(table: Float64Array): Matrix {
  const apply = new Float64Array(9);
  for (let p = 0; p < 3; p += 1) {
    let row = 0;
    for (let t = 0; t < 4; t += 1) row += table[p * 4 + t] ?? 0;
    for (let t = 0; t < 3; t += 1) {
      apply[t * 3 + p] = row > 0 ? (table[p * 4 + t] ?? 0) / row : t === p ? 1 : 0;
    }
  }
  return { apply };
}

/** The inverse of P(predicted | true) by cofactors; undefined when it hardly has one. */
function inverted(table: Float64Array): Matrix | undefined {
  const m = new Float64Array(9);
  for (let t = 0; t < 3; t += 1) {
    const column = (table[t] ?? 0) + (table[4 + t] ?? 0) + (table[8 + t] ?? 0);
    for (let p = 0; p < 3; p += 1) {
      m[p * 3 + t] = column > 0 ? (table[p * 4 + t] ?? 0) / column : p === t ? 1 : 0;
    }
  }
  const at = (row: number, column: number): number => m[(row % 3) * 3 + (column % 3)] ?? 0;
  const cofactor = (row: number, column: number): number =>
    at(row + 1, column + 1) * at(row + 2, column + 2) - at(row + 1, column + 2) * at(row + 2, column + 1);
  const determinant = at(0, 0) * cofactor(0, 0) + at(0, 1) * cofactor(0, 1) + at(0, 2) * cofactor(0, 2);
  if (Math.abs(determinant) < 0.02) return undefined;
  const apply = new Float64Array(9);
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) apply[row * 3 + column] = cofactor(column, row) / determinant;
  }
  return { apply, forward: m };
}

function applied({ apply, forward }: Matrix, counts: Signs): Signs {
  const row = (t: number): number =>
    (apply[t * 3] ?? 0) * counts[0] + (apply[t * 3 + 1] ?? 0) * counts[1] + (apply[t * 3 + 2] ?? 0) * counts[2];
  const solved: Signs = [row(0), row(1), row(2)];
  if (!forward || (solved[0] >= 0 && solved[1] >= 0 && solved[2] >= 0)) return solved;
  return mostLikely(forward, counts);
}
