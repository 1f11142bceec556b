import type { StoreFailure } from '../publication/index.ts';

/** Why versions cannot be read or added; `reason` is a sentence for people. */
export function failure(reason: string): StoreFailure {
  return { ok: false, reason };
}

/** The code that the system gives an error: `ENOENT`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is a file, not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'you have no permission to read it',
  EPERM: 'you have no permission to read it',
};

/** Says in plain words why something cannot be read. */
export function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'it is not JSON';
  return REASONS[codeOf(error)] ?? `the system says ${codeOf(error)}`;
}
