import { type Command, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext build`. */
export interface BuildFlags {
  readonly out: string;
  readonly on?: string;
  readonly site?: string;
  readonly language?: readonly string[];
  readonly layer?: readonly string[];
  readonly channel?: readonly string[];
  readonly force?: boolean;
  readonly format: 'text' | 'json';
}

/** `klartext build`: writes every layer in every language for every channel. */
export function addBuild(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('build')
    .argument('[file]', 'the declaration, or a folder with a klartext.yaml (default: klartext.yaml)')
    .requiredOption('--out <folder>', 'where the files are written')
    .option('--language <languages...>', 'only these languages, for example: en de')
    .option('--layer <layers...>', 'only these layers: label short full')
    .option('--channel <channels...>', 'only these channels: web email receipt chat voice print json')
    .option('--site <url>', 'address where the notices will be read; your website when absent')
    .option('--on <day>', 'read the law of this day, YYYY-MM-DD (default: today)')
    .option('--force', 'write into a folder that holds other files')
    .addOption(
      new Option('--format <format>', 'how the summary is written').choices(['text', 'json']).default('text'),
    )
    .action(async (file: string | undefined, flags: BuildFlags) => {
      const { runBuild } = await import('../build/run-build.ts');
      finish(await runBuild(io, file, flags));
    });
  teach(command, {
    summary: 'write all notices: layers, languages, channels',
    about:
      'Writes every layer (label, short, full) in every language for every channel: web page, e-mail, receipt, chat, voice, print, JSON. Each file is read back and compared: the same facts everywhere, no sentence without a fact, no number that is not declared. When something differs, nothing is written. manifest.json says what each file states.',
    examples: [
      ['klartext build --out notices', 'writes everything to notices/'],
      ['klartext build --out notices --language de --channel print', 'writes the German PDF files only'],
      ['klartext build --out notices --format json', 'writes the summary for programs'],
    ],
    exits: [
      [0, 'written'],
      [1, 'the declaration has errors, or a rendering differs from it; nothing was written'],
      [2, 'the file, the folder or an option could not be used'],
    ],
    next: 'open notices/en/label.html; "klartext publish" makes a version that lasts.',
  });
}
