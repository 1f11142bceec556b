import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext publish`. */
export interface PublishFlags {
  readonly to?: string;
  readonly site?: string;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

/** `klartext publish`: makes an immutable, dated version. */
export function addPublish(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('publish')
    .argument('[file]', 'the declaration, or a folder with a klartext.yaml (default: klartext.yaml)')
    .option('--to <folder>', 'where versions are kept (default: versions, beside the declaration)')
    .option('--site <url>', 'address where the notices will be read; your website when absent')
    .option('--dry-run', 'say what would be published, and keep nothing')
    .addOption(
      new Option('--format <format>', 'how the summary is written').choices(['text', 'json']).default('text'),
    )
    .action(async (file: string | undefined, flags: PublishFlags) => {
      const { runPublish } = await import('../publish/run-publish.ts');
      finish(await runPublish(io, file, flags));
    });
  teach(command, {
    summary: 'make a dated version that never changes',
    about:
      'Checks the declaration, builds every notice, tells customers what has changed since the last version, and keeps all of it as the next version. A version is never edited: an edit of klartext.yaml changes the preview only, until you publish again. Without a change nothing is published.',
    examples: [
      ['klartext publish', 'publishes klartext.yaml as the next version in versions/'],
      ['klartext publish --dry-run', 'shows what would be published and what has changed'],
    ],
    exits: [
      [0, 'published, or there was nothing to publish'],
      [1, 'the declaration has errors; nothing was published'],
      [2, 'the file, the folder or an option could not be used'],
    ],
    next: '"klartext serve" shows the versions; "klartext published" checks what is live.',
  });
}
