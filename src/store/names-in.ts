import { readdirSync } from 'node:fs';
import type { StoreFailure } from '../publication/index.ts';
import { codeOf, failure, reasonOf } from './failure.ts';

/** The names in a folder of versions; none where there is no folder yet, because nothing was published. */
export function namesIn(path: string): string[] | StoreFailure {
  try {
    return readdirSync(path);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? [] : failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}
