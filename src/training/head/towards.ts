import {
  createTowardsBuffers,
  JOIN_LENGTH,
  joined,
  type Language,
  type LinearBlock,
  readTowards,
  type Span,
  scoreLinear,
  sentimentBlockOf,
  softmax3,
  type Target,
  type ThreeWay,
  TOPICS,
  tokenise,
} from '../../conversation/index.ts';
import { createRandom } from '../../shared/index.ts';
import type { CodedText } from '../data/corpus.ts';
import type { Polarity, SentimentText } from '../data/sentiment.ts';
import { quantise } from '../linear/quantise.ts';
import { collectRows, type FeatureRows } from '../linear/rows.ts';
import { shuffled } from '../linear/shuffled.ts';
import { CLASSES } from './sentiment.ts';

/** A text, a window in it, and the sentiment towards what stands there. */
export interface TowardsExample {
  readonly language: Language;
  readonly text: string;
  readonly window: Span;
  readonly target: Target;
  readonly polarity: Polarity;
  /** Strong or not; absent when not known or neutral. */
  readonly isStrong?: boolean;
  readonly weight: number;
}

/** One example for each topic of a coded text. */
export function towardsOfCoded({ language, text, coding, isWritten }: CodedText): readonly TowardsExample[] {
  return TOPICS.flatMap((target) => {
    const reading = coding.topics[target];
    if (reading === undefined) return [];
    const polarity: Polarity = reading.sentiment < 0 ? 0 : reading.sentiment > 0 ? 2 : 1;
    return [
      {
        language,
        text,
        target,
        polarity,
        window: reading.span ?? { start: 0, end: text.length },
        weight: isWritten ? 1 : 2,
        ...(polarity === 1 ? {} : { isStrong: Math.abs(reading.sentiment) === 2 }),
      },
    ];
  });
}

/** The target's name is the window; the whole text when it is not named word by word. */
export function towardsOfTargeted({ language, text, target = '', polarity }: SentimentText): TowardsExample {
  const lower = text.toLowerCase();
  const found = [target, target.replaceAll(' ', '')]
    .map((name) => ({ name, at: lower.indexOf(name) }))
    .find(({ at }) => at >= 0);
  const window =
    found === undefined
      ? { start: 0, end: text.length }
      : { start: found.at, end: found.at + found.name.length };
  return { language, text, window, target: 'none', polarity, weight: 0.5 };
}

/** Examples as rows of features, with the sentiments of the whole text and of the surroundings. */
export interface TowardsRows {
  readonly rows: FeatureRows;
  readonly whole: readonly ThreeWay[];
  readonly near: readonly ThreeWay[];
}

/** Reads the features of examples; sentiments come from `sentiment`, which says for each example by which blocks. */
export function towardsRows(
  examples: readonly TowardsExample[],
  sentiment: (at: number, name: string) => LinearBlock,
): TowardsRows {
  const buffers = createTowardsBuffers();
  const three = new Float64Array(3);
  const whole: ThreeWay[] = [];
  const near: ThreeWay[] = [];
  const rows = collectRows(examples.length, buffers.seen, (at) => {
    const example = examples[at];
    if (example === undefined) return;
    readTowards(tokenise(example.text), example.language, example.window, example.target, buffers);
    const parts = sentiment(at, sentimentBlockOf(example.language));
    scoreLinear(parts, buffers.whole, three);
    whole.push(softmax3(three));
    scoreLinear(parts, buffers.near, three);
    near.push(softmax3(three));
  });
  return { rows, whole, near };
}

/** A trained reading towards a window, in floating point. */
export interface TowardsModel {
  readonly bits: number;
  readonly bias: Float32Array;
  readonly weights: Float32Array;
  readonly strengthBias: Float32Array;
  readonly strengthWeights: Float32Array;
  /** `JOIN_LENGTH` values for each of: no topic, privacy, personalisation. */
  readonly join: Float32Array;
}

const targetPlace = (target: Target): number =>
  (target === 'none' ? 0 : TOPICS.indexOf(target) + 1) * JOIN_LENGTH;

/** Logistic regression (AdaGrad) over window features and the two sentiments together; strength beside it. */
export function trainTowards(
  examples: readonly TowardsExample[],
  { rows, whole, near }: TowardsRows,
  use: Uint32Array,
  options: { readonly bits: number; readonly epochs: number; readonly rate: number },
): TowardsModel {
  const size = 2 ** options.bits;
  const mask = size - 1;
  const weights = new Float32Array(size * 3);
  const squares = new Float32Array(size * 3).fill(1e-3);
  const strengthWeights = new Float32Array(size);
  const strengthSquares = new Float32Array(size).fill(1e-3);
  const join = new Float32Array(3 * JOIN_LENGTH);
  const joinSquares = new Float32Array(3 * JOIN_LENGTH).fill(1);
  // At the beginning the sentiments of the text and of the window count, half each.
  for (let t = 0; t < 3; t++) join.fill(0.5, t * JOIN_LENGTH + 3, t * JOIN_LENGTH + 5);
  const random = createRandom(3).unit;
  const three = new Float64Array(3);
  const slopes = new Float64Array(3);
  const { ids, start, wordEnd } = rows;
  const balance = balanceOf(examples, use);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const place of shuffled(use.length, random)) {
      const row = use[place] ?? 0;
      const example = examples[row];
      const w = whole[row];
      const n = near[row];
      if (example === undefined || w === undefined || n === undefined) continue;
      const from = start[row] ?? 0;
      const middle = wordEnd[row] ?? 0;
      const end = start[row + 1] ?? 0;
      const byWords = 1 / Math.sqrt(middle - from + 1);
      const byCharacters = 1 / Math.sqrt(end - middle + 1);
      const at = targetPlace(example.target);
      for (let k = 0; k < 3; k++) three[k] = joined(join, at, k, w, n);
      let strong = join[at + 5] ?? 0;
      for (let i = from; i < end; i++) {
        const value = i < middle ? byWords : byCharacters;
        const bucket = (ids[i] ?? 0) & mask;
        for (let k = 0; k < 3; k++) three[k] = (three[k] ?? 0) + value * (weights[bucket * 3 + k] ?? 0);
        strong += value * (strengthWeights[bucket] ?? 0);
      }
      const p = softmax3(three);
      const weight = example.weight * (balance.get(`${example.target} ${example.polarity}`) ?? 1);
      for (let k = 0; k < 3; k++) slopes[k] = weight * ((p[k] ?? 0) - (example.polarity === k ? 1 : 0));
      const s =
        example.isStrong === undefined
          ? 0
          : example.weight * (1 / (1 + Math.exp(-strong)) - (example.isStrong ? 1 : 0));
      for (let i = from; i < end; i++) {
        const value = i < middle ? byWords : byCharacters;
        const bucket = (ids[i] ?? 0) & mask;
        for (let k = 0; k < 3; k++) step(weights, squares, bucket * 3 + k, (slopes[k] ?? 0) * value, rate);
        if (s !== 0) step(strengthWeights, strengthSquares, bucket, s * value, rate);
      }
      for (let k = 0; k < 3; k++) {
        const slope = slopes[k] ?? 0;
        step(join, joinSquares, at + k, slope, rate);
        step(join, joinSquares, at + 3, slope * Math.log(w[k] ?? 1e-6), rate);
        step(join, joinSquares, at + 4, slope * Math.log(n[k] ?? 1e-6), rate);
      }
      if (s !== 0) step(join, joinSquares, at + 5, s, rate);
    }
  }
  return {
    bits: options.bits,
    bias: new Float32Array(3),
    weights,
    strengthBias: new Float32Array(1),
    strengthWeights,
    join,
  };
}

function step(values: Float32Array, squares: Float32Array, at: number, slope: number, rate: number): void {
  if (slope === 0) return;
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(square);
}

// Classes of one target are balanced by the square root only: their shares differ in life, too.
function balanceOf(examples: readonly TowardsExample[], use: Uint32Array): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const totals = new Map<Target, number>();
  for (const row of use) {
    const example = examples[row];
    if (example === undefined) continue;
    const key = `${example.target} ${example.polarity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    totals.set(example.target, (totals.get(example.target) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([key, count]) => {
      const target = key.slice(0, key.lastIndexOf(' ')) as Target;
      return [key, Math.sqrt((totals.get(target) ?? 0) / 3 / count)];
    }),
  );
}

/** Answers for all examples, each by a model that did not see its fold. */
export function towardsOutOfFold(
  examples: readonly TowardsExample[],
  rows: TowardsRows,
  fold: Uint8Array,
  options: { readonly bits: number; readonly epochs: number; readonly rate: number },
): readonly { readonly probabilities: ThreeWay; readonly strength: number }[] {
  const answers = new Array<ReturnType<typeof readTowardsRow>>(examples.length);
  for (const out of new Set(fold)) {
    const use = Uint32Array.from(fold.keys()).filter((row) => fold[row] !== out);
    const model = trainTowards(examples, rows, use, options);
    examples.forEach((example, row) => {
      if (fold[row] === out) answers[row] = readTowardsRow(model, example, rows, row);
    });
  }
  return answers;
}

/** P(negative), P(neutral), P(positive) and P(strong) of a row. */
export function readTowardsRow(
  model: TowardsModel,
  example: TowardsExample,
  { rows, whole, near }: TowardsRows,
  row: number,
): { readonly probabilities: ThreeWay; readonly strength: number } {
  const mask = 2 ** model.bits - 1;
  const at = targetPlace(example.target);
  const three = new Float64Array(3);
  const w = whole[row] ?? [1 / 3, 1 / 3, 1 / 3];
  const n = near[row] ?? [1 / 3, 1 / 3, 1 / 3];
  const from = rows.start[row] ?? 0;
  const middle = rows.wordEnd[row] ?? 0;
  const end = rows.start[row + 1] ?? 0;
  let strong = model.join[at + 5] ?? 0;
  for (let k = 0; k < 3; k++) three[k] = joined(model.join, at, k, w, n);
  for (let i = from; i < end; i++) {
    const value = i < middle ? 1 / Math.sqrt(middle - from + 1) : 1 / Math.sqrt(end - middle + 1);
    const bucket = (rows.ids[i] ?? 0) & mask;
    for (let k = 0; k < 3; k++) three[k] = (three[k] ?? 0) + value * (model.weights[bucket * 3 + k] ?? 0);
    strong += value * (model.strengthWeights[bucket] ?? 0);
  }
  return { probabilities: softmax3(three), strength: 1 / (1 + Math.exp(-strong)) };
}

/** Weights that add up the sentiments, with the scores divided by a temperature; the strength's own bias stays. */
export function joinAt({ join }: TowardsModel, temperature: number): Float32Array {
  return join.map((value, at) => (at % JOIN_LENGTH < 5 ? value / temperature : value));
}

/** The blocks of a trained model, the classes' scores divided by a temperature. */
export function towardsBlocks(model: TowardsModel, temperature: number): readonly LinearBlock[] {
  const { bits, bias, weights, strengthBias, strengthWeights } = model;
  return [
    quantise('towards', CLASSES, { bits, outputs: 3, bias, weights }, temperature),
    quantise('strength', ['strong'], { bits, outputs: 1, bias: strengthBias, weights: strengthWeights }),
  ];
}
