import type { ThreeWay } from '../../conversation/index.ts';

/** Probabilities of one text by a model that did not see it, with the true class. */
export interface ThreeWayAnswer {
  readonly probabilities: ThreeWay;
  readonly truth: number;
  readonly weight: number;
}

/** 0.2 to 4 in steps of about 4 %. */
const CANDIDATES: readonly number[] = Array.from({ length: 80 }, (_, step) => 0.2 * 20 ** (step / 79));

/** The temperature that the scores must be divided by for the least log loss (Guo et al. 2017); 1 with fewer than 100 answers. */
export function temperatureOf(answers: readonly ThreeWayAnswer[]): number {
  if (answers.length < 100) return 1;
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of CANDIDATES) {
    let loss = 0;
    for (const { probabilities, truth, weight } of answers)
      loss -= weight * Math.log(Math.max(1e-9, atTemperature(probabilities, candidate)[truth] ?? 0));
    if (loss >= least) continue;
    least = loss;
    best = candidate;
  }
  return best;
}

/** Probabilities as they are when the scores are divided by a temperature. */
export function atTemperature([a, b, c]: ThreeWay, temperature: number): ThreeWay {
  const power = 1 / temperature;
  const x = Math.max(a, 1e-12) ** power;
  const y = Math.max(b, 1e-12) ** power;
  const z = Math.max(c, 1e-12) ** power;
  const sum = x + y + z;
  return [x / sum, y / sum, z / sum];
}
