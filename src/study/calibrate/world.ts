import type { Random } from '../../shared/index.ts';
import { beta, binomial, type ClusterKind, normal, poisson } from '../interval/index.ts';

/** Retailers of a simulated study. */
export const RETAILERS = 65;

/** How alike retailers are: the two parts of a beta distribution add up to it; smaller is more different. */
const ALIKE = { retailers: 12, threads: 6 } as const;

/** A retailer's own share around a planted one. */
export function ownShare(random: Random, share: number, alike: number = ALIKE.retailers): number {
  return beta(random, share * alike, (1 - share) * alike);
}

/** Sizes of retailers, as uneven as in real studies: log-normal, the largest some thirty times the smallest. */
export function unevenSize(random: Random, typical: number): number {
  return Math.max(1, Math.round(typical * Math.exp(0.8 * normal(random))));
}

/** Negative, neutral, positive, abstained among so many findings. */
export function signsOf(
  random: Random,
  findings: number,
  share: number,
): readonly [number, number, number, number] {
  const neutral = binomial(random, findings, 0.1);
  const negative = binomial(random, findings - neutral, share);
  return [negative, neutral, findings - neutral - negative, 0];
}

/**
 * Threads of one retailer: most of one message, some of several that resemble each other. `columns` numbers a thread; `place` says
 * where a thread's findings stand among them.
 */
export function threadsOf(
  random: Random,
  threads: number,
  share: number,
  columns: number,
  place: number,
): readonly ClusterKind[] {
  return Array.from({ length: threads }, () => {
    const size = 1 + poisson(random, 0.5);
    // A thread of one message has nothing to resemble, so its share may vary without harm.
    const own = beta(random, share * ALIKE.threads, (1 - share) * ALIKE.threads);
    const vector = new Float64Array(columns);
    vector.set(signsOf(random, size, own), place);
    return { times: 1, vector };
  });
}
