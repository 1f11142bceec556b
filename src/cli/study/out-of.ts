import { join, resolve } from 'node:path';
import type { Io } from '../io.ts';
import type { LoadedStudy } from './load-study.ts';

/** Name of the folder beside a study that its run writes to. */
const RESULTS_NAME = 'results';

/** Folder of a run: the one asked for, or `results` beside the study. */
export function outOf(
  io: Pick<Io, 'cwd'>,
  study: Pick<LoadedStudy, 'folder'>,
  asked: string | undefined,
): string {
  return asked === undefined ? join(study.folder, RESULTS_NAME) : resolve(io.cwd, asked);
}
