import { Command } from 'commander';
import { addAudit } from './commands/audit.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addConfig } from './commands/config.ts';
import { addDeliveries } from './commands/deliveries.ts';
import { addDiff } from './commands/diff.ts';
import { addErase } from './commands/erase.ts';
import { addExport } from './commands/export.ts';
import { addHelp } from './commands/help.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addKey } from './commands/key.ts';
import { addLaw } from './commands/law.ts';
import { addPublish } from './commands/publish.ts';
import { addPublished } from './commands/published.ts';
import { addReadability } from './commands/readability.ts';
import { addRemove } from './commands/remove.ts';
import { addSchema } from './commands/schema.ts';
import { addServe } from './commands/serve.ts';
import { addSet } from './commands/set.ts';
import { addSigningKey } from './commands/signing-key.ts';
import { addStore } from './commands/store.ts';
import { addStudy } from './commands/study.ts';
import { addVerify } from './commands/verify.ts';
import type { Io } from './io.ts';
import { safeLines } from './safe-text.ts';
import { teach } from './teach.ts';
import { version } from './version.ts';

/** Takes the exit status of the command that ran. */
export type Finish = (status: number) => void;

/** Adds one command to the program. */
export type AddCommand = (program: Command, io: Io, finish: Finish) => void;

/** In the order in which a newcomer meets them. */
const COMMANDS: readonly AddCommand[] = [
  addInit,
  addCheck,
  addReadability,
  addDiff,
  addBuild,
  addServe,
  addPublish,
  addPublished,
  addKey,
  addConfig,
  addVerify,
  addSigningKey,
  addAudit,
  addErase,
  addDeliveries,
  addStore,
  addSet,
  addRemove,
  addLaw,
  addImport,
  addExport,
  addStudy,
  addSchema,
  addHelp,
];

/** Builds the command line with all its commands; each loads its heavy parts only when it runs. */
export function buildProgram(io: Io, finish: Finish): Command {
  const program = new Command('klartext');
  program
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      getOutHelpWidth: () => Math.min(io.columns, 100),
      getErrHelpWidth: () => Math.min(io.columns, 100),
      getOutHasColors: () => io.isColourful,
      getErrHasColors: () => io.isColourful,
      outputError: (text, write) => write(safeLines(text.replace(/^error: /, 'klartext: '))),
    })
    .configureHelp({ minWidthToWrap: 20 })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false);
  teach(program, {
    about:
      'Klartext keeps a shop’s promises about customer data. You declare each practice once, in klartext.yaml; Klartext checks it against the law of a day and explains it in plain words.',
    examples: [
      ['klartext init', 'asks a few questions and writes a first klartext.yaml'],
      ['klartext check', 'checks klartext.yaml against the law of today'],
      ['klartext check --without eu-us-dpf', 'shows what breaks when a transfer instrument falls'],
    ],
    next: 'klartext help init, or klartext help check.',
  });
  for (const add of COMMANDS) add(program, io, finish);
  return program;
}
