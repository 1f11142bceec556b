import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options that all commands about the store share. */
export interface StoreFlags {
  readonly store?: string;
  readonly journal?: string;
  readonly keys?: string;
  readonly versions?: string;
  readonly config?: string;
  readonly json?: boolean;
}

/** Options of `klartext store restore`. */
export interface RestoreFlags extends StoreFlags {
  readonly keepProgramKeys?: boolean;
}

const DEFAULT_STORE = 'store/klartext.db';

/** `klartext store check|backup|restore|move`: looks after the place where choices are kept. */
export function addStore(program: Command, io: Io, finish: Finish): void {
  const store = program.command('store');
  teach(store, {
    summary: 'check, back up, restore or move the store of choices',
    about:
      'Looks after the store that holds the choices of customers and the log over them: one file (SQLite), or a PostgreSQL database. Every copy is compared with its original by the root of the log before it counts.',
    examples: [
      ['klartext store check', `checks ${DEFAULT_STORE}`],
      ['klartext store backup backups/monday.db', 'writes a backup while the shop goes on'],
      ['klartext store move postgres://klartext@db.example/klartext', 'moves to PostgreSQL'],
    ],
    next: '"klartext store check --help", and so on for the others.',
  });
  addCheckStore(store, io, finish);
  addBackup(store, io, finish);
  addRestore(store, io, finish);
  addMove(store, io, finish);
}

function addCheckStore(store: Command, io: Io, finish: Finish): void {
  const command = withPlace(store.command('check')).action(async (flags: StoreFlags) => {
    const { runStoreCheck } = await import('../store/run-check.ts');
    finish(await runStoreCheck(io, flags));
  });
  teach(command, {
    summary: 'check every record against the log',
    about:
      'Reads the whole store, as it is at one moment: no gap in the log, every leaf fits its entry, every event and every erasure has its leaf, every state fits its events, tiles fit the log.',
    examples: [
      ['klartext store check', 'checks the store of this folder'],
      ['klartext store check --store backups/monday.db', 'checks a backup'],
    ],
    exits: [
      [0, 'all is well'],
      [1, 'something is wrong; it is listed'],
      [2, 'the store could not be read'],
    ],
    next: 'restore a backup when something is wrong; "klartext audit" checks the log against earlier checkpoints.',
  });
}

function addBackup(store: Command, io: Io, finish: Finish): void {
  const command = withPlace(store.command('backup'))
    .argument('<file>', 'the backup to be written; nothing may be there yet')
    .action(async (file: string, flags: StoreFlags) => {
      const { runStoreBackup } = await import('../store/run-copy.ts');
      finish(await runStoreBackup(io, file, flags));
    });
  teach(command, {
    summary: 'write a backup while the shop goes on',
    about:
      'Writes the store as it is at one moment into a file, and reads that file again before it has its name. It holds no record that was erased before. Keep it apart from the keys: without them nobody reads it.',
    examples: [['klartext store backup backups/monday.db', 'backs up the store of this folder']],
    exits: [
      [0, 'written and compared'],
      [1, 'the copy differed from the original; it was given up'],
      [2, 'the store or the file could not be used'],
    ],
    next: 'keep erasures.jsonl, which lies beside the store, somewhere else too: a restore needs it.',
  });
}

function addRestore(store: Command, io: Io, finish: Finish): void {
  const command = withPlace(store.command('restore'))
    .argument('<file>', 'the backup')
    .option(
      '--journal <file>',
      'the journal of erasures (default: beside the file, or in the folder of the keys)',
    )
    .option('--keys <folder>', 'the keys of the store (default: keys)')
    .option('--versions <folder>', 'the published versions, which say what a duty keeps (default: versions)')
    .option(
      '--keep-program-keys',
      'let keys of programs count as they did in the backup, also those that were revoked since',
    )
    .action(async (file: string, flags: RestoreFlags) => {
      const { runStoreRestore } = await import('../store/run-copy.ts');
      finish(await runStoreRestore(io, file, flags));
    });
  teach(command, {
    summary: 'bring a backup back, and erase again who was erased since',
    about:
      'Puts a backup where the store was, which must be moved away first; leave erasures.jsonl where it is. Customers who were erased after the backup are erased again before anybody can read it, and recipients who had not acknowledged it are told again. All keys of programs are revoked: nobody knows any more which were revoked since.',
    examples: [
      ['klartext store restore backups/monday.db', 'restores to store/klartext.db'],
      [
        'klartext store restore monday.db --store postgres://… --journal erasures.jsonl',
        'restores to PostgreSQL',
      ],
    ],
    exits: [
      [0, 'restored and compared'],
      [1, 'the backup is damaged'],
      [2, 'the backup or the store could not be used'],
    ],
    next: '"klartext key create" for each program; "klartext store check"; events since the backup are lost, and the log goes on under a new name.',
  });
}

function addMove(store: Command, io: Io, finish: Finish): void {
  const command = withPlace(store.command('move'))
    .argument('<to>', 'postgres://user@host/name, or a file; no store may be there yet')
    .option('--keys <folder>', 'the keys of the store, where the journal of a database lies (default: keys)')
    .action(async (to: string, flags: StoreFlags) => {
      const { runStoreMove } = await import('../store/run-copy.ts');
      finish(await runStoreMove(io, to, flags));
    });
  teach(command, {
    summary: 'move to another database without loss',
    about:
      'Copies every record and compares row counts and the recomputed root of every log before the copy is there at all. Stop the shop’s server first: what it records meanwhile stays behind. The journal of erasures goes along: beside a file, or into the folder of the keys. The old store is left as it is.',
    examples: [
      ['klartext store move postgres://klartext@db.example/klartext', 'moves from SQLite to PostgreSQL'],
      ['klartext store move new/klartext.db --store postgres://…', 'moves back'],
    ],
    exits: [
      [0, 'moved and compared'],
      [1, 'the copy differed from the original; it was given up'],
      [2, 'a place could not be used'],
    ],
    next: 'set the new place in the configuration, start the server, and delete the old store when you are sure.',
  });
}

function withPlace(command: Command): Command {
  return command
    .option('--store <place>', `the store: a file, or postgres://… (default: ${DEFAULT_STORE})`)
    .option('--config <file>', 'the configuration (default: klartext.config.yaml in this folder)')
    .option('--json', 'write the result as JSON');
}
