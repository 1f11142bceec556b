import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { EncoderProblem } from './encoder.ts';
import { HEAD_FILE, type Head, parseHead } from './head.ts';
import { classPlaces } from './labels.ts';

/** File of the model, in the folder of an encoder. */
export const MODEL_FILE = 'model.onnx';

const CONFIG = z.looseObject({
  id2label: z.record(z.string(), z.string()).optional(),
  max_position_embeddings: z.number().optional(),
  pad_token_id: z.number().nullish(),
  model_type: z.string().optional(),
});
const TOKENIZER_CONFIG = z.looseObject({ model_max_length: z.number().optional() });

/** Longest input in tokens: a clause has fewer. */
const MOST_TOKENS = 256;

/** What the folder of an encoder says before its model is loaded. */
export interface EncoderFolder {
  readonly ok: true;
  readonly folder: string;
  readonly id: string;
  /** SHA-256 of the model, in hex. */
  readonly model: string;
  readonly tokenizer: object;
  readonly tokenizerConfig: object;
  readonly mostTokens: number;
  /** Where a classifier answers negative, neutral and positive; absent when its labels are no sentiment. */
  readonly places?: readonly [number, number, number];
  readonly labels: readonly string[];
  readonly head?: Head;
}

/** Reads all but the model of an encoder's folder, and says what is missing; a head may be left unread to make it again. */
export async function readEncoderFolder(
  folder: string,
  readsHead = true,
): Promise<EncoderFolder | EncoderProblem> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    return problem(
      `${folder} is no folder.`,
      `An encoder is a folder with ${MODEL_FILE}, tokenizer.json and config.json.`,
    );
  for (const name of [MODEL_FILE, 'tokenizer.json', 'config.json']) {
    if (!existsSync(join(folder, name)))
      return problem(
        `${folder} has no ${name}.`,
        `An encoder is a folder with ${MODEL_FILE}, tokenizer.json and config.json.`,
      );
  }
  const config = CONFIG.safeParse(await readJson(folder, 'config.json'));
  if (!config.success) return problem(`${join(folder, 'config.json')} is no configuration of a model.`);
  const tokenizer = z
    .looseObject({ model: z.looseObject({}) })
    .safeParse(await readJson(folder, 'tokenizer.json'));
  if (!tokenizer.success) return problem(`${join(folder, 'tokenizer.json')} is no tokenizer.`);
  const beside = TOKENIZER_CONFIG.safeParse(await readJson(folder, 'tokenizer_config.json', {}));
  if (!beside.success)
    return problem(`${join(folder, 'tokenizer_config.json')} is no configuration of a tokenizer.`);
  const model = await sha256Of(join(folder, MODEL_FILE));
  const headText = readsHead
    ? await readFile(join(folder, HEAD_FILE), 'utf8').catch(() => undefined)
    : undefined;
  const head = headText === undefined ? undefined : parseHead(headText);
  if (headText !== undefined && head === undefined)
    return problem(`${join(folder, HEAD_FILE)} is no head.`, trainAgain(folder));
  if (head !== undefined && head.model !== model)
    return problem(`${join(folder, HEAD_FILE)} was made for another ${MODEL_FILE}.`, trainAgain(folder));
  const labels = labelsOf(config.data.id2label ?? {});
  const places = classPlaces(labels);
  const id = `onnx-${model.slice(0, 12)}`;
  return {
    ok: true,
    folder,
    id: headText === undefined ? id : `${id}-${sha256(headText).slice(0, 8)}`,
    model,
    tokenizer: tokenizer.data,
    tokenizerConfig: beside.data,
    mostTokens: mostTokensOf(config.data, beside.data.model_max_length),
    labels,
    ...(places !== undefined && { places }),
    ...(head !== undefined && { head }),
  };
}

/** What to do where a head is missing or does not fit. */
export function trainAgain(folder: string): string {
  return `Make one: klartext study train --encoder ${folder}`;
}

function problem(message: string, help?: string): EncoderProblem {
  return { ok: false, message, ...(help !== undefined && { help }) };
}

function labelsOf(id2label: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(id2label)
    .sort((a, b) => Number(a) - Number(b))
    .map((key) => id2label[key] ?? '');
}

// Models of the RoBERTa family count positions from after the padding.
function mostTokensOf(config: z.infer<typeof CONFIG>, stated = MOST_TOKENS): number {
  const {
    max_position_embeddings: positions = MOST_TOKENS,
    pad_token_id: pad,
    model_type: type = '',
  } = config;
  const taken = /roberta|camembert|mpnet/.test(type) ? (pad ?? 1) + 1 : 0;
  return Math.max(8, Math.min(MOST_TOKENS, positions - taken, stated));
}

/** What a file holds; `absent` when there is none, null when it is broken. */
async function readJson(folder: string, name: string, absent?: object): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? absent : null;
  }
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
