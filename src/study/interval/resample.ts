import { createRandom } from '../../shared/index.ts';
import { poisson } from './draw.ts';
import { type ClusterKind, countClusters, type Sample } from './sample.ts';
import type { WeightsFor } from './weights.ts';

/** Resamples clusters, each with its own vector of columns, by drawing as many as there are with replacement. */
export function resampleClusters(
  vectors: readonly Float64Array[],
  columns: number,
  replications: number,
  weightsFor: WeightsFor,
): Sample {
  const weights = weightsFor(vectors.length);
  const values = new Float64Array(replications * columns);
  for (let b = 0; b < replications; b += 1) {
    const from = b * columns;
    const row = b * vectors.length;
    for (let i = 0; i < vectors.length; i += 1) {
      const weight = weights[row + i] ?? 0;
      const vector = vectors[i];
      if (weight === 0 || vector === undefined) continue;
      for (let c = 0; c < columns; c += 1) {
        values[from + c] = (values[from + c] ?? 0) + weight * (vector[c] ?? 0);
      }
    }
  }
  const kinds = vectors.map((vector) => ({ times: 1, vector }));
  return sampleOf(kinds, columns, replications, values);
}

/**
 * Resamples many small clusters of which most are alike: each stands in a replication as often as a Poisson variable of mean 1
 * says (Hanley and MacGibbon 2006, the Poisson bootstrap), so that all clusters of a kind are one draw.
 */
export function resampleKinds(
  kinds: readonly ClusterKind[],
  columns: number,
  replications: number,
  seed: number,
): Sample {
  const random = createRandom(seed);
  const values = new Float64Array(replications * columns);
  for (const { times, vector } of kinds) {
    const filled: number[] = [];
    for (let c = 0; c < columns; c += 1) if ((vector[c] ?? 0) !== 0) filled.push(c);
    for (let b = 0; b < replications; b += 1) {
      const weight = poisson(random, times);
      if (weight === 0) continue;
      for (const c of filled) {
        const at = b * columns + c;
        values[at] = (values[at] ?? 0) + weight * (vector[c] ?? 0);
      }
    }
  }
  return sampleOf(kinds, columns, replications, values);
}

function sampleOf(
  kinds: readonly ClusterKind[],
  columns: number,
  replications: number,
  values: Float64Array,
): Sample {
  const sums = new Float64Array(columns);
  for (const { times, vector } of kinds) {
    for (let c = 0; c < columns; c += 1) sums[c] = (sums[c] ?? 0) + times * (vector[c] ?? 0);
  }
  return { sums, replications, values, clustersOf: (chosen) => countClusters(kinds, chosen) };
}
