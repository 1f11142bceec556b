import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext signing-key`. */
export interface SigningKeyFlags {
  readonly keys?: string;
  readonly controller?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** `klartext signing-key`: the key that signs checkpoints and receipts. */
export function addSigningKey(program: Command, io: Io, finish: Finish): void {
  const command = program.command('signing-key');
  teach(command, {
    summary: 'export or renew the key that signs the log and receipts',
    about:
      'The key that signs checkpoints and receipts is made at the first start, in the folder of the keys. Its public part is what customers and auditors check with: give it to them by a way of its own, such as your imprint.',
    examples: [
      ['klartext signing-key show --json > shop-keys.json', 'exports the public keys, old ones too'],
      ['klartext verify receipt.json --key shop-keys.json', 'checks a receipt against them'],
      ['klartext signing-key rotate', 'makes a new key; what the old one signed stays valid'],
    ],
    next: 'give the public key to those who check: on your site, and printed.',
  });
  const show = placed(command.command('show'))
    .option('--json', 'write all public keys with their times, for "klartext verify --key"')
    .action(async (flags: SigningKeyFlags) => {
      const { showSigningKey } = await import('../signing-key/run-signing-key.ts');
      finish(showSigningKey(io, flags));
    });
  teach(show, {
    about: 'Prints the public keys of the log, oldest first, one a line as signed notes write them.',
    examples: [['klartext signing-key show', 'prints them']],
    next: '"klartext audit" checks the log against them.',
  });
  const rotate = placed(command.command('rotate')).action(async (flags: SigningKeyFlags) => {
    const { rotateSigningKey } = await import('../signing-key/run-signing-key.ts');
    finish(rotateSigningKey(io, flags));
  });
  teach(rotate, {
    about:
      'Makes a new signing key. A running server takes it with its next signature. The old key signs no more; its public part stays in the export, so that older receipts can be checked.',
    examples: [['klartext signing-key rotate', 'makes a new key for the shop of the configuration']],
    next: 'publish the new public key: klartext signing-key show.',
  });
}

function placed(command: Command): Command {
  return command
    .option('--keys <folder>', 'the folder of the keys (default: keys)')
    .option('--controller <id>', 'whose log it is (default: that of the configuration)')
    .option('--config <file>', 'the configuration (default: klartext.config.yaml in this folder)');
}
