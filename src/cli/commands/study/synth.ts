import type { Command } from 'commander';
import type { Io } from '../../io.ts';
import type { Finish } from '../../program.ts';
import { teach } from '../../teach.ts';
import { wholeNumber } from './whole-number.ts';

/** Options of `klartext study synth`. */
export interface StudySynthFlags {
  readonly retailers: number;
  readonly conversations: number;
  readonly seed: number;
  readonly from: string;
  readonly gzip?: boolean;
  readonly force?: boolean;
}

/** `klartext study synth`: writes made-up conversations with a known truth. */
export function addStudySynth(study: Command, io: Io, finish: Finish): void {
  const command = study
    .command('synth')
    .argument('[folder]', 'where to write; made when it is not there', 'synthetic')
    .option('--retailers <number>', 'how many made-up retailers', wholeNumber(4, 500), 65)
    .option('--conversations <number>', 'how many rows', wholeNumber(1, 100_000_000), 220_000)
    .option('--seed <number>', 'the same number makes the same files', wholeNumber(0, 4_294_967_295), 1)
    .option('--from <day>', 'first day, a Monday, YYYY-MM-DD; 26 weeks follow', '2026-01-05')
    .option('--gzip', 'pack the conversations')
    .option('--force', 'replace files of an earlier corpus in the folder')
    .action(async (folder: string, flags: StudySynthFlags) => {
      const { runSynth } = await import('../../study/synth/run-synth.ts');
      finish(await runSynth(io, folder, flags));
    });
  teach(command, {
    summary: 'make up conversations whose truth is known',
    about:
      'Writes conversations.csv about made-up retailers, the study.yaml that reads it, and truth.json, which says what was planted: where each retailer stands, what drives complaints, an incident in week 12, and rows that a study must leave out, such as reposts, advertising, own posts and names that are also words. All of it is marked as synthetic. Good for trying the command, and for checking that figures find what is there.',
    examples: [
      ['klartext study synth', 'writes 220,000 conversations about 65 retailers to the folder synthetic'],
      [
        'klartext study synth try --retailers 24 --conversations 12000 --seed 7',
        'writes a small one to the folder try',
      ],
    ],
    exits: [
      [0, 'written'],
      [2, 'an option is wrong, or the folder holds such files already'],
    ],
    next: 'klartext study run synthetic.',
  });
}
