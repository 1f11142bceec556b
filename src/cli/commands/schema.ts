import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** `klartext schema`: prints the JSON Schema of a declaration. */
export function addSchema(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('schema')
    .option('-o, --output <file>', 'write it to this file; an older schema there is replaced')
    .action(async (flags: { readonly output?: string }) => {
      const { runSchema } = await import('../schema/run-schema.ts');
      finish(await runSchema(io, flags.output));
    });
  teach(command, {
    summary: 'print the JSON Schema of a declaration',
    about:
      'Prints the JSON Schema of a declaration. Editors use it to complete keys, show what they mean and mark mistakes while you type.',
    examples: [
      ['klartext schema', 'prints the schema'],
      ['klartext schema -o klartext.schema.json', 'writes it beside klartext.yaml'],
    ],
    next: 'put "# yaml-language-server: $schema=./klartext.schema.json" in the first line of klartext.yaml.',
  });
}
