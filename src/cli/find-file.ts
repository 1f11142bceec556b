import { statSync } from 'node:fs';
import { join, normalize, relative, resolve } from 'node:path';
import type { Io } from './io.ts';

/** The name of a declaration in its folder. */
export const DECLARATION_NAME = 'klartext.yaml';

/**
 * Path of the declaration that a command means, as it is shown to the user: `klartext.yaml` in the current folder when
 * none is given, the `klartext.yaml` in it when a folder is given. The file need not exist.
 */
export function findFile(io: Pick<Io, 'cwd'>, given: string | undefined): string {
  if (given === undefined) return DECLARATION_NAME;
  const path = resolve(io.cwd, given);
  return shown(io, isFolder(path) ? join(path, DECLARATION_NAME) : path);
}

/** A path as the user reads it best: relative to the current folder when it lies inside, otherwise in full. */
export function shown(io: Pick<Io, 'cwd'>, path: string): string {
  const inside = relative(io.cwd, path);
  return inside === '' || inside.startsWith('..') ? normalize(path) : inside;
}

/** Whether a path leads to a folder; one that leads nowhere, or in a circle, does not. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
