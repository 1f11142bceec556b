import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** The kinds of entries that can be asked for. */
export const LAW_KINDS = ['instrument', 'duty', 'right', 'rule'] as const;

/** Options of `klartext law`. */
export interface LawFlags {
  readonly on?: string;
  readonly kind?: (typeof LAW_KINDS)[number];
  readonly format: 'text' | 'json';
}

/** `klartext law`: lists the law that declarations are checked against. */
export function addLaw(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('law')
    .option('--on <day>', 'only what holds on this day, YYYY-MM-DD (default: everything, fallen law too)')
    .addOption(new Option('--kind <kind>', 'only this kind').choices(LAW_KINDS))
    .addOption(new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text'))
    .action(async (flags: LawFlags) => {
      const { runLaw } = await import('../law/run-law.ts');
      finish(runLaw(io, flags));
    });
  teach(command, {
    summary: 'list the law that declarations are checked against',
    about:
      'Lists the law that Klartext knows: transfer instruments, what a notice must tell, rights of customers, and rules. Each entry has its dates and its source; "unverified" means that the source was not read in the text of the law.',
    examples: [
      ['klartext law --kind instrument', 'lists all transfer instruments, fallen ones too'],
      ['klartext law --on 2026-11-24', 'lists what holds on that day'],
      ['klartext law --format json', 'writes everything for programs'],
    ],
    next: 'use an id of an instrument in a transfer, or in "klartext check --without ID".',
  });
}
