import { createRandom } from '../../shared/index.ts';
import { shuffled } from './shuffled.ts';

/** A linear model of three classes over embeddings: three rows of `dimensions` weights, three biases. */
export interface Dense {
  readonly dimensions: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/** How it is learnt. */
export interface DenseOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Weight decay for each row seen. */
  readonly decay: number;
  readonly seed: number;
}

/**
 * Multinomial logistic regression by AdaGrad (Duchi et al. 2011) over embeddings, each dimension brought to mean 0 and
 * deviation 1 first; that is folded into the weights. `goals` are places of classes, `importance` weighs rows.
 */
export function trainDense(
  rows: readonly Float32Array[],
  goals: Uint8Array,
  importance: Float64Array,
  use: Uint32Array,
  { epochs, rate, decay, seed }: DenseOptions,
): Dense {
  const dimensions = rows[use[0] ?? 0]?.length ?? 0;
  if (dimensions === 0) throw new RangeError('There are no embeddings to learn from.');
  const { mean, deviation } = momentsOf(rows, use, dimensions);
  const width = dimensions + 1;
  const weights = new Float64Array(3 * width);
  const squares = new Float64Array(3 * width).fill(1e-3);
  const random = createRandom(seed).unit;
  const input = new Float64Array(width).fill(1);
  const slopes = new Float64Array(3);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const place of shuffled(use.length, random)) {
      const row = use[place] ?? 0;
      const values = rows[row];
      if (values === undefined) continue;
      for (let d = 0; d < dimensions; d++)
        input[d] = ((values[d] ?? 0) - (mean[d] ?? 0)) / (deviation[d] ?? 1);
      slopesOf(weights, input, goals[row] ?? 0, importance[row] ?? 1, slopes);
      for (let k = 0; k < 3; k++) {
        for (let d = 0; d < width; d++) {
          const at = k * width + d;
          const weight = weights[at] ?? 0;
          // The bias, last of all, does not decay.
          const slope = (slopes[k] ?? 0) * (input[d] ?? 0) + (d < dimensions ? decay * weight : 0);
          const square = (squares[at] ?? 0) + slope * slope;
          squares[at] = square;
          weights[at] = weight - (pace * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return folded(weights, mean, deviation, dimensions);
}

function slopesOf(
  weights: Float64Array,
  input: Float64Array,
  goal: number,
  importance: number,
  into: Float64Array,
): void {
  const width = input.length;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < 3; k++) {
    let score = 0;
    for (let d = 0; d < width; d++) score += (weights[k * width + d] ?? 0) * (input[d] ?? 0);
    into[k] = score;
    if (score > most) most = score;
  }
  let sum = 0;
  for (let k = 0; k < 3; k++) {
    into[k] = Math.exp((into[k] ?? 0) - most);
    sum += into[k] ?? 0;
  }
  for (let k = 0; k < 3; k++) into[k] = importance * ((into[k] ?? 0) / sum - (k === goal ? 1 : 0));
}

function momentsOf(rows: readonly Float32Array[], use: Uint32Array, dimensions: number) {
  const mean = new Float64Array(dimensions);
  const deviation = new Float64Array(dimensions);
  for (const row of use)
    for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] ?? 0) + (rows[row]?.[d] ?? 0);
  for (let d = 0; d < dimensions; d++) mean[d] = (mean[d] ?? 0) / use.length;
  for (const row of use) {
    for (let d = 0; d < dimensions; d++)
      deviation[d] = (deviation[d] ?? 0) + ((rows[row]?.[d] ?? 0) - (mean[d] ?? 0)) ** 2;
  }
  // A dimension that never changes says nothing, and must not be blown up.
  for (let d = 0; d < dimensions; d++) {
    const size = Math.sqrt((deviation[d] ?? 0) / use.length);
    deviation[d] = size > 1e-6 ? size : 1;
  }
  return { mean, deviation };
}

function folded(
  weights: Float64Array,
  mean: Float64Array,
  deviation: Float64Array,
  dimensions: number,
): Dense {
  const plain = new Float64Array(3 * dimensions);
  const bias = new Float64Array(3);
  for (let k = 0; k < 3; k++) {
    let sum = weights[k * (dimensions + 1) + dimensions] ?? 0;
    for (let d = 0; d < dimensions; d++) {
      const weight = (weights[k * (dimensions + 1) + d] ?? 0) / (deviation[d] ?? 1);
      plain[k * dimensions + d] = weight;
      sum -= weight * (mean[d] ?? 0);
    }
    bias[k] = sum;
  }
  return { dimensions, weights: plain, bias };
}

/** Scores of the three classes for an embedding. */
export function scoreDense({ dimensions, weights, bias }: Dense, row: Float32Array): Float64Array {
  return Float64Array.from(bias, (score, k) => {
    let sum = score;
    for (let d = 0; d < dimensions; d++) sum += (weights[k * dimensions + d] ?? 0) * (row[d] ?? 0);
    return sum;
  });
}
