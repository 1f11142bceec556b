import type { Command } from 'commander';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';

/** Options of `klartext study train`. */
export interface StudyTrainFlags {
  readonly output: string;
  readonly corpus: boolean;
  /** Studies whose coded findings take part. */
  readonly study: readonly string[];
  readonly encoder?: string;
  readonly models?: string;
}

/** `klartext study train`: makes the weights that read conversations. */
export function addStudyTrain(study: Command, io: Io, finish: Finish): void {
  const command = study
    .command('train')
    .argument(
      '[places...]',
      'files of labelled texts (.tsv), or folders of them; names say what a file holds',
    )
    .option('-o, --output <file>', 'the weights to be written', 'klartext-models.bin')
    .option('--no-corpus', 'leave out the conversations that come with Klartext')
    .option('--study <folders...>', 'learn from what was coded in these studies, too', [])
    .option('--encoder <folder>', 'learn how an ONNX model takes part: writes head.json into its folder')
    .option(
      '--models <file>',
      'with --encoder: the weights that it is measured beside (default: those shipped)',
    )
    .action(async (places: readonly string[], flags: StudyTrainFlags) => {
      if (flags.encoder !== undefined) {
        const { runTrainHead } = await import('../../study/train/run-train-head.ts');
        finish(await runTrainHead(io, places, { ...flags, encoder: flags.encoder }));
        return;
      }
      const { runTrain } = await import('../../study/train/run-train.ts');
      finish(await runTrain(io, places, flags));
    });
  teach(command, {
    summary: 'train the models that read conversations',
    about:
      'Learns from labelled texts and writes the weights that "klartext study run --models" uses. The conversations that come with Klartext always take part; add sets of real texts, and with --study what you coded by "klartext study label": its texts are read from the sources again. The same files make the same weights. A few minutes on one core.',
    examples: [
      ['klartext study train sets/', 'learns from the package’s conversations and the sets in a folder'],
      [
        'klartext study train sets/ --study spring -o ours.bin',
        'adds what was coded in the study in the folder spring',
      ],
      [
        'klartext study train --encoder minilm/',
        'learns and measures how the model in minilm/ takes part in "study run --encoder minilm/"',
      ],
    ],
    exits: [
      [0, 'written'],
      [2, 'a file could not be used'],
    ],
    next: 'klartext study run --models klartext-models.bin.',
  });
}
