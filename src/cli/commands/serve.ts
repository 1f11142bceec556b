import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext serve`. */
export interface ServeFlags {
  readonly port?: number;
  readonly host?: string;
  readonly open: 'yes' | 'no';
  readonly versions?: string;
  readonly site?: string;
  readonly honoursGpc?: boolean;
  readonly team?: boolean;
  readonly store?: string;
  readonly keys?: string;
  readonly controller?: string;
  readonly config?: string;
  readonly study?: string;
}

/** `klartext serve`: shows the notices of a declaration in a browser. */
export function addServe(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('serve')
    .argument('[file]', 'the declaration, or a folder with a klartext.yaml (default: klartext.yaml)')
    .option('--port <number>', 'port to listen on, 0 for any free one (default: 4700, or a free one)', portOf)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .option('--versions <folder>', 'where versions are kept (default: versions, beside the declaration)')
    .option('--store <place>', 'where choices are kept: a file, or postgres://… (default: store/klartext.db)')
    .option('--keys <folder>', 'the keys that encrypt and sign (default: keys)')
    .option('--controller <id>', 'whose customers they are (default: shop)')
    .option('--config <file>', 'the configuration (default: klartext.config.yaml)')
    .option('--site <url>', 'public address of the site, where it is not the one that is listened on')
    .option('--honours-gpc', 'serve /.well-known/gpc.json: you state that your shop honours the signal')
    .option('--team', 'show the draft, its problems and the demo to everybody who reaches the server')
    .option('--study <folder>', 'the run of a study, whose report stands at /study/ for the team')
    .addOption(new Option('--open <answer>', 'open the browser').choices(['yes', 'no']).default('no'))
    .action(async (file: string | undefined, flags: ServeFlags) => {
      const { runServe } = await import('../serve/run-serve.ts');
      finish(await runServe(io, file, flags));
    });
  teach(command, {
    summary: 'show the notices as a site that customers can read',
    about:
      'Shows label, questions and answers, and the full text in every language. With published versions the site shows the newest one, the older ones and what has changed; the draft stands at /preview. Without, it shows the draft. Once there are versions, the draft, its problems and the demo are shown on this machine only, and not with --site, where others look through a proxy; --team shows them all the same. When you save the file the preview follows; a broken edit is named and the last good one stays. With a published version it also takes choices and answers decisions over HTTP, described at /openapi.json. Ctrl-C stops it.',
    examples: [
      ['klartext serve', 'shows klartext.yaml of this folder at http://127.0.0.1:4700'],
      [
        'klartext serve shop --port 8080 --open yes',
        'shows shop/klartext.yaml on port 8080 and opens the browser',
      ],
      ['klartext serve --host 0.0.0.0', 'lets other machines in your network look, for example a phone'],
    ],
    exits: [
      [0, 'stopped by Ctrl-C or SIGTERM'],
      [2, 'the file cannot be read, or the port is taken'],
    ],
    next: 'open the address that it prints.',
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}
