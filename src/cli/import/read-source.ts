import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isFolder } from '../find-file.ts';
import { fileReader, reasonOf } from '../read-file.ts';

/** One file of a source. */
export interface Bytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The files of a source, or the one reason why they cannot be used. */
export type Source =
  | { readonly files: readonly Bytes[] }
  | { readonly file: string; readonly reason: string };

const MOST_FILES = 500;
/** MiB of all files together. */
const MOST_MIB = 32;
const DEEPEST = 8;

/** Reads a file, or all YAML and JSON files of a folder in the order of their names. */
export function readSource(
  cwd: string,
  source: string,
  { canBeFolder }: { readonly canBeFolder: boolean },
): Source {
  const hasFolder = canBeFolder && isFolder(resolve(cwd, source));
  const names = hasFolder ? listing(cwd, source) : [source];
  if ('reason' in names) return { file: source, reason: names.reason };
  if (names.length === 0) return { file: source, reason: 'the folder holds no YAML or JSON file' };
  if (names.length > MOST_FILES) {
    return { file: source, reason: `the folder holds more than ${MOST_FILES} YAML and JSON files` };
  }
  const readFile = fileReader(cwd);
  const files: Bytes[] = [];
  let room = MOST_MIB * 1024 * 1024;
  for (const file of names) {
    const read = readFile(file);
    if ('reason' in read) return { file, reason: read.reason };
    if ('size' in read)
      return { file, reason: `it is too large (${Math.ceil(read.size / 1024 / 1024)} MiB)` };
    room -= read.bytes.byteLength;
    if (room < 0) return { file: source, reason: `its files are larger than ${MOST_MIB} MiB together` };
    files.push({ file, bytes: read.bytes });
  }
  return { files };
}

function listing(cwd: string, folder: string): readonly string[] | { readonly reason: string } {
  try {
    return filesBelow(cwd, folder, 0);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** Hidden folders and links are left out: a link can lead in a circle. */
function filesBelow(cwd: string, folder: string, depth: number): readonly string[] {
  const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isFile() && /\.(ya?ml|json)$/i.test(entry.name)) return [path];
      const isOpen = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules';
      return isOpen && depth < DEEPEST ? filesBelow(cwd, path, depth + 1) : [];
    });
}
