import { below, createRandom } from '../../shared/index.ts';

/** How often each cluster stands in each replication: row by row, `clusters` numbers each. */
export type Weights = Uint16Array;

/** Gives the weights for a number of clusters; the same number gives the same weights. */
export type WeightsFor = (clusters: number) => Weights;

/**
 * Draws clusters with replacement (Efron's bootstrap): each replication holds as many as there are. One set of weights serves all
 * figures with that many clusters, so that figures of one replication belong together.
 */
export function createWeights(replications: number, seed: number): WeightsFor {
  const known = new Map<number, Weights>();
  return (clusters) => {
    const ready = known.get(clusters);
    if (ready) return ready;
    const random = createRandom(seed + Math.imul(clusters, 0x632be5ab));
    const weights = new Uint16Array(replications * clusters);
    for (let b = 0; b < replications; b += 1) {
      for (let i = 0; i < clusters; i += 1) {
        const at = b * clusters + below(random, clusters);
        weights[at] = (weights[at] ?? 0) + 1;
      }
    }
    known.set(clusters, weights);
    return weights;
  };
}
