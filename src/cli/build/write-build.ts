import { mkdir, readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { writeAtomically } from '../write-file.ts';

/** The name of the list of what a build holds. */
export const MANIFEST_NAME = 'manifest.json';

const ELSEWHERE = 'Give another folder with --out.';

/** Whether a build was written; the reason is in plain words. */
export type BuildWritten =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly next: string };

/**
 * Writes a build into a folder: a new or empty one, or one that holds an older build, whose files that are not made any
 * more go away. The manifest is written last: it never speaks of files that are not there, and after a build that was
 * cut short the older manifest still names all that the next build must take away. Nothing is synced: a build can be made again.
 */
export async function writeBuild(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
  isForced: boolean,
): Promise<BuildWritten> {
  const older = await olderFiles(folder);
  if (older === 'version') {
    return { ok: false, reason: 'it is a published version, which never changes', next: ELSEWHERE };
  }
  if (older === 'foreign' && !isForced) {
    const next = 'Give an empty folder, or --force to write into this one; other files in it stay.';
    return { ok: false, reason: 'it holds files that are no build of Klartext', next };
  }
  const manifest = files.get(MANIFEST_NAME);
  const others = [...files].filter(([name]) => name !== MANIFEST_NAME);
  for (const [name, body] of others) {
    const failed = await writeOne(folder, name, body);
    if (failed) return failed;
  }
  if (Array.isArray(older)) {
    for (const name of older.filter((n) => !files.has(n))) await removeOne(folder, name);
  }
  return (manifest && (await writeOne(folder, MANIFEST_NAME, manifest))) ?? { ok: true };
}

async function writeOne(folder: string, name: string, body: Uint8Array): Promise<BuildWritten | undefined> {
  const path = join(folder, name);
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    return { ok: false, reason: reasonOf(error), next: ELSEWHERE };
  }
  const written = await writeAtomically(path, body, { lasts: false });
  return written.ok ? undefined : { ok: false, reason: written.reason, next: ELSEWHERE };
}

/** Takes a file of an older build away, and its folder when nothing is left in it. */
async function removeOne(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true }).catch(() => undefined);
  if (dirname(name) !== '.') await rmdir(join(folder, dirname(name))).catch(() => undefined);
}

/** The files of an older build by its manifest; `foreign` for a folder that holds anything else but a version. */
async function olderFiles(folder: string): Promise<readonly string[] | 'foreign' | 'version'> {
  const names = await readdir(folder).catch((): readonly string[] => []);
  if (names.length === 0) return [];
  if (names.includes('version.json')) return 'version';
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST_NAME), 'utf8'));
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
