import { type Command, Option } from 'commander';
import type { Language } from '../../../conversation/index.ts';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';

/** Named here: the command line starts without loading what reads conversations. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt'] as const satisfies readonly Language[];

/** Options of `klartext study explain`. */
export interface StudyExplainFlags {
  readonly study?: string;
  readonly language?: string;
  readonly models?: string;
  readonly encoder?: string;
  readonly json?: boolean;
}

/** `klartext study explain`: why one text is read as it is. */
export function addStudyExplain(study: Command, io: Io, finish: Finish): void {
  const command = study
    .command('explain')
    .argument('<text>', 'what a customer said; - reads it from standard input')
    .option('--study <file>', 'the study whose retailers and thresholds count')
    .addOption(
      new Option('--lang, --language <code>', 'language of the text (default: recognised)').choices(
        LANGUAGES,
      ),
    )
    .option('--models <file>', 'weights of your own, made by "klartext study train"')
    .option('--encoder <folder>', 'a sentiment model of your own (ONNX) that takes part')
    .option('--json', 'write it for programs')
    .action(async (text: string, flags: StudyExplainFlags) => {
      const { runExplain } = await import('../../study/explain/run-explain.ts');
      finish(await runExplain(io, text, flags));
    });
  teach(command, {
    summary: 'say why a text is read as it is',
    about:
      'Reads one text as a run would and shows why: the phrases that were found, how sure the models are, the stretch that the sentiment was taken from, and the sentiment towards each topic. Good for judging a finding that surprises you.',
    examples: [
      [
        'klartext study explain "Great offers, but how do they know my size?"',
        'reads a text without any study',
      ],
      [
        'klartext study explain "Nie wieder Otto" --study study.yaml',
        'reads it with the retailers of a study',
      ],
    ],
    exits: [
      [0, 'read'],
      [2, 'the study or an option could not be used'],
    ],
    next: 'read the codebook: each code is explained there.',
  });
}
