/** Probability given and truth of one yes-or-no question. */
export interface Judged {
  readonly probability: number;
  readonly truth: boolean;
}

/** How well yes and no were told apart. */
export interface BinaryScores {
  readonly n: number;
  readonly positives: number;
  /** In percent, at probability 0.5. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Area under the ROC curve, 0 to 1; absent when all have the same truth. */
  readonly auc?: number;
  /** Expected calibration error over ten equal steps of probability, 0 to 1. */
  readonly calibrationError: number;
}

/** Scores of probabilities against truths. */
export function scoreBinary(judged: readonly Judged[]): BinaryScores {
  let right = 0;
  let said = 0;
  let positives = 0;
  for (const { probability, truth } of judged) {
    if (truth) positives++;
    if (probability >= 0.5) said++;
    if (truth && probability >= 0.5) right++;
  }
  const precision = said === 0 ? 0 : (100 * right) / said;
  const recall = positives === 0 ? 0 : (100 * right) / positives;
  const auc = aucOf(judged, positives);
  return {
    n: judged.length,
    positives,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    ...(auc === undefined ? {} : { auc }),
    calibrationError: calibrationErrorOf(judged),
  };
}

// Mann–Whitney: the share of pairs (yes, no) in which yes has the higher probability; ties count half.
function aucOf(judged: readonly Judged[], positives: number): number | undefined {
  const negatives = judged.length - positives;
  if (positives === 0 || negatives === 0) return undefined;
  const sorted = [...judged].sort((a, b) => a.probability - b.probability);
  let ranks = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to++;
    const rank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) if (sorted[i]?.truth === true) ranks += rank;
    from = to;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

function calibrationErrorOf(judged: readonly Judged[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const members = judged.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin);
    const mean = members.reduce((total, { probability }) => total + probability, 0);
    const yes = members.reduce((total, { truth }) => total + (truth ? 1 : 0), 0);
    error += Math.abs(mean - yes);
  }
  return judged.length === 0 ? 0 : error / judged.length;
}
