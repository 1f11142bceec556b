import type { Command } from 'commander';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';

/** Options of `klartext study eval`. */
export interface StudyEvalFlags {
  readonly data: string;
  readonly json?: boolean;
}

/** `klartext study eval`: measures how well the models read real texts. */
export function addStudyEval(study: Command, io: Io, finish: Finish): void {
  const command = study
    .command('eval')
    .option('--data <folder>', 'the folder with the sets of real texts', 'sets')
    .option('--all', 'every set that is there (this is the default)')
    .option('--json', 'write the scores for programs')
    .action(async (flags: StudyEvalFlags) => {
      const { runEval } = await import('../../study/eval/run-eval.ts');
      finish(await runEval(io, flags));
    });
  teach(command, {
    summary: 'measure how well the models read real texts',
    about:
      'Trains and measures by cross-validation, so that no model is asked about a text that it has seen; near-duplicates share a fold. Scores are by set, language, class and code. Sets that are not there are named and left out. A few minutes on one core.',
    examples: [['klartext study eval --data sets', 'measures on all sets of a folder']],
    exits: [
      [0, 'measured'],
      [2, 'the folder could not be used'],
    ],
    next: 'klartext study train sets/, with more or better labels.',
  });
}
