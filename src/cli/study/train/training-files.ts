import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Io } from '../../io.ts';
import { reasonOf } from '../../read-file.ts';
import { CORPUS_FOLDER, filesBelow } from '../package-files.ts';

/** Files to learn from, by name, with what each holds. */
export type NamedFiles = ReadonlyMap<string, string>;

/** Reads the conversations of the package and the files and folders that are named; names keep what they say of a file. */
export async function trainingFiles(
  io: Pick<Io, 'cwd'>,
  places: readonly string[],
  hasCorpus: boolean,
): Promise<{ readonly files: NamedFiles } | { readonly reason: string }> {
  const files = new Map<string, string>();
  if (hasCorpus) await addFolder(files, CORPUS_FOLDER, 'corpus/');
  for (const place of places) {
    const path = resolve(io.cwd, place);
    try {
      if ((await stat(path)).isDirectory()) await addFolder(files, path, '');
      else files.set(basename(path), await readFile(path, 'utf8'));
    } catch (error) {
      return { reason: `${place} cannot be read: ${reasonOf(error)}.` };
    }
  }
  return { files };
}

async function addFolder(files: Map<string, string>, folder: string, before: string): Promise<void> {
  for (const name of await filesBelow(folder, '.tsv'))
    files.set(`${before}${name}`, await readFile(join(folder, name), 'utf8'));
}
