import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext config`. */
export interface ConfigFlags {
  readonly config?: string;
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** `klartext config`: prints which settings hold, and whence. */
export function addConfig(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('config')
    .option('--config <file>', 'the configuration (default: klartext.config.yaml in this folder)')
    .option('--explain', 'say what each setting is for')
    .option('--json', 'write it for programs')
    .action(async (flags: ConfigFlags) => {
      const { runConfig } = await import('../config/run-config.ts');
      finish(runConfig(io, flags));
    });
  teach(command, {
    summary: 'show which settings of the server hold, and whence',
    about:
      'Prints every setting with its value and where it comes from: the default, klartext.config.yaml, a variable of the environment (KLARTEXT_…), or a flag; what comes later in this list goes before what came earlier. Passwords are hidden.',
    examples: [
      ['klartext config', 'shows what holds in this folder'],
      ['klartext config --explain', 'says what each setting is for, and its variable'],
      [
        'KLARTEXT_PORT=8080 klartext config --json',
        'shows for programs that the variable goes before the file',
      ],
    ],
    exits: [
      [0, 'the settings fit'],
      [2, 'a setting does not fit, or the file cannot be read'],
    ],
    next: 'klartext serve, which runs with these settings.',
  });
}
