import type { Command } from 'commander';
import type { PlaceFlags } from '../erase/open-place.ts';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext deliveries`. */
export interface DeliveriesFlags extends PlaceFlags {
  readonly outstanding?: boolean;
  readonly messages?: boolean;
  readonly json?: boolean;
}

/** `klartext deliveries`: who was told of withdrawals, objections and erasures. */
export function addDeliveries(program: Command, io: Io, finish: Finish): void {
  const command = placed(program.command('deliveries'))
    .option('--outstanding', 'only those that nobody has acknowledged')
    .option('--messages', 'show whom each message is about; needs the keys')
    .option('--json', 'write the list for programs')
    .action(async (flags: DeliveriesFlags) => {
      const { runDeliveries } = await import('../deliveries/run-deliveries.ts');
      finish(await runDeliveries(io, flags));
    });
  teach(command, {
    summary: 'show which recipients were told of withdrawals, objections and erasures',
    about:
      'Lists the messages to recipients: acknowledged, waiting for the next attempt, or to be told by hand, because the configuration has no webhook for the recipient. The server sends the others by itself until they are acknowledged.',
    examples: [
      ['klartext deliveries --outstanding', 'lists what nobody has acknowledged'],
      ['klartext deliveries --outstanding --messages', 'shows whom a recipient has to be told about'],
      ['klartext deliveries acknowledge 5f0c…', 'notes that you told a recipient by hand'],
    ],
    exits: [
      [0, 'listed; with --outstanding: nothing is outstanding'],
      [1, 'with --outstanding: something is'],
      [2, 'the store or an option could not be used'],
    ],
    next: 'tell recipients without a webhook by hand, and acknowledge each message.',
  });
  const acknowledge = placed(command.command('acknowledge'))
    .argument('<id>', 'the id of the message')
    .action(async (id: string, _flags: DeliveriesFlags, self: Command) => {
      const { runAcknowledge } = await import('../deliveries/run-deliveries.ts');
      finish(await runAcknowledge(io, id, self.optsWithGlobals()));
    });
  teach(acknowledge, {
    about: 'Notes that a recipient was told by hand. The message is not sent any more.',
    examples: [['klartext deliveries acknowledge 5f0c…', 'the recipient of this message was told']],
    next: '"klartext deliveries --outstanding" shows what is left.',
  });
}

function placed(command: Command): Command {
  return command
    .option('--store <place>', 'the store: a file, or postgres://… (default: store/klartext.db)')
    .option('--keys <folder>', 'the keys of the store (default: keys)')
    .option('--controller <id>', 'one shop (default: all in the store)')
    .option('--config <file>', 'the configuration (default: klartext.config.yaml in this folder)');
}
