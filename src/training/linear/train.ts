import { createRandom } from '../../shared/index.ts';
import type { FeatureRows } from './rows.ts';
import { shuffled } from './shuffled.ts';

/** What is to be learnt: for each row `outputs` targets (0 to 1) with weights; weight 0 = not known. */
export interface Goals {
  readonly outputs: number;
  readonly targets: Float32Array;
  readonly weights: Float32Array;
}

/** How it is learnt. */
export interface TrainOptions {
  /** `softmax`: one of the outputs is true; `sigmoid`: each on its own. */
  readonly loss: 'softmax' | 'sigmoid';
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Weight decay, applied to the features of a row when it is seen. */
  readonly decay?: number;
  readonly seed: number;
}

/** A linear model in floating point. */
export interface Linear {
  readonly bits: number;
  readonly outputs: number;
  readonly bias: Float32Array;
  readonly weights: Float32Array;
}

/** Logistic regression by AdaGrad (Duchi et al. 2011) over hashed features; seeded, so the same rows give the same weights. */
export function trainLinear(
  rows: FeatureRows,
  goals: Goals,
  use: Uint32Array,
  options: TrainOptions,
): Linear {
  const { outputs, targets } = goals;
  const size = 2 ** options.bits;
  const mask = size - 1;
  const weights = new Float32Array(size * outputs);
  const squares = new Float32Array(size * outputs).fill(1e-3);
  const bias = new Float32Array(outputs);
  const biasSquares = new Float32Array(outputs).fill(1e-3);
  const random = createRandom(options.seed).unit;
  const scores = new Float64Array(outputs);
  const slopes = new Float64Array(outputs);
  const decay = options.decay ?? 0;
  const { ids, start, wordEnd } = rows;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const place of shuffled(use.length, random)) {
      const row = use[place] ?? 0;
      const from = start[row] ?? 0;
      const middle = wordEnd[row] ?? 0;
      const end = start[row + 1] ?? 0;
      const byWords = 1 / Math.sqrt(middle - from + 1);
      const byCharacters = 1 / Math.sqrt(end - middle + 1);
      for (let k = 0; k < outputs; k++) scores[k] = bias[k] ?? 0;
      for (let i = from; i < end; i++) {
        const value = i < middle ? byWords : byCharacters;
        const at = ((ids[i] ?? 0) & mask) * outputs;
        for (let k = 0; k < outputs; k++) scores[k] = (scores[k] ?? 0) + value * (weights[at + k] ?? 0);
      }
      slopesOf(options.loss, scores, goals, row, slopes);
      for (let i = from; i < end; i++) {
        const value = i < middle ? byWords : byCharacters;
        const at = ((ids[i] ?? 0) & mask) * outputs;
        for (let k = 0; k < outputs; k++) {
          const slope = (slopes[k] ?? 0) * value + decay * (weights[at + k] ?? 0);
          if (slope === 0) continue;
          const square = (squares[at + k] ?? 0) + slope * slope;
          squares[at + k] = square;
          weights[at + k] = (weights[at + k] ?? 0) - (rate * slope) / Math.sqrt(square);
        }
      }
      for (let k = 0; k < outputs; k++) {
        const slope = slopes[k] ?? 0;
        const square = (biasSquares[k] ?? 0) + slope * slope;
        biasSquares[k] = square;
        bias[k] = (bias[k] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
  if (targets.length < outputs) throw new RangeError('There are no rows to learn from.');
  return { bits: options.bits, outputs, bias, weights };
}

function slopesOf(
  loss: TrainOptions['loss'],
  scores: Float64Array,
  goals: Goals,
  row: number,
  into: Float64Array,
): void {
  const { outputs, targets, weights } = goals;
  const at = row * outputs;
  if (loss === 'sigmoid') {
    for (let k = 0; k < outputs; k++) {
      const weight = weights[at + k] ?? 0;
      into[k] = weight === 0 ? 0 : weight * (1 / (1 + Math.exp(-(scores[k] ?? 0))) - (targets[at + k] ?? 0));
    }
    return;
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < outputs; k++) most = Math.max(most, scores[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < outputs; k++) {
    into[k] = Math.exp((scores[k] ?? 0) - most);
    sum += into[k] ?? 0;
  }
  for (let k = 0; k < outputs; k++)
    into[k] = (weights[at + k] ?? 0) * ((into[k] ?? 0) / sum - (targets[at + k] ?? 0));
}

/** Scores of a row; `into` has one place for each output. */
export function scoreRow(model: Linear, rows: FeatureRows, row: number, into: Float64Array): void {
  const { outputs, weights, bias } = model;
  const mask = 2 ** model.bits - 1;
  const from = rows.start[row] ?? 0;
  const middle = rows.wordEnd[row] ?? 0;
  const end = rows.start[row + 1] ?? 0;
  const byWords = 1 / Math.sqrt(middle - from + 1);
  const byCharacters = 1 / Math.sqrt(end - middle + 1);
  for (let k = 0; k < outputs; k++) into[k] = bias[k] ?? 0;
  for (let i = from; i < end; i++) {
    const value = i < middle ? byWords : byCharacters;
    const at = ((rows.ids[i] ?? 0) & mask) * outputs;
    for (let k = 0; k < outputs; k++) into[k] = (into[k] ?? 0) + value * (weights[at + k] ?? 0);
  }
}
