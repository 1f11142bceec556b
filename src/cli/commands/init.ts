import type { Command } from 'commander';
import type { Io } from '../io.ts';
import type { Finish } from '../program.ts';
import { teach } from '../teach.ts';

/** Options of `klartext init`. */
export interface InitFlags {
  readonly name?: string;
  readonly brand?: string;
  readonly country?: string;
  readonly email?: string;
  readonly address?: string;
  readonly languages?: string;
  readonly countries?: string;
  readonly practices?: string;
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** `klartext init`: writes a first declaration. */
export function addInit(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('init')
    .argument('[folder]', 'where to write klartext.yaml', '.')
    .option('--name <name>', 'full legal name of the company')
    .option('--brand <name>', 'name that customers know (default: the legal name)')
    .option('--country <code>', 'country of the company, for example DE')
    .option('--email <address>', 'e-mail address for questions about data')
    .option('--address <address>', 'postal address')
    .option('--languages <list>', 'any of en, de, fr, es, it, nl (default: that of the country, or en)')
    .option('--countries <list>', 'countries you sell to (default: the country of the company)')
    .option(
      '--practices <list>',
      'any of checkout, delivery, account, newsletter, analytics, recommendations (default: checkout,delivery)',
    )
    .option('-y, --yes', 'ask nothing: take the options and the defaults')
    .option('--force', 'replace a klartext.yaml that exists')
    .action(async (folder: string, flags: InitFlags) => {
      const { runInit } = await import('../init/run-init.ts');
      finish(await runInit(io, folder, flags));
    });
  teach(command, {
    summary: 'write a first declaration',
    about:
      'Writes a first klartext.yaml with comments that explain each part, and the schema that your editor completes it with. On a terminal it asks a few questions; options answer them beforehand.',
    examples: [
      ['klartext init', 'asks for the company, what the shop does, languages and countries'],
      [
        'klartext init shop --yes --name "Kornblume GmbH" --country DE --email privacy@kornblume.example',
        'asks nothing and writes shop/klartext.yaml',
      ],
      ['klartext init --practices checkout,newsletter --languages en,de', 'asks for the rest'],
    ],
    exits: [
      [0, 'written'],
      [2, 'an option is missing or wrong, or klartext.yaml exists already'],
      [130, 'cancelled; nothing was written'],
    ],
    next: 'klartext check.',
  });
}
