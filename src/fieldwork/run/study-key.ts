import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** File with the key of pseudonyms, beside the run; who deletes it makes pseudonyms final. */
export const KEY_FILE = 'study.key';

/** Reads the key of a run's folder, or makes it once, readable by its owner alone. */
export async function studyKey(out: string): Promise<string> {
  const path = join(out, KEY_FILE);
  const draft = `${path}.${process.pid}`;
  const there = await readKey(path);
  if (there !== undefined) return there;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    // A link never replaces a key that somebody else made meanwhile.
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readKey(path)) ?? studyKey(out);
}

async function readKey(path: string): Promise<string | undefined> {
  try {
    const key = (await readFile(path, 'utf8')).trim();
    if (!/^[0-9a-f]{64}$/.test(key))
      throw new Error(`${path} holds no key; delete it to have a new one made.`);
    return key;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
