/** A stream of pseudo-random numbers; the same seed gives the same stream everywhere. */
export interface Random {
  /** A whole number from 0 to 2³² − 1. */
  readonly next: () => number;
  /** A number from 0 (included) to 1 (excluded), with 32 bits. */
  readonly unit: () => number;
}

/** Name of the generator, as a study's method states it. */
export const GENERATOR = 'xoshiro128**';

/**
 * Starts a stream: xoshiro128** 1.1 (Blackman and Vigna 2021, "Scrambled Linear Pseudorandom Number Generators"), its state
 * filled by SplitMix32 from the seed. Not for secrets.
 */
export function createRandom(seed: number): Random {
  let mixed = seed | 0;
  const mix = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  let a = mix();
  let b = mix();
  let c = mix();
  let d = mix();
  const next = (): number => {
    const five = Math.imul(b, 5);
    const result = Math.imul((five << 7) | (five >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return { next, unit: () => next() / 4294967296 };
}

/** A whole number from 0 to `below` − 1; the bias of at most `below` / 2³² is far below anything that is counted here. */
export function below(random: Random, limit: number): number {
  return Math.floor(random.unit() * limit);
}
