/** Whole numbers that look random, from 0 to below `limit`; the same ones in every run. */
export type Random = (limit: number) => number;

/** Makes a source of numbers from a seed (a linear congruence: fair enough for spreading work). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** One of some values. */
export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random(values.length)];
  if (value === undefined) throw new RangeError('there is nothing to pick from');
  return value;
}
