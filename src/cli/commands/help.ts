import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';

/** `klartext help [command]`: the help of the program or of one command. */
export function addHelp(program: Command, _io: Io, finish: Finish): void {
  program
    .command('help [command]')
    .description('show the help of a command')
    .action((name: string | undefined) => {
      const command = program.commands.find((candidate) => candidate.name() === name);
      if (name === undefined) program.outputHelp();
      else if (command) command.outputHelp();
      // The program itself says that the command is unknown, and which one is near.
      else return program.parseAsync([name], { from: 'user' }).then(() => finish(0));
      return finish(0);
    });
}
