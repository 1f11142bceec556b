import type { Command } from 'commander';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';
import { type ReportFlags, withReport } from './report.ts';
import { wholeNumber } from './whole-number.ts';

/** Options of `klartext study run`. */
export interface StudyRunFlags extends ReportFlags {
  readonly workers?: number;
  readonly withTexts?: boolean;
  readonly fresh?: boolean;
  readonly json?: boolean;
  readonly report: boolean;
  readonly models?: string;
  readonly encoder?: string;
}

/** `klartext study run`: reads all files of a study into findings. */
export function addStudyRun(study: Command, io: Io, finish: Finish): void {
  const command = withReport(study.command('run'))
    .argument('[study]', 'the study, or a folder with a study.yaml (default: study.yaml)')
    .option('--workers <number>', 'how many threads read (default: one for each core)', wholeNumber(1, 256))
    .option('--with-texts', 'keep the words around each finding, personal data masked')
    .option('--fresh', 'begin again, whatever was read before')
    .option('--models <file>', 'weights of your own, made by "klartext study train"')
    .option('--encoder <folder>', 'a sentiment model of your own (ONNX) that takes part')
    .option('--no-report', 'stop at the findings')
    .option('--json', 'write the outcome for programs')
    .action(async (file: string | undefined, flags: StudyRunFlags) => {
      const { runStudyCommand } = await import('../../study/run/run-study.ts');
      finish(await runStudyCommand(io, file, flags));
    });
  teach(command, {
    summary: 'read all files of a study, and make the report',
    about:
      'Reads the files that study.yaml names, however large, and writes findings.parquet, rejects.jsonl with the rows that could not be read, and the report. Authors become pseudonyms as they are read; texts are not kept unless you ask. At the end a table says what became of every row. When it is stopped, the same command goes on where it was.',
    examples: [
      ['klartext study run', 'runs study.yaml of this folder'],
      [
        'klartext study run spring --with-texts --language de',
        'runs spring/study.yaml and keeps the words, for the report',
      ],
      ['klartext study run --workers 2 --json', 'uses two threads and writes the outcome for programs'],
    ],
    exits: [
      [0, 'all was read'],
      [1, 'a file or the disk failed; what was read is kept'],
      [2, 'the study, an option or the folder could not be used'],
      [130, 'stopped by Ctrl-C; the same command goes on'],
    ],
    next: 'open results/report/index.html in a browser.',
  });
}
