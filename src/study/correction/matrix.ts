/** Negative, neutral, positive: counts or sums of weights. */
export type Signs = readonly [number, number, number];

/** Which share of the signs: negative among negative and positive, or neutral among all three. */
export type SignShare = 'negative' | 'neutral';

/** Weights of a sample: predicted (3 rows) × true (4 columns, the last: not about the topic). */
export type ErrorTable = Float64Array;

/** The share of some signs; no number when there are none. */
export function shareOf([negative, neutral, positive]: Signs, share: SignShare): number {
  return share === 'negative' ? negative / (negative + positive) : neutral / (negative + neutral + positive);
}

/**
 * True counts by P(true | predicted), those that are not about the topic left out (Tenenbein 1970): right for the findings that the
 * sample was drawn from. A class that was never predicted in the sample is taken at its word.
 */
export function byPrediction(table: ErrorTable, counts: Signs): Signs {
  const sums: [number, number, number] = [0, 0, 0];
  for (let p = 0; p < 3; p += 1) {
    let row = 0;
    for (let t = 0; t < 4; t += 1) row += table[p * 4 + t] ?? 0;
    for (const t of [0, 1, 2] as const) {
      const rate = row > 0 ? (table[p * 4 + t] ?? 0) / row : t === p ? 1 : 0;
      sums[t] += rate * (counts[p] ?? 0);
    }
  }
  return sums;
}

/** Solves predicted = P(predicted | true) × true, whatever the true shares are. */
export type Inverse = (counts: Signs) => Signs;

/**
 * The inverse of P(predicted | true) (Rogan and Gladen 1978, for three classes); findings that are not about the topic are taken away
 * first, as many as the sample has. Parts below zero are held at zero. Undefined when the matrix hardly has an inverse.
 */
export function inverseOf(table: ErrorTable): Inverse | undefined {
  const forward = new Float64Array(9);
  const strange: [number, number, number] = [0, 0, 0];
  const total = table.reduce((sum, weight) => sum + weight, 0);
  for (let t = 0; t < 3; t += 1) {
    const column = (table[t] ?? 0) + (table[4 + t] ?? 0) + (table[8 + t] ?? 0);
    for (let p = 0; p < 3; p += 1) {
      forward[p * 3 + t] = column > 0 ? (table[p * 4 + t] ?? 0) / column : p === t ? 1 : 0;
    }
  }
  for (const p of [0, 1, 2] as const) strange[p] = (table[p * 4 + 3] ?? 0) / total;
  const at = (row: number, column: number): number => forward[(row % 3) * 3 + (column % 3)] ?? 0;
  const cofactor = (row: number, column: number): number =>
    at(row + 1, column + 1) * at(row + 2, column + 2) - at(row + 1, column + 2) * at(row + 2, column + 1);
  const determinant = at(0, 0) * cofactor(0, 0) + at(0, 1) * cofactor(0, 1) + at(0, 2) * cofactor(0, 2);
  if (Math.abs(determinant) < 0.02) return undefined;
  const inverse = new Float64Array(9);
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      inverse[row * 3 + column] = cofactor(column, row) / determinant;
    }
  }
  return (counts) => {
    const n = counts[0] + counts[1] + counts[2];
    const a = Math.max(0, counts[0] - n * strange[0]);
    const b = Math.max(0, counts[1] - n * strange[1]);
    const c = Math.max(0, counts[2] - n * strange[2]);
    const row = (t: number): number =>
      (inverse[t * 3] ?? 0) * a + (inverse[t * 3 + 1] ?? 0) * b + (inverse[t * 3 + 2] ?? 0) * c;
    const solved: Signs = [row(0), row(1), row(2)];
    if (solved[0] >= 0 && solved[1] >= 0 && solved[2] >= 0) return solved;
    // Held at zero, the rest scaled to the same sum.
    const kept: Signs = [Math.max(0, solved[0]), Math.max(0, solved[1]), Math.max(0, solved[2])];
    const scale = (a + b + c) / (kept[0] + kept[1] + kept[2]);
    return [kept[0] * scale, kept[1] * scale, kept[2] * scale];
  };
}
