import { LEAK, layersLength, type NetBlock } from '../../conversation/index.ts';
import { seededRandom, shuffled } from './random.ts';
import type { FeatureRows } from './rows.ts';
import type { Goals } from './train.ts';

/** Size of a net and how it is trained. */
export interface NetOptions {
  readonly bits: number;
  readonly dimensions: number;
  readonly hidden: number;
  readonly epochs: number;
  readonly rate: number;
  /** Share of the features of a text that are left out each time it is seen. */
  readonly drop: number;
  readonly seed: number;
}

/** A net in floating point; `layers` as in `NetBlock`. */
export interface Net {
  readonly bits: number;
  readonly dimensions: number;
  readonly hidden: number;
  readonly vectors: Float32Array;
  readonly layers: Float32Array;
}

/** Trains a net by AdaGrad with one step size for each vector and for each weight; seeded. */
export function trainNet(rows: FeatureRows, goals: Goals, use: Uint32Array, options: NetOptions): Net {
  const { dimensions: D, hidden: H, bits } = options;
  const mask = 2 ** bits - 1;
  const random = seededRandom(options.seed);
  const I = 2 * D;
  const biases = H * I;
  const outer = biases + H;
  const outerBias = outer + 3 * H;
  const vectors = new Float32Array((mask + 1) * D);
  for (let i = 0; i < vectors.length; i++) vectors[i] = (random() - 0.5) * 0.1;
  const layers = new Float32Array(layersLength(D, H));
  for (let i = 0; i < biases; i++) layers[i] = ((random() - 0.5) * 2) / Math.sqrt(I);
  for (let i = outer; i < outerBias; i++) layers[i] = ((random() - 0.5) * 2) / Math.sqrt(H);
  const vectorSquares = new Float32Array(mask + 1).fill(1e-2);
  const squares = new Float32Array(layers.length).fill(1e-1);
  const tokens = Math.max(1, rows.mostTokens);
  const sums = new Float32Array(tokens * D);
  const slopeOfToken = new Float32Array(tokens * D);
  const counts = new Uint16Array(tokens);
  const largest = new Int32Array(D);
  const x = new Float64Array(I);
  const dx = new Float64Array(I);
  const h = new Float64Array(H);
  const z = new Float64Array(3);
  const kept = new Uint32Array(rows.mostFeatures);
  const { ids, at, start, tokenCount } = rows;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const place of shuffled(use.length, random)) {
      const row = use[place] ?? 0;
      const n = tokenCount[row] ?? 0;
      if (n === 0) continue;
      sums.fill(0, 0, n * D);
      counts.fill(0, 0, n);
      let count = 0;
      for (let i = start[row] ?? 0; i < (start[row + 1] ?? 0); i++) {
        if (random() < options.drop) continue;
        kept[count++] = i;
        const token = at[i] ?? 0;
        counts[token] = (counts[token] ?? 0) + 1;
        const from = ((ids[i] ?? 0) & mask) * D;
        for (let d = 0; d < D; d++)
          sums[token * D + d] = (sums[token * D + d] ?? 0) + (vectors[from + d] ?? 0);
      }
      const mean = 1 / Math.sqrt(n + 1);
      for (let d = 0; d < D; d++) {
        let sum = 0;
        let most = Number.NEGATIVE_INFINITY;
        for (let t = 0; t < n; t++) {
          const value = (sums[t * D + d] ?? 0) / Math.sqrt((counts[t] ?? 0) + 1);
          sum += value;
          if (value > most) {
            most = value;
            largest[d] = t;
          }
        }
        x[d] = sum * mean;
        x[D + d] = most;
      }
      for (let k = 0; k < 3; k++) z[k] = layers[outerBias + k] ?? 0;
      for (let j = 0; j < H; j++) {
        let sum = layers[biases + j] ?? 0;
        for (let i = 0; i < I; i++) sum += (layers[j * I + i] ?? 0) * (x[i] ?? 0);
        h[j] = sum > 0 ? sum : LEAK * sum;
        for (let k = 0; k < 3; k++) z[k] = (z[k] ?? 0) + (layers[outer + k * H + j] ?? 0) * (h[j] ?? 0);
      }
      const top = Math.max(z[0] ?? 0, z[1] ?? 0, z[2] ?? 0);
      let total = 0;
      for (let k = 0; k < 3; k++) {
        z[k] = Math.exp((z[k] ?? 0) - top);
        total += z[k] ?? 0;
      }
      for (let k = 0; k < 3; k++)
        z[k] = (goals.weights[row * 3 + k] ?? 0) * ((z[k] ?? 0) / total - (goals.targets[row * 3 + k] ?? 0));
      dx.fill(0);
      for (let j = 0; j < H; j++) {
        let slope = 0;
        const value = h[j] ?? 0;
        for (let k = 0; k < 3; k++) {
          const w = outer + k * H + j;
          slope += (z[k] ?? 0) * (layers[w] ?? 0);
          learn(layers, squares, w, (z[k] ?? 0) * value, rate);
        }
        if (value <= 0) slope *= LEAK;
        for (let i = 0; i < I; i++) {
          const w = j * I + i;
          dx[i] = (dx[i] ?? 0) + slope * (layers[w] ?? 0);
          learn(layers, squares, w, slope * (x[i] ?? 0), rate);
        }
        layers[biases + j] = (layers[biases + j] ?? 0) - 0.01 * rate * slope;
      }
      for (let k = 0; k < 3; k++)
        layers[outerBias + k] = (layers[outerBias + k] ?? 0) - 0.01 * rate * (z[k] ?? 0);
      for (let t = 0; t < n; t++) for (let d = 0; d < D; d++) slopeOfToken[t * D + d] = (dx[d] ?? 0) * mean;
      for (let d = 0; d < D; d++) {
        const w = (largest[d] ?? 0) * D + d;
        slopeOfToken[w] = (slopeOfToken[w] ?? 0) + (dx[D + d] ?? 0);
      }
      for (let c = 0; c < count; c++) {
        const i = kept[c] ?? 0;
        const bucket = (ids[i] ?? 0) & mask;
        const from = (at[i] ?? 0) * D;
        const share = 1 / Math.sqrt((counts[at[i] ?? 0] ?? 0) + 1);
        let square = 0;
        for (let d = 0; d < D; d++) square += ((slopeOfToken[from + d] ?? 0) * share) ** 2;
        vectorSquares[bucket] = (vectorSquares[bucket] ?? 0) + square / D;
        const step = (rate * share) / Math.sqrt(vectorSquares[bucket] ?? 1);
        for (let d = 0; d < D; d++)
          vectors[bucket * D + d] = (vectors[bucket * D + d] ?? 0) - step * (slopeOfToken[from + d] ?? 0);
      }
    }
  }
  return { bits, dimensions: D, hidden: H, vectors, layers };
}

function learn(values: Float32Array, squares: Float32Array, at: number, slope: number, rate: number): void {
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  values[at] = (values[at] ?? 0) - (rate * slope) / Math.sqrt(square);
}

/** Rounds the vectors to int8. `share` multiplies the scores: several nets add up to one mean; a temperature fits here, too. */
export function quantiseNet(name: string, net: Net, share: number): NetBlock {
  const { bits, dimensions, hidden } = net;
  const sizes = net.vectors.map(Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 0;
  const scale = largest > 0 ? largest / 127 : 1;
  const vectors = Int8Array.from(net.vectors, (value) =>
    Math.max(-127, Math.min(127, Math.round(value / scale))),
  );
  const outer = hidden * 2 * dimensions + hidden;
  const layers = net.layers.map((value, at) => (at < outer ? value : value * share));
  return { name, bits, dimensions, hidden, scale, vectors, layers };
}
