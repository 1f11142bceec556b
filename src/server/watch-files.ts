import { type Stats, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** How often the files are looked at, whatever the system tells of them. Milliseconds. */
const LOOK_EVERY = 500;

/**
 * Calls `changed` when one of some files was changed, came or went; the files are asked for again after each change.
 * Resolves when the watch has begun; what was written between `since` (milliseconds since 1970) and then counts too.
 */
export async function watchFiles(
  files: () => readonly string[],
  changed: () => void,
  since: number,
): Promise<{ readonly close: () => Promise<void> }> {
  let watched = namesOf(files());
  let seen = stampsOf(watched);
  let last = seen;
  const { watch } = await import('chokidar');
  // Editors replace a file by another of the same name, and an included file can be missing at first: so folders.
  const watcher = watch(foldersOf(watched), {
    ignoreInitial: true,
    depth: 0,
    // Wait until an editor has finished writing.
    awaitWriteFinish: { stabilityThreshold: 60, pollInterval: 20 },
  });
  const tell = (): void => {
    seen = stampsOf(watched);
    last = seen;
    changed();
    const now = namesOf(files());
    if (now.join('\n') === watched.join('\n')) return;
    watcher.add(foldersOf(now));
    watched = now;
    seen = stampsOf(now);
    last = seen;
  };
  watcher.on('all', (_event, path) => {
    if (watched.includes(resolve(path))) tell();
  });
  // A folder that cannot be watched any more must not end the server.
  watcher.on('error', () => {});
  // Systems lose events under load, and tell nothing of a folder that did not exist at first, such as that of versions.
  const look = setInterval(() => {
    const now = stampsOf(watched);
    // Half of a file is not read: it must have rested for a while.
    if (now !== seen && now === last) tell();
    last = now;
  }, LOOK_EVERY);
  look.unref();
  await new Promise<void>((done) => watcher.once('ready', () => done()));
  if (stampsOf(watched) !== seen || watched.some((file) => writtenSince(file, since))) tell();
  return {
    close: async () => {
      clearInterval(look);
      await watcher.close();
    },
  };
}

function namesOf(files: readonly string[]): readonly string[] {
  return [...new Set(files.map((file) => resolve(file)))];
}

function foldersOf(files: readonly string[]): string[] {
  return [...new Set(files.map((file) => dirname(file)))];
}

/** What tells one state of the files from another; a file that is not there has a stamp too. */
function stampsOf(files: readonly string[]): string {
  return files
    .map((file) => {
      const stats = statsOf(file);
      return stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : '-';
    })
    .join('\n');
}

/** Was a file written after a moment? One that is not there was not. */
function writtenSince(file: string, moment: number): boolean {
  return (statsOf(file)?.mtimeMs ?? 0) > moment;
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}
