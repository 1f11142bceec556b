import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext published`. */
export interface PublishedFlags {
  readonly versions: string;
  readonly language?: readonly string[];
  readonly channel?: readonly string[];
  readonly foundOnly?: boolean;
  readonly format: 'text' | 'json';
}

/** `klartext published`: reads what is really out there and compares it with the newest version. */
export function addPublished(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('published')
    .argument('<source...>', 'folders, web addresses, e-mail files, PDF files and others')
    .option('--versions <folder>', 'where versions are kept', 'versions')
    .option('--language <languages...>', 'expect only these languages')
    .option('--channel <channels...>', 'expect only these channels: web email receipt chat voice print json')
    .option('--found-only', 'judge what is found; do not ask for what is not')
    .addOption(
      new Option('--format <format>', 'how the matrix is written').choices(['text', 'json']).default('text'),
    )
    .action(async (sources: readonly string[], flags: PublishedFlags) => {
      const { runPublished } = await import('../published/run-published.ts');
      finish(await runPublished(io, sources, flags));
    });
  teach(command, {
    summary: 'compare what is live with what was published',
    about:
      'Reads what customers really get (pages, e-mails, receipts, PDF files, chat cards, voice scripts) and says for each channel and language whether it is current, stale (an older version), different (with the sentence that differs) or missing.',
    examples: [
      ['klartext published https://shop.example/privacy', 'reads a site, its languages and layers'],
      ['klartext published live/ newsletter.eml flyer.pdf', 'reads a folder and two files'],
      [
        'klartext published live/ --channel web email --language de',
        'expects these two channels in German only',
      ],
    ],
    exits: [
      [0, 'everything is current'],
      [1, 'something is stale, different or missing'],
      [2, 'a source, the versions or an option could not be used'],
    ],
    next: 'send out the files of the newest version; "klartext diff" shows what changed between versions.',
  });
}
