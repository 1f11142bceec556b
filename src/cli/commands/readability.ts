import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext readability`. */
export interface ReadabilityFlags {
  readonly lang?: string;
  readonly language?: string;
  readonly format: 'text' | 'json';
}

/** `klartext readability`: measures how easy a text is to read. */
export function addReadability(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('readability')
    .argument(
      '<files...>',
      'HTML, Markdown, plain text, e-mail (.eml), PDF or SSML; or a declaration (.yaml)',
    )
    .option('--lang <code>', 'the language of the texts (default: what an HTML, PDF or SSML file says)')
    .addOption(new Option('--language <code>', 'the same as --lang').hideHelp())
    .addOption(
      new Option('--format <format>', 'how figures are written').choices(['text', 'json']).default('text'),
    )
    .action(async (files: readonly string[], flags: ReadabilityFlags) => {
      const { runReadability } = await import('../readability/run-readability.ts');
      finish(await runReadability(io, files, flags));
    });
  teach(command, {
    summary: 'measure how easy a text is to read',
    about:
      'Measures any text against the gates that Klartext’s own label and short text keep: a readability score of its language, and sentences of 12 words on average and 25 at most. Shows the hardest sentences, long words and vague words. Languages: de, en, es, fr, it, nl. Given a declaration, it measures your own words in it, names of companies apart. "klartext check" looks at the same words one by one, for vague words and sentences of more than 25 words; this command scores them together.',
    examples: [
      ['klartext readability policy.html', 'measures a page in the language that it says it is in'],
      ['klartext readability policy.md --lang fr', 'measures a French text'],
      ['klartext readability klartext.yaml --lang de', 'measures your own German words in the declaration'],
      ['klartext readability *.txt --lang en --format json', 'writes all figures for programs'],
    ],
    exits: [
      [0, 'every text meets all gates'],
      [1, 'a text misses a gate'],
      [2, 'a file, or an option, could not be used'],
    ],
    next: 'cut the hardest sentences in two, and measure again.',
  });
}
