import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { writeAtomically } from '../write-file.ts';

/** Whether a build was written; the reason is in plain words. */
export type BuildWritten =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly next: string };

/**
 * Writes a build into a folder: a new or empty one, or one that holds an older build, whose files that are not made any
 * more go away. The manifest is written last, so that it never speaks of files that are not there.
 */
export async function writeBuild(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  isForced: boolean,
): Promise<BuildWritten> {
  const older = await olderFiles(folder);
  if (older === 'foreign' && !isForced) {
    const next = 'Give an empty folder, or --force to write into this one; other files in it stay.';
    return { ok: false, reason: 'it holds files that are no build of Klartext', next };
  }
  for (const [name, body] of files) {
    const path = join(folder, name);
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (error) {
      return { ok: false, reason: reasonOf(error), next: 'Give another folder with --out.' };
    }
    const written = await writeAtomically(path, body);
    if (!written.ok) return { ok: false, reason: written.reason, next: 'Give another folder with --out.' };
  }
  if (Array.isArray(older)) {
    for (const name of older.filter((n) => !files.has(n))) await rm(join(folder, name), { force: true });
  }
  return { ok: true };
}

/** The files of an older build by its manifest; `foreign` for a folder that holds anything else. */
async function olderFiles(folder: string): Promise<readonly string[] | 'foreign'> {
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) return [];
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const outputs: unknown = Reflect.get(Object(manifest), 'outputs');
    if (Reflect.get(Object(manifest), 'klartextManifest') !== 1 || !Array.isArray(outputs)) return 'foreign';
    return outputs
      .map((output) => String(Reflect.get(Object(output), 'file')))
      .filter((name) => normalize(name) === name && !name.startsWith('..') && !name.startsWith('/'));
  } catch {
    return 'foreign';
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file stands where a folder is needed';
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission to write there';
  return code === 'ENOSPC' ? 'the disk is full' : `the system says ${code}`;
}
