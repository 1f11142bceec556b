import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of the import commands. */
export interface ImportFlags {
  readonly output: string;
  readonly format: 'text' | 'json';
  readonly force?: boolean;
}

/** `klartext import`: writes a declaration from one in another format. */
export function addImport(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('import')
    .argument(
      '<format>',
      'tilt (one JSON file), dpv (one JSON-LD file) or fideslang (YAML, a file or a folder)',
    )
    .argument('<source>', 'the file, or for fideslang the folder, to take in')
    .requiredOption('-o, --output <file>', 'the declaration to write')
    .addOption(
      new Option('--format <format>', 'how the notes are written').choices(['text', 'json']).default('text'),
    )
    .option('--force', 'replace a file that exists')
    .action(async (format: string, source: string, flags: ImportFlags) => {
      const { runImport } = await import('../import/run-import.ts');
      finish(await runImport(io, { format, source, flags }));
    });
  teach(command, {
    summary: 'take in a declaration in another format',
    about:
      'Writes a declaration from one in another format: one TILT document (JSON), one document of the Data Privacy Vocabulary (JSON-LD), or fideslang resources (YAML: systems, organization, policies, datasets). What cannot be taken over is listed with its place and stands as a comment in the written file.',
    examples: [
      ['klartext import tilt shop.tilt.json -o klartext.yaml', 'takes in one TILT document'],
      ['klartext import fideslang .fides -o klartext.yaml', 'takes in all resources of a folder'],
    ],
    exits: [
      [0, 'taken in, perhaps with notes'],
      [2, 'refused; nothing was written'],
    ],
    next: 'read the comments in the written file, then run klartext check.',
  });
}
