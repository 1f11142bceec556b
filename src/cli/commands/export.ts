import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext export`. */
export interface ExportFlags {
  readonly output?: string;
  readonly language?: string;
  readonly format?: 'csv' | 'html';
  readonly on?: string;
  readonly honoursGpc?: boolean;
  readonly notes: 'short' | 'all' | 'json' | 'none';
  readonly force?: boolean;
}

/** `klartext export`: writes a declaration in another format. */
export function addExport(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('export')
    .argument('<format>', 'tilt, dpv, ropa, play-data-safety or gpc')
    .argument('[file]', 'the declaration, or a folder with a klartext.yaml (default: klartext.yaml)')
    .option('-o, --output <file>', 'write it to this file (default: standard output)')
    .option('--language <tag>', 'language of the words (default: the first language of the declaration)')
    .addOption(
      new Option('--format <format>', 'for ropa: how it is written (default: csv)').choices(['csv', 'html']),
    )
    .option(
      '--on <day>',
      'read the law for this day and date the export with it, YYYY-MM-DD (default: today)',
    )
    .option('--honours-gpc', 'for gpc: say that your site acts on the signal')
    .addOption(
      new Option('--notes <how>', 'what the format cannot hold, on standard error')
        .choices(['short', 'all', 'json', 'none'])
        .default('short'),
    )
    .option('--force', 'replace a file that exists')
    .action(async (format: string, file: string | undefined, flags: ExportFlags) => {
      const { runExport } = await import('../export/run-export.ts');
      finish(await runExport(io, { format, file, flags }));
    });
  teach(command, {
    summary: 'write a declaration in another format',
    about: `Writes a declaration in another format, and says on standard error what that format cannot hold. Formats:

  tilt              Transparency Information Language, one JSON document in one language
  dpv               Data Privacy Vocabulary of the W3C, JSON-LD in all languages
  ropa              record of processing activities (Art. 30(1) GDPR), CSV or HTML in one language
  play-data-safety  CSV for the form "Data safety" of Google Play, from what the app collects
  gpc               /.well-known/gpc.json; "true" only with --honours-gpc: a declaration
                    cannot know whether your site acts on the signal`,
    examples: [
      ['klartext export ropa --format html -o record.html', 'writes the record of processing activities'],
      ['klartext export tilt --language de -o policy.tilt.json', 'writes a TILT document in German'],
      ['klartext export gpc --honours-gpc -o gpc.json', 'writes the file of Global Privacy Control'],
    ],
    exits: [
      [0, 'written, perhaps with notes'],
      [2, 'refused; nothing was written'],
    ],
    next: 'docs/export.md says for each format what is mapped and what is lost.',
  });
}
