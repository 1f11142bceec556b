import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { LIMITS, type ReadFile } from '../declaration/index.ts';

/**
 * Reads files, relative to a folder, of at most `limit` bytes. A pipe or a device is never opened for long: without
 * `O_NONBLOCK`, opening a pipe that nobody writes to waits for ever.
 */
export function fileReader(cwd: string, limit: number = LIMITS.bytes): ReadFile {
  return (file, within) => {
    try {
      const path = resolve(cwd, file);
      if (within !== undefined && !liesIn(path, resolve(cwd, within))) {
        return { reason: 'it is a link that leads out of the folder of the declaration' };
      }
      const refused = refusal(statSync(path), limit);
      if (refused) return refused;
      const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      try {
        return refusal(fstatSync(handle), limit) ?? { bytes: readFileSync(handle) };
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  };
}

/** Whether a file lies in a folder or below, links followed. */
function liesIn(path: string, folder: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function refusal(
  stats: Stats,
  limit: number,
): { readonly reason: string } | { readonly size: number } | undefined {
  if (stats.isDirectory()) return { reason: 'it is a folder' };
  if (stats.isFIFO()) return { reason: 'it is a pipe, not a file' };
  if (!stats.isFile()) return { reason: 'it is a device, not a file' };
  return stats.size > limit ? { size: stats.size } : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no file name can hold',
};

/** Says in plain words why the file system refused. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `the system says ${code === '' ? String(error) : code}`;
}
