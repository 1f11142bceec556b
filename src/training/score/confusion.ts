import { createRandom } from '../../shared/index.ts';

/** True class and answer of one text; `group` holds near-duplicates together. */
export interface Answered {
  readonly truth: number;
  readonly answer: number;
  readonly group: number;
}

/** How well classes were told apart. */
export interface ClassScores {
  readonly n: number;
  /** Mean over the classes, in percent, with 95 % interval (bootstrap by group). */
  readonly macroRecall: number;
  readonly interval: readonly [number, number];
  readonly macroF1: number;
  readonly classes: readonly {
    readonly name: string;
    readonly n: number;
    readonly precision: number;
    readonly recall: number;
  }[];
  /** Rows are true classes, columns answers. */
  readonly confusion: readonly (readonly number[])[];
}

const REPLICATIONS = 200;
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Scores of answers about classes; the class of place k is `names[k]`. */
export function scoreClasses(names: readonly string[], answers: readonly Answered[]): ClassScores {
  const confusion = confusionOf(names.length, answers);
  const classes = names.map((name, k) => {
    const n = sum(confusion[k] ?? []);
    const right = confusion[k]?.[k] ?? 0;
    const said = confusion.reduce((total, row) => total + (row[k] ?? 0), 0);
    return { name, n, precision: percent(right, said), recall: percent(right, n) };
  });
  const f1 = classes.map(({ precision, recall }) =>
    precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  );
  return {
    n: answers.length,
    macroRecall: macroRecallOf(confusion),
    interval: intervalOf(names.length, answers),
    macroF1: sum(f1) / Math.max(1, f1.length),
    classes,
    confusion,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function confusionOf(size: number, answers: readonly Answered[]): readonly number[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const { truth, answer } of answers) {
    const row = rows[truth];
    if (row !== undefined) row[answer] = (row[answer] ?? 0) + 1;
  }
  return rows;
}

function macroRecallOf(confusion: readonly (readonly number[])[]): number {
  const recalls = confusion.flatMap((row, k) => (sum(row) === 0 ? [] : [percent(row[k] ?? 0, sum(row))]));
  return sum(recalls) / Math.max(1, recalls.length);
}

function intervalOf(size: number, answers: readonly Answered[]): readonly [number, number] {
  const groups = new Map<number, Answered[]>();
  for (const answer of answers) {
    const group = groups.get(answer.group);
    if (group === undefined) groups.set(answer.group, [answer]);
    else group.push(answer);
  }
  const clusters = [...groups.values()];
  const random = createRandom(11).unit;
  const values: number[] = [];
  for (let replication = 0; replication < REPLICATIONS; replication++) {
    const drawn: Answered[] = [];
    for (let i = 0; i < clusters.length; i++) {
      for (const answer of clusters[Math.floor(random() * clusters.length)] ?? []) drawn.push(answer);
    }
    values.push(macroRecallOf(confusionOf(size, drawn)));
  }
  values.sort((a, b) => a - b);
  const at = (share: number): number =>
    values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
  return [at(0.025), at(0.975)];
}
