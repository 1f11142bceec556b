import { z } from 'zod';
import { softmax3, type ThreeWay } from '../../conversation/index.ts';

/** File of a head, in the folder of its encoder. */
export const HEAD_FILE = 'head.json';

const number = z.number();
const SCHEMA = z.object({
  /** SHA-256 of the `model.onnx` that it was made for, in hex. */
  model: z.string().regex(/^[0-9a-f]{64}$/),
  /** Share of the encoder beside the models of the package, 0 to 1, as measured. */
  weight: number.min(0).max(1),
  /** Divides the scores before they become probabilities. */
  temperature: number.positive(),
  /** Only for an encoder of embeddings: three rows of weights, one for each class, and three biases. */
  classes: z
    .object({
      dimensions: z.int().min(1).max(8192),
      weights: z.array(number),
      bias: z.tuple([number, number, number]),
    })
    .refine(
      ({ dimensions, weights }) => weights.length === 3 * dimensions,
      'three weights for each dimension',
    )
    .optional(),
  measured: z.unknown().optional(),
});

/** What was learnt for an encoder: how its answers become probabilities, and how much they count. */
export type Head = z.infer<typeof SCHEMA>;

/** Reads a head; undefined when the text is none. */
export function parseHead(text: string): Head | undefined {
  try {
    return SCHEMA.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** An encoder of which nothing was measured counts half. */
export const UNMEASURED = { weight: 0.5, temperature: 1 } as const;

/** Scores of the three classes from an embedding. */
export function headScores(
  { dimensions, weights, bias }: NonNullable<Head['classes']>,
  embedding: Float32Array,
): Float64Array {
  return Float64Array.from(bias, (score, k) => {
    let sum = score;
    for (let d = 0; d < dimensions; d++) sum += (weights[k * dimensions + d] ?? 0) * (embedding[d] ?? 0);
    return sum;
  });
}

/** Probabilities of scores, in steps of 1/10,000: smaller differences are noise of the arithmetic. */
export function probabilitiesOf(scores: Float64Array, temperature: number): ThreeWay | undefined {
  const [negative, neutral] = softmax3(scores.map((score) => score / temperature));
  if (!Number.isFinite(negative) || !Number.isFinite(neutral)) return undefined;
  const first = Math.round(negative * 10_000) / 10_000;
  const second = Math.round(neutral * 10_000) / 10_000;
  return [first, second, Math.max(0, 1 - first - second)];
}
