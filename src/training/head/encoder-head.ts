import { type ModelData, softmax3, type ThreeWay } from '../../conversation/index.ts';
import { type Dense, scoreDense, trainDense } from '../linear/train-dense.ts';
import { type ClassScores, scoreClasses } from '../score/confusion.ts';
import { foldsOf, nearDuplicateGroupsByLanguage } from '../split/groups.ts';
import type { EncoderExample, ExampleSet } from './encoder-examples.ts';
import { CLASSES } from './sentiment.ts';
import { readTowardsRow, towardsRows, trainTowards } from './towards.ts';

/** How the package's own reading is trained in each fold. */
const TOWARDS = { bits: 16, epochs: 4, rate: 0.05 } as const;
const DENSE = { epochs: 12, rate: 0.05, decay: 1e-3, seed: 4 } as const;
const FOLDS = 5;
/** Sets of real texts of this size decide alone about the weight. */
const ENOUGH_REAL = 300;

/** What one way of answering reaches on a set: mean recall of the classes in percent, and mean log loss. */
export interface Reached {
  readonly macroRecall: number;
  readonly interval: readonly [number, number];
  readonly logLoss: number;
}

/** Scores of a set by cross-validation: the package's own reading, the encoder, and both together by the weight. */
export interface MeasuredSet {
  readonly set: ExampleSet;
  readonly n: number;
  readonly own: Reached;
  readonly encoder: Reached;
  readonly together: Reached;
}

/** What was learnt for an encoder. */
export interface LearntHead {
  /** Share of the encoder, 0 to 1, that has the least log loss together with the package's own reading. */
  readonly weight: number;
  readonly temperature: number;
  /** Only for embeddings. */
  readonly classes?: Dense;
  /** Which sets the weight was chosen on. */
  readonly chosenOn: readonly ExampleSet[];
  readonly measured: readonly MeasuredSet[];
}

/**
 * Learns how the answers of an encoder become sentiments, and how much they count beside ours, by cross-validation in which
 * near-duplicates share a fold. `rows` are three scores each, or embeddings. The same input gives the same head.
 */
export function learnHead(
  examples: readonly EncoderExample[],
  rows: readonly Float32Array[],
  kind: 'scores' | 'embedding',
  models: ModelData,
  onFold: (done: number, total: number) => void = () => {},
): LearntHead {
  const goals = Uint8Array.from(examples, ({ polarity }) => polarity);
  const groups = nearDuplicateGroupsByLanguage(examples);
  const fold = foldsOf(groups, FOLDS);
  const towards = towardsRows(examples, (_, name) => sentimentBlockIn(models, name));
  const own: ThreeWay[] = [];
  const scores: Float64Array[] = [];
  for (let out = 0; out < FOLDS; out++) {
    onFold(out, FOLDS);
    const use = Uint32Array.from(fold.keys()).filter((row) => fold[row] !== out);
    if (use.length === 0) continue;
    const model = trainTowards(examples, towards, use, TOWARDS);
    const dense =
      kind === 'embedding' ? trainDense(rows, goals, importanceOf(examples, use), use, DENSE) : undefined;
    examples.forEach((example, row) => {
      if (fold[row] !== out) return;
      own[row] = readTowardsRow(model, example, towards, row).probabilities;
      const answer = rows[row] ?? new Float32Array(3);
      scores[row] = dense === undefined ? Float64Array.from(answer) : scoreDense(dense, answer);
    });
  }
  onFold(FOLDS, FOLDS);
  const sets = [...new Set(examples.map(({ set }) => set))];
  const rowsOf = (set: ExampleSet) =>
    Uint32Array.from(examples.keys()).filter((row) => examples[row]?.set === set);
  const real = sets.filter((set) => set !== 'written' && rowsOf(set).length >= ENOUGH_REAL);
  const chosenOn = real.length > 0 ? real : sets;
  const chosen = chosenOn.map(rowsOf);
  // Sets count the same, however large they are.
  const lossOf = (of: (row: number) => ThreeWay): number =>
    chosen.reduce((sum, use) => sum + logLossOf(use, goals, of), 0) / chosen.length;
  const at = (temperature: number) => (row: number) => probabilitiesAt(scores[row], temperature);
  const temperature = least(TEMPERATURES, (candidate) => lossOf(at(candidate)));
  const answer = at(temperature);
  const mixed = (weight: number) => (row: number) => meanOf(own[row], answer(row), weight);
  const weight = least(WEIGHTS, (candidate) => lossOf(mixed(candidate)));
  const all = Uint32Array.from(examples.keys());
  const reached = (use: Uint32Array, of: (row: number) => ThreeWay): Reached => {
    const answers = [...use].map((row) => ({
      truth: goals[row] ?? 0,
      answer: surest(of(row)),
      group: groups[row] ?? 0,
    }));
    const { macroRecall, interval }: ClassScores = scoreClasses(CLASSES, answers);
    return { macroRecall, interval, logLoss: logLossOf(use, goals, of) };
  };
  return {
    weight,
    temperature,
    ...(kind === 'embedding' && {
      classes: trainDense(rows, goals, importanceOf(examples, all), all, DENSE),
    }),
    chosenOn,
    measured: sets.map((set) => {
      const use = rowsOf(set);
      return {
        set,
        n: use.length,
        own: reached(use, (row) => own[row] ?? EVEN),
        encoder: reached(use, answer),
        together: reached(use, mixed(weight)),
      };
    }),
  };
}

const EVEN: ThreeWay = [1 / 3, 1 / 3, 1 / 3];
const WEIGHTS: readonly number[] = Array.from({ length: 21 }, (_, step) => step / 20);
/** 0.25 to 8 in steps of about 9 %. */
const TEMPERATURES: readonly number[] = Array.from(
  { length: 41 },
  (_, step) => Math.round(1000 * 2 ** (step / 8 - 2)) / 1000,
);

function sentimentBlockIn(models: ModelData, name: string) {
  const linear = models.linear.find((block) => block.name === name);
  if (linear === undefined) throw new TypeError(`The weights lack the block ${name}.`);
  return linear;
}

/** Rows weigh as they do in the package's own training; classes are balanced by the square root of their sizes. */
function importanceOf(examples: readonly EncoderExample[], use: Uint32Array): Float64Array {
  const counts = new Float64Array(3);
  for (const row of use) {
    const polarity = examples[row]?.polarity ?? 1;
    counts[polarity] = (counts[polarity] ?? 0) + 1;
  }
  return Float64Array.from(
    examples,
    ({ polarity, weight }) => weight * Math.sqrt(use.length / 3 / Math.max(1, counts[polarity] ?? 1)),
  );
}

function probabilitiesAt(scores: Float64Array | undefined, temperature: number): ThreeWay {
  return scores === undefined ? EVEN : softmax3(scores.map((score) => score / temperature));
}

function meanOf(own: ThreeWay | undefined, answer: ThreeWay, weight: number): ThreeWay {
  const mean = (k: 0 | 1 | 2): number => (1 - weight) * (own ?? EVEN)[k] + weight * answer[k];
  return [mean(0), mean(1), mean(2)];
}

function surest(probabilities: ThreeWay): number {
  return probabilities.indexOf(Math.max(...probabilities));
}

function logLossOf(use: Uint32Array, goals: Uint8Array, of: (row: number) => ThreeWay): number {
  let loss = 0;
  for (const row of use) loss -= Math.log(Math.max(1e-6, of(row)[goals[row] ?? 0] ?? 0));
  return use.length === 0 ? 0 : loss / use.length;
}

function least(candidates: readonly number[], lossOf: (candidate: number) => number): number {
  let best = candidates[0] ?? 1;
  let loss = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const next = lossOf(candidate);
    if (next >= loss) continue;
    best = candidate;
    loss = next;
  }
  return best;
}
