import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { InitFlags } from '../commands/init.ts';
import { DECLARATION_NAME, shown } from '../find-file.ts';
import type { Io } from '../io.ts';
import { reasonOf } from '../read-file.ts';
import { EXIT_CANCELLED, refuse } from '../refuse.ts';
import { safeText } from '../safe-text.ts';
import { isForeign, schemaText } from '../schema/run-schema.ts';
import { writeAtomically, writeNew } from '../write-file.ts';
import type { Answers } from './answers.ts';
import { answersFromFlags, faultsOf } from './from-flags.ts';
import { SCHEMA_NAME, writeDeclaration } from './write-declaration.ts';

/** Writes a first declaration and its schema, and returns the exit status. */
export async function runInit(io: Io, folder: string, flags: InitFlags): Promise<number> {
  const target = resolve(io.cwd, folder);
  const file = join(target, DECLARATION_NAME);
  // Asked before the questions: nobody answers eight of them to hear that the file exists.
  if (existsSync(file) && flags.force !== true) return existing(io, file);
  const schema = join(target, SCHEMA_NAME);
  if (flags.force !== true && isForeign(schema)) return existing(io, schema);
  const faults = faultsOf(flags);
  if (faults.length > 0) return refuse(io, faults.join('\n'), HELP);
  const answers = await answersOf(io, flags);
  if (typeof answers === 'number') return answers;
  return write(io, { target, file, answers, isForced: flags.force === true });
}

const HELP = 'Run "klartext init --help" to see all options.';

async function answersOf(io: Io, flags: InitFlags): Promise<Answers | number> {
  if (io.terminal && flags.yes !== true) {
    const { askForAnswers } = await import('./ask.ts');
    return (await askForAnswers(io.terminal, flags)) ?? EXIT_CANCELLED;
  }
  const given = answersFromFlags(flags);
  if (given.ok) return given.answers;
  return refuse(io, given.faults.join('\n'), `Without a terminal, options give the answers. ${HELP}`);
}

interface Target {
  readonly target: string;
  readonly file: string;
  readonly answers: Answers;
  readonly isForced: boolean;
}

async function write(io: Io, { target, file, answers, isForced }: Target): Promise<number> {
  try {
    await mkdir(target, { recursive: true });
  } catch (error) {
    return refuse(io, `The folder ${shown(io, target)} cannot be made: ${reasonOf(error)}.`);
  }
  const text = writeDeclaration(answers);
  const written = isForced ? await writeAtomically(file, text) : await writeNew(file, text);
  if (!written.ok && existsSync(file) && !isForced) return existing(io, file);
  if (!written.ok) return refuse(io, `${shown(io, file)} cannot be written: ${written.reason}.`);
  const schema = join(target, SCHEMA_NAME);
  const schemaWritten = await writeAtomically(schema, schemaText());
  if (!schemaWritten.ok)
    return refuse(io, `${shown(io, schema)} cannot be written: ${schemaWritten.reason}.`);

  const name = safeText(shown(io, file));
  const argument = name === DECLARATION_NAME ? '' : ` ${name}`;
  io.out(
    [
      `Wrote ${name} with ${answers.practices.length === 1 ? '1 practice' : `${answers.practices.length} practices`}, and ${SCHEMA_NAME} for your editor.`,
      '',
      'Next:',
      '  read the comments in the file, and write the names of the companies that get data',
      `  klartext check${argument}    checks it against the law of today`,
      `  klartext serve${argument}    shows the notice that customers see`,
      '',
    ].join('\n'),
  );
  return 0;
}

function existing(io: Io, file: string): number {
  return refuse(
    io,
    `${shown(io, file)} exists already and stays as it is.`,
    'Give another folder ("klartext init shop"), or --force to replace it.',
  );
}
