import type { Features } from './features.ts';
import type { LinearBlock } from './model-data.ts';

/** Scores (logits) of a linear block for the features in the buffers; `into` has one place for each output. */
export function scoreLinear(block: LinearBlock, features: Features, into: Float64Array): void {
  if (block.outputs.length === 3) scoreThree(block, features, into);
  else scoreMany(block, features, into);
}

// Three outputs are the hot case: sentiment is asked of every text.
function scoreThree(
  { bits, weights, bias, scales }: LinearBlock,
  features: Features,
  into: Float64Array,
): void {
  const mask = 2 ** bits - 1;
  let a = 0;
  let b = 0;
  let c = 0;
  const { word, wordCount, character, characterCount } = features;
  for (let i = 0; i < wordCount; i++) {
    const at = ((word[i] ?? 0) & mask) * 3;
    a += weights[at] ?? 0;
    b += weights[at + 1] ?? 0;
    c += weights[at + 2] ?? 0;
  }
  let ca = 0;
  let cb = 0;
  let cc = 0;
  for (let i = 0; i < characterCount; i++) {
    const at = ((character[i] ?? 0) & mask) * 3;
    ca += weights[at] ?? 0;
    cb += weights[at + 1] ?? 0;
    cc += weights[at + 2] ?? 0;
  }
  const w = 1 / Math.sqrt(wordCount + 1);
  const k = 1 / Math.sqrt(characterCount + 1);
  into[0] = (bias[0] ?? 0) + (scales[0] ?? 0) * (a * w + ca * k);
  into[1] = (bias[1] ?? 0) + (scales[1] ?? 0) * (b * w + cb * k);
  into[2] = (bias[2] ?? 0) + (scales[2] ?? 0) * (c * w + cc * k);
}

// Whole numbers, words and characters apart: sums of steps are exact, and adding them is quick.
const wordSums = new Int32Array(64);
const characterSums = new Int32Array(64);

function scoreMany(block: LinearBlock, features: Features, into: Float64Array): void {
  const { bias, scales } = block;
  const outputs = block.outputs.length;
  const { word, wordCount, character, characterCount } = features;
  addSteps(block, word, wordCount, wordSums);
  addSteps(block, character, characterCount, characterSums);
  const byWords = 1 / Math.sqrt(wordCount + 1);
  const byCharacters = 1 / Math.sqrt(characterCount + 1);
  for (let k = 0; k < outputs; k++) {
    const sum = byWords * (wordSums[k] ?? 0) + byCharacters * (characterSums[k] ?? 0);
    into[k] = (bias[k] ?? 0) + (scales[k] ?? 0) * sum;
  }
}

function addSteps(block: LinearBlock, hashes: Uint32Array, count: number, sums: Int32Array): void {
  const { weights } = block;
  const mask = 2 ** block.bits - 1;
  const outputs = block.outputs.length;
  sums.fill(0, 0, outputs);
  for (let i = 0; i < count; i++) {
    const at = ((hashes[i] ?? 0) & mask) * outputs;
    for (let k = 0; k < outputs; k++) sums[k] = (sums[k] ?? 0) + (weights[at + k] ?? 0);
  }
}

/** Probabilities from scores: exponentials that add up to 1. */
export function softmax3(scores: Float64Array): [number, number, number] {
  const [a = 0, b = 0, c = 0] = scores;
  const most = Math.max(a, b, c);
  const x = Math.exp(a - most);
  const y = Math.exp(b - most);
  const z = Math.exp(c - most);
  const sum = x + y + z;
  return [x / sum, y / sum, z / sum];
}

/** Probability from a score. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
