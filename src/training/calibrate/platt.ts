/** One answer's score with the truth and how much it counts. */
export interface ScoredAnswer {
  readonly score: number;
  readonly truth: boolean;
  readonly weight: number;
}

/** What makes scores honest: `slope` · score + `shift`. */
export interface Platt {
  readonly slope: number;
  readonly shift: number;
}

const STEPS = 50;

/**
 * Logistic regression of the truth on the score (Platt 1999) by Newton's method; answers must come from models that did not
 * see them. With too few answers of one kind nothing is changed.
 */
export function plattOf(answers: readonly ScoredAnswer[]): Platt {
  const yes = answers.filter(({ truth }) => truth).length;
  if (yes < 30 || answers.length - yes < 30) return { slope: 1, shift: 0 };
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < STEPS; step++) {
    let a = 0;
    let b = 0;
    // A little is added to the curvature, so that a perfect separation stays finite.
    let aa = 1e-3;
    let ab = 0;
    let bb = 1e-3;
    for (const { score, truth, weight } of answers) {
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const slopeOf = weight * (p - (truth ? 1 : 0));
      const curve = weight * p * (1 - p);
      a += slopeOf * score;
      b += slopeOf;
      aa += curve * score * score;
      ab += curve * score;
      bb += curve;
    }
    const det = aa * bb - ab * ab;
    if (det <= 1e-12) break;
    const da = (bb * a - ab * b) / det;
    const db = (aa * b - ab * a) / det;
    slope -= da;
    shift -= db;
    if (Math.abs(da) + Math.abs(db) < 1e-8) break;
  }
  return slope > 0.05 && Number.isFinite(slope) && Number.isFinite(shift)
    ? { slope, shift }
    : { slope: 1, shift: 0 };
}
