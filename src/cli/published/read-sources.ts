import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { LiveDocument } from '../../publication/index.ts';
import { shown } from '../find-file.ts';
import type { Io } from '../io.ts';
import { documentsOf } from './documents-of.ts';
import { readSite } from './read-site.ts';

/** Everything that the sources hold, or why one cannot be read. */
export type SourcesRead =
  | { readonly ok: true; readonly documents: readonly LiveDocument[] }
  | { readonly ok: false; readonly reason: string; readonly next: string };

/** Endings of files that can hold a notice; others in a folder are passed over. */
const READABLE = /\.(html?|txt|eml|pdf|ssml|xml|json|md)$/i;
/** Files of a folder beyond this are a mistake, such as the root of a disk. */
const MOST_FILES = 20_000;
const MOST_BYTES = 20 * 1024 * 1024;

/** Reads folders, files and web addresses. */
export async function readSources(io: Io, sources: readonly string[]): Promise<SourcesRead> {
  const documents: LiveDocument[] = [];
  for (const source of sources) {
    const found = /^https?:\/\//i.test(source) ? await readSite(source) : await readPath(io, source);
    if (!found.ok) return found;
    documents.push(...found.documents);
  }
  return { ok: true, documents };
}

async function readPath(io: Io, source: string): Promise<SourcesRead> {
  const path = resolve(io.cwd, source);
  const stats = await stat(path).catch(() => undefined);
  if (!stats) {
    const next = 'Give a folder, a file or a web address that starts with https://.';
    return { ok: false, reason: `There is no file or folder ${source}.`, next };
  }
  const files = stats.isDirectory() ? await filesIn(path) : [path];
  if (files.length > MOST_FILES) {
    return {
      ok: false,
      reason: `${source} holds more than ${MOST_FILES} files.`,
      next: 'Give a folder with the notices alone.',
    };
  }
  const documents: LiveDocument[] = [];
  for (const file of files) {
    const size = (await stat(file).catch(() => undefined))?.size ?? 0;
    if (size > MOST_BYTES) continue;
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) {
      return { ok: false, reason: `${shown(io, file)} cannot be read.`, next: 'Check its permissions.' };
    }
    documents.push(...(await documentsOf(shown(io, file), new Uint8Array(bytes))));
  }
  return { ok: true, documents };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && READABLE.test(entry.name) && !isOwn(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Files that a build or a version keeps for itself; they are no notices. */
function isOwn(name: string): boolean {
  return /^(manifest|version|facts|declaration)\.json$/.test(name);
}
