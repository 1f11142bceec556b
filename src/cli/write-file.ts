import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './read-file.ts';

/** How a file is written. */
export interface WriteOptions {
  /** False for what can be made again: then a power cut may take the new text away, a reader still sees no half of it. */
  readonly lasts?: boolean;
}

/** Whether a file was written; the reason is in plain words. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/**
 * Replaces a file as a whole: readers see the old text or the new one, also after a power cut.
 * The mode of an existing file stays, and a link stays a link to the file that is replaced.
 */
export async function writeAtomically(
  path: string,
  text: string | Uint8Array,
  { lasts = true }: WriteOptions = {},
): Promise<Written> {
  let temporary: string | undefined;
  try {
    const target = await realpath(path).catch(() => path);
    const mode = await stat(target).then(
      (stats) => stats.mode & 0o7777,
      () => undefined,
    );
    temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
    const handle = await open(temporary, 'wx', mode ?? 0o666);
    try {
      if (mode !== undefined) await handle.chmod(mode);
      await handle.writeFile(text);
      if (lasts) await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
    if (lasts) await syncFolder(dirname(target));
    return { ok: true };
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true });
    return { ok: false, reason: writeReason(error) };
  }
}

/** Writes a file that must not exist yet; the system itself refuses when one is there. */
export async function writeNew(path: string, text: string): Promise<Written> {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: writeReason(error) };
  }
}

/** Makes the new name last; systems that cannot sync a folder do so by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function writeReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EEXIST') return 'it exists already';
  if (code === 'ENOENT') return 'its folder does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'you have no permission to write there';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EROFS') return 'the disk is read-only';
  return reasonOf(error);
}
