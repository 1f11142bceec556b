import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext check`. */
export interface CheckFlags {
  readonly on?: string;
  readonly without?: readonly string[];
  readonly format: 'text' | 'json' | 'github';
}

/** `klartext check`: checks a declaration against the law of a day. */
export function addCheck(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('check')
    .argument('[file]', 'the declaration, or a folder with a klartext.yaml (default: klartext.yaml)')
    .option('--on <day>', 'check for this day, YYYY-MM-DD (default: today)')
    .option(
      '--without <instrument>',
      'treat this transfer instrument as fallen; repeat it for several',
      (id: string, ids: readonly string[] | undefined) => [...(ids ?? []), id],
    )
    .addOption(
      new Option('--format <format>', 'how problems are written')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .action(async (file: string | undefined, flags: CheckFlags) => {
      const { runCheck } = await import('../check/run-check.ts');
      finish(await runCheck(io, file, flags));
    });
  teach(command, {
    summary: 'check a declaration against the law of a day',
    about:
      'Checks a declaration: its shape, its texts, and what the law of a day asks for in every country you serve. Each problem says where it is, what was found, why it is wrong and what to write.',
    examples: [
      ['klartext check', 'checks klartext.yaml in this folder for today'],
      ['klartext check shop --on 2027-01-01', 'checks shop/klartext.yaml against the law of 1 January 2027'],
      ['klartext check --without eu-us-dpf', 'shows which practices break when this instrument falls'],
      ['klartext check --format github', 'writes annotations for a pull request'],
    ],
    exits: [
      [0, 'no errors (warnings and advice may remain)'],
      [1, 'the declaration has errors'],
      [2, 'the file, or an option, could not be used'],
    ],
    next: '"klartext law" lists the transfer instruments and rules; "klartext serve" shows the notices.',
  });
}
