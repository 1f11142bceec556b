import type { Command } from 'commander';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';

/** Options that say what a report holds. */
export interface ReportFlags {
  readonly out?: string;
  readonly language: readonly string[];
  readonly declaration?: string;
  readonly labels: readonly string[];
}

/** `klartext study report`: makes the report of a run again. */
export function addStudyReport(study: Command, io: Io, finish: Finish): void {
  const command = withReport(study.command('report'))
    .argument('[study]', 'the study, or a folder with a study.yaml (default: study.yaml)')
    .action(async (file: string | undefined, flags: ReportFlags) => {
      const { runReport } = await import('../../study/report/run-report.ts');
      finish(await runReport(io, file, flags));
    });
  teach(command, {
    summary: 'make the report of a run again',
    about:
      'Makes the report from the findings of a run: index.html, one page that loads nothing and prints well, figures.csv, study.json, each chart as SVG and PNG, and findings.parquet. "klartext study run" makes it already; make it again in other languages, with a declaration whose practices answer complaints, or with labels that measure how often the reading errs.',
    examples: [
      ['klartext study report --language de,en', 'makes it in German, and in English beside it'],
      [
        'klartext study report --declaration klartext.yaml',
        'says which practices answer what customers fear',
      ],
    ],
    exits: [
      [0, 'written'],
      [2, 'there is no finished run, or an option or a file could not be used'],
    ],
    next: 'open results/report/index.html in a browser.',
  });
}

/** The options of a report, for every command that makes one. */
export function withReport(command: Command): Command {
  return command
    .option('--out <folder>', 'the folder of the run (default: results, beside the study)')
    .option('--lang, --language <list>', 'languages of the page: en, de, fr, es, it, nl', listed, ['en'])
    .option('--declaration <file>', 'a klartext.yaml, whose practices answer what customers say')
    .option('--labels <file...>', 'coded findings, which measure how often the reading errs', []);
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}
