import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext diff`. */
export interface DiffFlags {
  readonly format: 'text' | 'json';
  readonly language: string;
  readonly on?: string;
  readonly since?: string;
}

/** `klartext diff`: tells what changed between two declarations. */
export function addDiff(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('diff')
    .argument('<old>', 'the older declaration, a folder with one, or a version: versions/0001, or 1')
    .argument('<new>', 'the newer one')
    .addOption(
      new Option('--format <format>', 'how changes are written').choices(['text', 'json']).default('text'),
    )
    .option('--language <tag>', 'language of the sentences for customers', 'en')
    .option('--on <day>', 'read the law for this day, YYYY-MM-DD (default: today, or that of the version)')
    .option(
      '--since <day>',
      'the day of the older one, to see which law fell in between (default: that of the version)',
    )
    .action(async (old: string, next: string, flags: DiffFlags) => {
      const { runDiff } = await import('../diff/run-diff.ts');
      finish(runDiff(io, old, next, flags));
    });
  teach(command, {
    summary: 'tell what changed between two declarations or versions',
    about:
      'Compares two declarations by what they say, not by their lines: order, layout and renamed ids make no difference. Changes come weightiest first, with the sentence that customers read, and with the practices that consent must be asked again for.',
    examples: [
      ['klartext diff old.yaml klartext.yaml', 'compares two files'],
      ['klartext diff 1 .', 'compares version 1 with the declaration of this folder'],
      ['klartext diff 1 2 --language de', 'compares two published versions; sentences in German'],
      ['klartext diff . . --since 2020-07-01 --on 2020-08-01', 'shows what the law changed in between'],
      ['klartext diff released . --format json', 'writes everything for programs'],
    ],
    exits: [
      [0, 'nothing of substance changed'],
      [1, 'something of substance changed'],
      [2, 'a declaration, or an option, could not be used'],
    ],
    next: 'read each "ask again", then publish the new declaration.',
  });
}
