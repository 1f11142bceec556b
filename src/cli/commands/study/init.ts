import type { Command } from 'commander';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';

/** Options of `klartext study init`. */
export interface StudyInitFlags {
  readonly output: string;
  readonly force?: boolean;
}

/** `klartext study init`: writes a first study. */
export function addStudyInit(study: Command, io: Io, finish: Finish): void {
  const command = study
    .command('init')
    .argument('[files...]', 'exports to look at: CSV, JSON Lines or Parquet, packed with gzip or not')
    .option('-o, --output <file>', 'the study to be written', 'study.yaml')
    .option('--force', 'replace a study that exists')
    .action(async (files: readonly string[], flags: StudyInitFlags) => {
      const { runStudyInit } = await import('../../study/init/run-init.ts');
      finish(await runStudyInit(io, files, flags));
    });
  teach(command, {
    summary: 'write a first study.yaml',
    about:
      'Writes a study.yaml with comments that explain each part. Given exports, it looks at their first rows and proposes which column holds the text, the time, the author and so on, the encoding, how days are written, and the retailers that a column names. Look at what it proposes before you run it.',
    examples: [
      ['klartext study init', 'writes a study.yaml to fill in'],
      ['klartext study init export.csv', 'writes one that fits your file'],
      [
        'klartext study init reviews/*.csv tickets.jsonl.gz -o spring.yaml',
        'puts several files into one study',
      ],
    ],
    exits: [
      [0, 'written'],
      [2, 'a file could not be used, or the study exists already'],
    ],
    next: 'write your retailers into study.yaml, then klartext study run.',
  });
}
