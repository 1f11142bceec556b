/** How items are drawn: all alike, or doubtful readings more often. */
export const SAMPLE_KINDS = ['random', 'uncertain'] as const;
export type SampleKind = (typeof SAMPLE_KINDS)[number];

/** What a draw needs. */
export interface DrawOptions {
  readonly kind: SampleKind;
  /** How many are wanted; fewer when there are fewer. */
  readonly size: number;
  /** Position in the random order of each of the population, at least 0 and below 1. */
  readonly order: Float64Array;
  /** How doubtful each is, from 0 to 1. */
  readonly doubt: Float64Array;
  /** Where the systematic draw begins, at least 0 and below 1. */
  readonly start: number;
}

/** One that was drawn. */
export interface Drawn {
  /** Place in the population. */
  readonly index: number;
  /** Probability of having been drawn, above 0, at most 1. */
  readonly probability: number;
}

/** Share of a doubtful draw that is spread evenly over all, so that nothing has next to no chance and weights stay bounded. */
const EVEN_SHARE = 0.3;

/**
 * Draws without replacement with stated probabilities: systematic sampling of a randomly ordered population with probabilities
 * proportional to size (Hartley and Rao 1962). Each is drawn with exactly its probability; the weighted sum over those drawn is
 * an unbiased estimate of the sum over all (Horvitz and Thompson 1952).
 */
export function drawSample(options: DrawOptions): readonly Drawn[] {
  const { order, size, start } = options;
  const population = order.length;
  const wanted = Math.min(Math.max(0, Math.floor(size)), population);
  if (wanted === 0) return [];
  const probabilities = inclusionProbabilities(options);
  const indexes = Array.from(order.keys()).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  const drawn: Drawn[] = [];
  let sum = 0;
  for (const index of indexes) {
    const probability = probabilities[index] ?? 0;
    sum += probability;
    // The last step is as long as rounding left it.
    if (sum - 1e-9 > start + drawn.length && drawn.length < wanted) drawn.push({ index, probability });
  }
  return drawn;
}

/** The probability of each to be drawn; they add up to the size of the sample. */
export function inclusionProbabilities({
  kind,
  size,
  order,
  doubt,
}: Omit<DrawOptions, 'start'>): Float64Array {
  const population = order.length;
  const wanted = Math.min(Math.max(0, Math.floor(size)), population);
  const total = kind === 'random' ? 0 : doubt.reduce((sum, one) => sum + clean(one), 0);
  const even = total === 0 ? 1 : EVEN_SHARE;
  const sizes = Float64Array.from(
    doubt,
    (one) => even / population + (total === 0 ? 0 : ((1 - even) * clean(one)) / total),
  );
  const probabilities = new Float64Array(population);
  const isCertain = new Uint8Array(population);
  // Who would be drawn more than once is drawn for certain, and the others share what is left.
  for (let certain = 0, again = true; again; ) {
    again = false;
    let rest = 0;
    for (let at = 0; at < population; at += 1) if (isCertain[at] !== 1) rest += sizes[at] ?? 0;
    const factor = rest > 0 ? (wanted - certain) / rest : 0;
    for (let at = 0; at < population; at += 1) {
      if (isCertain[at] === 1) continue;
      const probability = factor * (sizes[at] ?? 0);
      probabilities[at] = Math.min(1, probability);
      if (probability >= 1) {
        isCertain[at] = 1;
        certain += 1;
        again = true;
      }
    }
  }
  return probabilities;
}

function clean(doubt: number): number {
  return doubt > 0 ? Math.min(1, doubt) : 0;
}
