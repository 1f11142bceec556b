import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext set` and `klartext remove`. */
export interface EditFlags {
  readonly dryRun?: boolean;
}

/** `klartext set`: changes or adds one value of a declaration. */
export function addSet(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('set')
    .argument('<path>', 'keys joined by dots, for example practices.newsletter.retention.for')
    .argument('<value>', 'the new value, written as YAML')
    .argument('[file]', 'the declaration, or a folder with a klartext.yaml (default: klartext.yaml)')
    .option('--dry-run', 'show the changed lines and leave the file as it is')
    .action(async (path: string, value: string, file: string | undefined, flags: EditFlags) => {
      const { runEdit } = await import('../edit/run-edit.ts');
      finish(await runEdit(io, { path, value, file, isDryRun: flags.dryRun === true }));
    });
  teach(command, {
    summary: 'change or add one value',
    about:
      'Changes or adds one value. All other lines stay as they are, comments included. An edit that would bring new errors of form into the declaration is refused, and the file is unchanged.',
    examples: [
      ['klartext set practices.newsletter.retention.for P6M', 'keeps newsletter data for six months'],
      ['klartext set languages "[en, de, fr]" --dry-run', 'shows what would change'],
      ['klartext set practices.delivery.name.fr "Livraison"', 'adds a text in French'],
    ],
    exits: [
      [0, 'the file was changed, or has that value already'],
      [1, 'refused: the declaration would have new errors'],
      [2, 'the path, the value or the file could not be used'],
    ],
    next: 'klartext check.',
  });
}
