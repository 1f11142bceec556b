import { type Evaluation, evaluateAll } from '../../../training/index.ts';
import type { StudyEvalFlags } from '../../commands/study/eval.ts';
import type { Io } from '../../io.ts';
import { refuse } from '../../refuse.ts';
import { progressBar } from '../run/progress-bar.ts';
import { trainingFiles } from '../train/training-files.ts';

/** Sets of real texts that are looked for. */
const SETS = [
  'sentiment-en',
  'sentiment-de',
  'sentiment-de-feedback',
  'sentiment-fr',
  'sentiment-es',
  'sentiment-it',
  'sentiment-pt',
  'targeted-sentiment-en',
  'privacy-en-app-reviews',
  'privacy-en-questions',
].map((name) => `${name}-train.tsv`);

/** Evaluates by cross-validation and prints the scores; returns the exit status. */
export async function runEval(io: Io, flags: StudyEvalFlags): Promise<number> {
  const found = await trainingFiles(io, [flags.data], true);
  if ('reason' in found) return refuse(io, found.reason);
  const names = [...found.files.keys()];
  const missing = SETS.filter((set) => !names.some((name) => name === set || name.endsWith(`/${set}`)));
  if (missing.length === SETS.length)
    return refuse(io, `${flags.data} holds none of the sets of real texts.`, `Such as ${SETS[0]}.`);
  for (const set of missing) io.err(`klartext: ${set} is not there; it is left out\n`);
  const bar = progressBar(io);
  const evaluation = evaluateAll(found.files, (step) => bar.say(`Evaluating ${step} …`));
  bar.end();
  io.out(flags.json === true ? `${JSON.stringify(evaluation, null, 2)}\n` : textOf(evaluation));
  return 0;
}

const one = (value: number): string => value.toFixed(1);

function textOf({ folds, sentiment, codes, towards }: Evaluation): string {
  const interval = ([from, to]: readonly [number, number]): string => `${one(from)}–${one(to)}`;
  return [
    `Cross-validated in ${folds} folds on real texts; recall, precision and F1 in percent.`,
    '',
    'Sentiment of whole texts: set, n, mean recall with 95 % interval, recall of negative/neutral/positive',
    ...sentiment.map(
      ({ set, scores: s }) =>
        `  ${set.padEnd(24)} ${String(s.n).padStart(6)}  ${one(s.macroRecall)} (${interval(s.interval)})  ${s.classes.map(({ recall }) => one(recall)).join(' / ')}`,
    ),
    '',
    'Codes: set, code, n, of these there, precision, recall, F1',
    ...codes.map(
      ({ set, code, scores: s }) =>
        `  ${set.padEnd(24)} ${code.padEnd(24)} ${String(s.n).padStart(6)} ${String(s.positives).padStart(5)}  ${one(s.precision)}  ${one(s.recall)}  ${one(s.f1)}`,
    ),
    '',
    'Sentiment towards a topic or name, beside that of the whole text: set, n, mean recall with interval, recall by class',
    ...towards.map(
      ({ set, towards: t, wholeText: w }) =>
        `  ${set.padEnd(24)} ${String(t.n).padStart(6)}  ${one(t.macroRecall)} (${interval(t.interval)})  ${t.classes.map(({ recall }) => one(recall)).join(' / ')}; whole text ${one(w.macroRecall)} (${interval(w.interval)})`,
    ),
    '',
  ].join('\n');
}
