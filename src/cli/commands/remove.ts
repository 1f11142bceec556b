import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';
import type { EditFlags } from './set.ts';

/** `klartext remove`: takes one entry out of a declaration. */
export function addRemove(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('remove')
    .argument('<path>', 'keys joined by dots, for example practices.newsletter')
    .argument('[file]', 'the declaration, or a folder with a klartext.yaml (default: klartext.yaml)')
    .option('--dry-run', 'show the changed lines and leave the file as it is')
    .action(async (path: string, file: string | undefined, flags: EditFlags) => {
      const { runEdit } = await import('../edit/run-edit.ts');
      finish(await runEdit(io, { path, value: undefined, file, isDryRun: flags.dryRun === true }));
    });
  teach(command, {
    summary: 'take one entry out',
    about:
      'Takes one entry out. All other lines stay as they are; comments above the entry stay too. An edit that would bring new errors of form into the declaration is refused, and the file is unchanged.',
    examples: [
      ['klartext remove practices.newsletter', 'takes out the newsletter'],
      [
        'klartext remove practices.delivery.recipients.0 shop',
        'takes out the first recipient in shop/klartext.yaml',
      ],
    ],
    exits: [
      [0, 'the file was changed'],
      [1, 'refused: the declaration would have new errors'],
      [2, 'the path or the file could not be used'],
    ],
    next: 'klartext check; it names entries that nothing uses any more.',
  });
}
