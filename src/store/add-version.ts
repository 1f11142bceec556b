import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { StoreFailure, VersionRecord } from '../publication/index.ts';
import { codeOf, failure, reasonOf } from './failure.ts';
import { namesIn } from './names-in.ts';

/** A file beside the versions that changes with each publication, for programs that watch. */
export const NEWEST_NAME = 'NEWEST';

/** How the folder of a version begins to be called before it is one. */
const DRAFT = '.draft-';
/** A draft that nothing was added to for an hour is one that a killed process left behind. Milliseconds. */
const ABANDONED = 3_600_000;

/** Keeps a version: it appears as a whole by one rename, or not at all. */
export async function addVersion(
  path: string,
  folder: string,
  record: VersionRecord,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly ok: true } | StoreFailure> {
  const draft = join(path, `${DRAFT}${randomBytes(6).toString('hex')}`);
  try {
    await removeAbandoned(path);
    const folders = new Set([...files.keys()].map((name) => dirname(join(draft, name))));
    for (const inner of folders) await mkdir(inner, { recursive: true });
    for (const [name, bytes] of files) await writeDurably(join(draft, name), bytes);
    for (const inner of [...folders, draft]) await syncFolder(inner);
    const taken = namesIn(path);
    if (Array.isArray(taken) && taken.includes(basename(folder))) {
      await rm(draft, { recursive: true, force: true });
      return takenBy(record.number);
    }
    // A folder that is not empty is never replaced by a rename, so two publishers cannot both take a number.
    await rename(draft, folder);
    await syncFolder(path);
    // A sign for whoever watches; the versions themselves say what there is.
    await writeFile(join(path, NEWEST_NAME), `${record.number}\n`).catch(() => undefined);
    return { ok: true };
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
    const code = codeOf(error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return takenBy(record.number);
    if (code === 'ENOSPC') return failure('The disk is full; nothing was published.');
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return failure(`You have no permission to write to ${path}.`);
    return failure(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Takes away what killed processes left behind; drafts of others that are at work stay. */
async function removeAbandoned(path: string): Promise<void> {
  const names = namesIn(path);
  if (!Array.isArray(names)) return;
  for (const name of names.filter((n) => n.startsWith(DRAFT))) {
    const changed = await stat(join(path, name)).catch(() => undefined);
    if (changed && Date.now() - changed.mtimeMs > ABANDONED) {
      await rm(join(path, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await chmod(path, 0o444);
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}

function takenBy(number: number): StoreFailure {
  return failure(`Version ${number} was published meanwhile. Run the command again.`);
}
