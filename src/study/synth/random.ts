import { below, createRandom } from '../../shared/index.ts';

/** Random numbers for made-up conversations. */
export interface SeededRandom {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number, at least 0, below `n`. */
  below(n: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** Normally distributed, mean 0, variance 1 (Box and Muller, 1958). */
  normal(): number;
}

/** The study's own generator, with what made-up conversations draw by. */
export function seededRandom(seed: number): SeededRandom {
  const random = createRandom(seed);
  return {
    next: random.unit,
    below: (n) => below(random, n),
    pick: (list) => {
      const one = list[below(random, list.length)];
      if (one === undefined) throw new Error('Nothing to pick from');
      return one;
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - random.unit())) * Math.cos(2 * Math.PI * random.unit()),
  };
}
