import type { Features } from './features.ts';
import { MOST_TOKENS } from './features.ts';

/** Slope below zero of the hidden units. */
export const LEAK = 0.05;
/** Most values that a feature's vector may have. */
export const MOST_DIMENSIONS = 64;
/** Most hidden units. */
export const MOST_HIDDEN = 256;

/**
 * A small net over hashed features: each feature has a vector; a token is the sum of its features' vectors divided by
 * √(features + 1); the text is the sum of its tokens divided by √(tokens + 1), and their maximum in each dimension; then
 * one hidden layer (leaky ReLU) and three scores.
 */
export interface NetBlock {
  readonly name: string;
  readonly bits: number;
  readonly dimensions: number;
  readonly hidden: number;
  /** Value of one int8 step of the vectors. */
  readonly scale: number;
  /** 2^bits × dimensions. */
  readonly vectors: Int8Array;
  /** hidden × (2 · dimensions) weights, then hidden biases, then 3 × hidden weights, then 3 biases. */
  readonly layers: Float32Array;
}

/** How many values `layers` has. */
export function layersLength(dimensions: number, hidden: number): number {
  return hidden * 2 * dimensions + hidden + 3 * hidden + 3;
}

const sums = new Int32Array(MOST_TOKENS * MOST_DIMENSIONS);
const counts = new Uint16Array(MOST_TOKENS);
const pooled = new Float64Array(2 * MOST_DIMENSIONS);

/** Scores of a text, added to `into` (three places). */
export function addNetScores(net: NetBlock, features: Features, into: Float64Array): void {
  const { dimensions, hidden, vectors, layers } = net;
  const mask = 2 ** net.bits - 1;
  const { word, wordAt, wordCount, character, characterAt, characterCount } = features;
  const tokens = wordCount === 0 ? 0 : (wordAt[wordCount - 1] ?? 0) + 1;
  sums.fill(0, 0, tokens * dimensions);
  counts.fill(0, 0, tokens);
  for (let i = 0; i < wordCount; i++) add((word[i] ?? 0) & mask, wordAt[i] ?? 0, dimensions, vectors);
  for (let i = 0; i < characterCount; i++)
    add((character[i] ?? 0) & mask, characterAt[i] ?? 0, dimensions, vectors);
  pool(tokens, dimensions, net.scale);
  const inputs = 2 * dimensions;
  const biases = hidden * inputs;
  const outer = biases + hidden;
  for (let k = 0; k < 3; k++) into[k] = (into[k] ?? 0) + (layers[outer + 3 * hidden + k] ?? 0);
  for (let j = 0; j < hidden; j++) {
    let sum = layers[biases + j] ?? 0;
    const row = j * inputs;
    for (let i = 0; i < inputs; i++) sum += (layers[row + i] ?? 0) * (pooled[i] ?? 0);
    if (sum < 0) sum *= LEAK;
    for (let k = 0; k < 3; k++) into[k] = (into[k] ?? 0) + (layers[outer + k * hidden + j] ?? 0) * sum;
  }
}

function add(bucket: number, token: number, dimensions: number, vectors: Int8Array): void {
  counts[token] = (counts[token] ?? 0) + 1;
  const from = bucket * dimensions;
  const to = token * dimensions;
  for (let d = 0; d < dimensions; d++) sums[to + d] = (sums[to + d] ?? 0) + (vectors[from + d] ?? 0);
}

function pool(tokens: number, dimensions: number, scale: number): void {
  pooled.fill(0, 0, 2 * dimensions);
  if (tokens === 0) return;
  for (let d = 0; d < dimensions; d++) pooled[dimensions + d] = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < tokens; t++) {
    const factor = scale / Math.sqrt((counts[t] ?? 0) + 1);
    for (let d = 0; d < dimensions; d++) {
      const value = (sums[t * dimensions + d] ?? 0) * factor;
      pooled[d] = (pooled[d] ?? 0) + value;
      if (value > (pooled[dimensions + d] ?? 0)) pooled[dimensions + d] = value;
    }
  }
  const mean = 1 / Math.sqrt(tokens + 1);
  for (let d = 0; d < dimensions; d++) pooled[d] = (pooled[d] ?? 0) * mean;
}
