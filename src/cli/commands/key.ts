import { type Command, InvalidArgumentError } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Where keys are: options that every part of `klartext key` has. */
export interface KeyPlaceFlags {
  readonly store?: string;
  readonly keys?: string;
  readonly controller?: string;
  readonly config?: string;
}

/** Options of `klartext key create`. */
export interface KeyCreateFlags extends KeyPlaceFlags {
  readonly name: string;
  readonly scope: readonly string[];
  readonly expires?: string;
}

/** Options of `klartext key list`. */
export interface KeyListFlags extends KeyPlaceFlags {
  readonly json?: boolean;
}

/** Options of `klartext key rotate`. */
export interface KeyRotateFlags extends KeyPlaceFlags {
  /** Hours. */
  readonly grace: number;
}

/** `klartext key`: makes, lists, rotates and revokes keys of the HTTP interface. */
export function addKey(program: Command, io: Io, finish: Finish): void {
  const key = program.command('key');
  teach(key, {
    summary: 'make, list, rotate and revoke keys of the HTTP interface',
    about:
      'Programs show a key when they ask for decisions or record choices. A key belongs to one controller and may do what its scopes say. It is shown once: the store holds only its digest.',
    examples: [
      ['klartext key create --name shop --scope decide', 'makes a key that may ask for decisions'],
      ['klartext key list', 'lists the keys, and when each was last used'],
      ['klartext key rotate 0123456789abcdef', 'makes a new key; the old one goes on for a day'],
      ['klartext key revoke 0123456789abcdef', 'ends a key at once'],
    ],
    next: 'klartext serve, and send the key as "Authorization: Bearer kt_…".',
  });

  place(key.command('create'))
    .requiredOption('--name <words>', 'what the key is for')
    .requiredOption('--scope <scopes>', 'what it may do, with commas between; may be given again', scopesOf)
    .option('--expires <day>', 'last day on which it counts, YYYY-MM-DD (default: never)')
    .description(
      'Makes a key and prints it, once. Scopes: decide, decide-at (for another moment than now), choose, staff (with choose: what staff do), read-choices, erase, analyse (read texts by customers), operate.',
    )
    .action(async (flags: KeyCreateFlags) => {
      const { createKeyIn } = await import('../key/run-key.ts');
      finish(await createKeyIn(io, flags));
    });
  place(key.command('list'))
    .option('--json', 'write it for programs')
    .description('Lists the keys of the controller.')
    .action(async (flags: KeyListFlags) => {
      const { listKeys } = await import('../key/run-key.ts');
      finish(await listKeys(io, flags));
    });
  place(key.command('rotate'))
    .argument('<id>', 'the part of the key between the two "_"')
    .option('--grace <hours>', 'how long the old key goes on', hoursOf, 24)
    .description(
      'Makes a key with the same name, scopes and end, and prints it; the old one goes on for a while.',
    )
    .action(async (id: string, flags: KeyRotateFlags) => {
      const { rotateKeyIn } = await import('../key/run-key.ts');
      finish(await rotateKeyIn(io, id, flags));
    });
  place(key.command('revoke'))
    .argument('<id>', 'the part of the key between the two "_"')
    .description('Ends a key; running servers know it within seconds.')
    .action(async (id: string, flags: KeyPlaceFlags) => {
      const { revokeKeyIn } = await import('../key/run-key.ts');
      finish(await revokeKeyIn(io, id, flags));
    });
}

function place(command: Command): Command {
  return command
    .option('--store <place>', 'the store: a file, or postgres://… (default: that of the configuration)')
    .option(
      '--keys <folder>',
      'the folder of the keys that encrypt and sign (default: that of the configuration)',
    )
    .option('--controller <id>', 'the controller (default: that of the configuration)')
    .option('--config <file>', 'the configuration (default: klartext.config.yaml in this folder)');
}

function scopesOf(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...text.split(',').map((scope) => scope.trim())];
}

function hoursOf(text: string): number {
  const hours = Number(text);
  if (/^\d{1,4}$/.test(text) && hours <= 8760) return hours;
  throw new InvalidArgumentError('A whole number of hours from 0 to 8760.');
}
