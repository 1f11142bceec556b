import type { Command } from 'commander';
import type { PlaceFlags } from '../erase/open-place.ts';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext erase`. */
export interface EraseFlags extends PlaceFlags {
  readonly reference?: string;
  readonly residence?: string;
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** `klartext erase`: destroys what is stored of a customer. */
export function addErase(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('erase')
    .argument('<customer>', 'the id of the customer; - reads it from standard input')
    .option('--store <place>', 'the store: a file, or postgres://… (default: store/klartext.db)')
    .option('--keys <folder>', 'the keys of the store (default: keys)')
    .option('--versions <folder>', 'where published versions are kept (default: versions)')
    .option('--controller <id>', 'the shop, where the store has several')
    .option('--reference <text>', 'where the request of the customer is filed; no personal data')
    .option('--residence <country>', 'where the customer lives, for duties to keep records (default: any)')
    .option('--config <file>', 'the configuration (default: klartext.config.yaml in this folder)')
    .option('--yes', 'do not ask')
    .option('--json', 'write the result for programs')
    .action(async (customer: string, flags: EraseFlags) => {
      const { runErase } = await import('../erase/run-erase.ts');
      finish(await runErase(io, customer, flags));
    });
  teach(command, {
    summary: 'erase a customer: their key, their choices, their state',
    about:
      'Destroys the key of a customer and everything that it encrypts. The log keeps a tombstone without personal data, so that all other proofs still hold and the erasure can be proved. Later imports do not bring the customer back, records that a law asks for stay until their day, and every recipient is told, those of earlier versions too. Guests who were merged into the customer are erased with them. Backups made before still hold the customer until they are restored: then the erasure is done again before anything is served. A server on a store in a file may go on running; it hears of the erasure at once.',
    examples: [
      ['klartext erase 4711', 'asks, then erases the customer 4711'],
      [
        'klartext erase - --yes --reference "letter 2026-118" < id.txt',
        'keeps the id out of the history of the shell',
      ],
    ],
    exits: [
      [0, 'erased, or nothing was stored: every use is denied from now on'],
      [1, 'the customer was erased before, and nothing was recorded since'],
      [2, 'the store, the keys or an option could not be used'],
    ],
    next: '"klartext deliveries --outstanding" shows which recipients have not answered yet.',
  });
}
