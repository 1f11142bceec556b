import { join, resolve } from 'node:path';
import { isFolder, shown } from '../find-file.ts';
import type { Io } from '../io.ts';

/** The name of a study in its folder. */
export const STUDY_NAME = 'study.yaml';

/** Path of the study that a command means, as it is shown: `study.yaml` here, or in the folder that is given. */
export function findStudy(io: Pick<Io, 'cwd'>, given: string | undefined): string {
  if (given === undefined) return STUDY_NAME;
  const path = resolve(io.cwd, given);
  return shown(io, isFolder(path) ? join(path, STUDY_NAME) : path);
}
