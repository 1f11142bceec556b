import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decodeModels } from '../../conversation/index.ts';
import { checkEncoder, problemText } from '../../fieldwork/index.ts';
import type { Io } from '../io.ts';
import { reasonOf } from '../read-file.ts';
import { refuse } from '../refuse.ts';
import { shippedModels } from './package-files.ts';

/** Weights that read conversations, with their id; without weights patterns alone speak. */
export interface ModelsUsed {
  readonly bytes?: Uint8Array;
  readonly id: string;
}

/** Adds an encoder's name to that of the models, or says why it cannot be used. */
export async function withEncoder(
  io: Io,
  models: ModelsUsed,
  folder: string | undefined,
): Promise<ModelsUsed | { readonly status: number }> {
  if (folder === undefined) return models;
  const checked = await checkEncoder(resolve(io.cwd, folder));
  if (!checked.ok) return { status: refuse(io, problemText(checked)) };
  return { ...models, id: `${models.id} + ${checked.id}` };
}

/** Reads the weights that a command asks for, or those that are shipped; says what is wrong with them. */
export async function modelsOf(
  io: Io,
  asked: string | undefined,
): Promise<ModelsUsed | { readonly status: number }> {
  const path = asked === undefined ? undefined : resolve(io.cwd, asked);
  let bytes: Uint8Array | undefined;
  try {
    bytes = path === undefined ? await shippedModels() : await readFile(path);
  } catch (error) {
    return { status: refuse(io, `${asked} cannot be read: ${reasonOf(error)}.`) };
  }
  if (bytes === undefined) return { id: 'patterns' };
  try {
    return { bytes, id: decodeModels(bytes).id };
  } catch {
    const status = refuse(io, `${asked ?? 'The shipped file of weights'} holds no weights of Klartext.`);
    return { status };
  }
}
