import type { Signs } from './matrix.ts';

/** Steps of the search; three classes settle within a few dozen. */
const STEPS = 200;

/**
 * The most likely true counts, none below zero, for predicted counts and P(predicted | true) (row by row, a row a predicted class):
 * the EM steps of Vardi and Lee 1993 for linear inverse problems with positive parts. Their sum is that of the counts.
 */
export function mostLikely(forward: Float64Array, counts: Signs): Signs {
  const total = counts[0] + counts[1] + counts[2];
  let now: Signs = [total / 3, total / 3, total / 3];
  if (total === 0) return now;
  for (let step = 0; step < STEPS; step += 1) {
    const next: [number, number, number] = [0, 0, 0];
    for (let p = 0; p < 3; p += 1) {
      const a = forward[p * 3] ?? 0;
      const b = forward[p * 3 + 1] ?? 0;
      const c = forward[p * 3 + 2] ?? 0;
      const expected = a * now[0] + b * now[1] + c * now[2];
      const count = counts[p] ?? 0;
      if (expected <= 0 || count === 0) continue;
      const ratio = count / expected;
      next[0] += now[0] * a * ratio;
      next[1] += now[1] * b * ratio;
      next[2] += now[2] * c * ratio;
    }
    const moved = Math.abs(next[0] - now[0]) + Math.abs(next[1] - now[1]) + Math.abs(next[2] - now[2]);
    now = next;
    if (moved < total * 1e-9) break;
  }
  return now;
}
