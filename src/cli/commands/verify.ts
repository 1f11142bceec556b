import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext verify`. */
export interface VerifyFlags {
  readonly key: readonly string[];
  readonly language: string;
  readonly json?: boolean;
}

/** `klartext verify`: checks receipts of choices, offline. */
export function addVerify(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('verify')
    .argument('<file...>', 'receipts; - reads one from standard input')
    .option(
      '--key <file>',
      'public keys of the shop that you trust, from elsewhere than the receipt; may be given again',
      (file: string, before: readonly string[]) => [...before, file],
      [],
    )
    .option('--lang, --language <tag>', 'language of the verdict', 'en')
    .option('--json', 'write the verdicts for programs')
    .action(async (files: readonly string[], flags: VerifyFlags) => {
      const { runVerify } = await import('../verify/run-verify.ts');
      finish(await runVerify(io, files, flags));
    });
  teach(command, {
    summary: 'check receipts of choices, without any network',
    about:
      'Checks that a receipt was signed by the shop, that nobody changed it, and that the choice stands in the log of the shop. It asks no server. Without --key it can only say that the parts of a receipt fit together: anybody can make a receipt with a key of their own.',
    examples: [
      ['klartext verify receipt.json --key shop-keys.json', 'checks a receipt with the keys of the shop'],
      ['klartext verify *.json --key shop-keys.json --lang de', 'checks several, and tells it in German'],
      ['curl … | klartext verify - --json', 'checks one from standard input, for programs'],
    ],
    exits: [
      [0, 'every receipt is valid'],
      [1, 'a receipt is not valid'],
      [2, 'a file, a key or an option could not be used'],
      [3, 'without --key: every receipt fits together, and nobody checked who signed it'],
    ],
    next: 'keep the receipt; it can be checked for as long as you have the keys of the shop.',
  });
}
