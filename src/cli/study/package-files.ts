import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder, three levels up from both `src/cli/study` and `dist/cli/study`. */
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Folder of written conversations with their labels, one folder a language. */
export const CORPUS_FOLDER = join(ROOT, 'corpus');

/** Weights of the models that are shipped. */
export const MODELS_FILE = join(ROOT, 'models/klartext-v1.bin');

/** The shipped weights; absent in a copy that has none, where patterns alone speak. */
export async function shippedModels(): Promise<Uint8Array | undefined> {
  return existsSync(MODELS_FILE) ? readFile(MODELS_FILE) : undefined;
}

/** Paths of all files of a kind below a folder, sorted, with forward slashes. */
export async function filesBelow(folder: string, ending: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch((): string[] => []);
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}
