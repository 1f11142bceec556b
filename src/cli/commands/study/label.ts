import { type Command, Option } from 'commander';
import type { SampleKind } from '../../../study/index.ts';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';
import { wholeNumber } from './whole-number.ts';

/** Options of `klartext study label`. */
export interface StudyLabelFlags {
  readonly study?: string;
  readonly out?: string;
  readonly coder?: string;
  readonly sample?: SampleKind;
  readonly items?: number;
  readonly port?: number;
  readonly open: 'yes' | 'no';
  readonly agreement?: boolean;
  readonly settle?: boolean;
  /** True without a name. */
  readonly export?: string | true;
  readonly json?: boolean;
}

/** `klartext study label`: people code findings. */
export function addStudyLabel(study: Command, io: Io, finish: Finish): void {
  const command = study
    .command('label')
    .argument('[study]', 'the study, or a folder with a study.yaml (default: study.yaml)')
    .option('--study <folder>', 'the same as the argument')
    .option('--out <folder>', 'the folder of the run (default: results, beside the study)')
    .option('--coder <name>', 'who codes: a short name; each coder has a file of decisions')
    .addOption(
      new Option('--sample <kind>', 'how the first coder draws items (default: uncertain)').choices([
        'random',
        'uncertain',
      ]),
    )
    .option('--items <number>', 'how many items the first coder draws (default: 200)', wholeNumber(1, 10_000))
    .option('--port <number>', 'port of the page, 0 for any free one', wholeNumber(0, 65_535))
    .addOption(new Option('--open <answer>', 'open the browser').choices(['yes', 'no']).default('no'))
    .option('--agreement', 'say how far coders agree on every code')
    .option('--settle', 'open the page of items that coders differ on, for a third decision')
    .option('--export [file]', 'write the labels, without texts (default: results/labels/labels.tsv)')
    .option('--json', 'with --agreement: for programs')
    .action(async (file: string | undefined, flags: StudyLabelFlags) => {
      const { runLabel } = await import('../../study/label/run-label.ts');
      finish(await runLabel(io, file, flags));
    });
  teach(command, {
    summary: 'code findings by hand, to measure and improve the reading',
    about:
      'Opens a page on this machine where a person reads findings of a run and decides what they say, with keys or without. Doubtful readings are drawn more often, each with the probability that it was drawn, so that figures can be corrected. Two coders get the same items in the same order and do not see each other; what the machine marked is shown only after a decision. Every decision is on the disk before the next item comes. Texts are read from the sources again and are never written.',
    examples: [
      ['klartext study label --coder anna', 'draws items and opens the page for anna; again: goes on'],
      [
        'klartext study label --agreement',
        "says how far the coders agree: Cohen's kappa, Krippendorff's alpha",
      ],
      ['klartext study label --settle --coder carla', 'shows what they differ on, for a third decision'],
      ['klartext study label --export', 'writes labels.tsv, for study report --labels'],
    ],
    exits: [
      [0, 'done, or stopped by Ctrl-C'],
      [2, 'there is no finished run, or an option or a file could not be used'],
    ],
    next: 'let a second coder code the same items, then klartext study label --agreement.',
  });
}
