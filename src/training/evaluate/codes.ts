import {
  CODE_OUTPUTS,
  type CodesExample,
  codesGoals,
  codesRows,
  comparedTexts,
  trainCodes,
} from '../head/codes.ts';
import { scoreRow } from '../linear/train.ts';
import { type BinaryScores, type Judged, scoreBinary } from '../score/binary.ts';
import { foldsOf, nearDuplicateGroupsByLanguage } from '../split/groups.ts';

/**
 * Cross-validated scores of codes on real texts: written ones only ever take part in training.
 * `setOf` names the set of an example, or nothing when it is not to be scored.
 */
export function evaluateCodes(
  examples: readonly CodesExample[],
  setOf: (example: CodesExample, at: number) => string | undefined,
  bits: number,
  folds: number,
  onFold: () => void = () => {},
): ReadonlyMap<string, ReadonlyMap<string, BinaryScores>> {
  const rows = codesRows(examples);
  const groups = nearDuplicateGroupsByLanguage(comparedTexts(examples));
  const fold = foldsOf(groups, folds);
  // What is near to a scored text shares its fold; written texts near to none stay in every training.
  const scored = new Set(
    examples.flatMap((example, at) => (setOf(example, at) === undefined ? [] : [groups[at]])),
  );
  const judged = new Map<string, Map<string, Judged[]>>();
  const scores = new Float64Array(CODE_OUTPUTS.length);
  const goals = codesGoals(examples);
  for (let out = 0; out < folds; out++) {
    const use = Uint32Array.from(fold.keys()).filter((row) => fold[row] !== out || !scored.has(groups[row]));
    const model = trainCodes(rows, goals, use, bits);
    examples.forEach((example, row) => {
      const set = setOf(example, row);
      if (set === undefined || fold[row] !== out) return;
      scoreRow(model, rows, row, scores);
      const bySet = judged.get(set) ?? new Map<string, Judged[]>();
      judged.set(set, bySet);
      CODE_OUTPUTS.forEach((output, k) => {
        const truth = example.known[output];
        if (truth === undefined) return;
        const list = bySet.get(output) ?? [];
        list.push({ probability: 1 / (1 + Math.exp(-(scores[k] ?? 0))), truth: truth === 1 });
        bySet.set(output, list);
      });
    });
    onFold();
  }
  return new Map(
    [...judged].map(([set, outputs]) => [
      set,
      new Map([...outputs].map(([output, list]) => [output, scoreBinary(list)])),
    ]),
  );
}
