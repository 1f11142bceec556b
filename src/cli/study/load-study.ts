import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { ReadFile } from '../../declaration/index.ts';
import { inReadingOrder, type Problem } from '../../shared/index.ts';
import { parseStudy, type StudyDefinition, studyHash } from '../../study/index.ts';
import { problemBlocks } from '../check/problem-block.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import { EXIT_USAGE, refuse } from '../refuse.ts';
import { findStudy } from './find-study.ts';

/** A study that can be used. */
export interface LoadedStudy {
  /** Path as it is shown. */
  readonly file: string;
  /** Folder that sources are relative to. */
  readonly folder: string;
  readonly definition: StudyDefinition;
  readonly hash: string;
}

/** Largest study in bytes: thousands of retailers with all their names. */
const LIMIT = 4 << 20;

/** Reads a study; when it cannot be used, what is wrong was told and only the exit status is left. */
export function loadStudy(io: Io, given: string | undefined): LoadedStudy | { readonly status: number } {
  const file = findStudy(io, given);
  const readFile = fileReader(io.cwd, LIMIT);
  const read = readFile(file);
  if (!('bytes' in read)) {
    const reason = 'reason' in read ? read.reason : `it is larger than ${LIMIT / (1 << 20)} MB`;
    const status = refuse(
      io,
      `${file} cannot be read: ${reason}.`,
      'Give the path of a study, or write one with "klartext study init".',
    );
    return { status };
  }
  const { definition, problems } = parseStudy(file, read.bytes);
  const isWrong = definition === undefined || problems.some(({ severity }) => severity === 'error');
  tellProblems(io, problems, readFile);
  if (definition === undefined || isWrong) return { status: EXIT_USAGE };
  return { file, folder: dirname(resolve(io.cwd, file)), definition, hash: studyHash(definition, sha256) };
}

/** SHA-256 in hex. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

function tellProblems(io: Io, problems: readonly Problem[], readFile: ReadFile): void {
  if (problems.length === 0) return;
  const show = problemBlocks(io, readFile);
  io.err(`${inReadingOrder(problems).map(show).join('\n')}\n`);
}
