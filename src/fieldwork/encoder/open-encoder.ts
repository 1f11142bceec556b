import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Encoder, EncoderProblem } from './encoder.ts';
import { type EncoderFolder, MODEL_FILE, readEncoderFolder, trainAgain } from './folder.ts';
import { headScores, probabilitiesOf, UNMEASURED } from './head.ts';
import { type EncoderPackages, loadPackages, missingPackages } from './packages.ts';
import { openSession, reasonOf } from './session.ts';
import { openTokens } from './tokens.ts';

/** A loaded model, before its answers become probabilities. */
export interface RawEncoder {
  readonly folder: EncoderFolder;
  /** `scores`: three, negative, neutral, positive; `embedding`: what a head reads. */
  readonly kind: 'scores' | 'embedding';
  /** One row for each text; undefined for a text without tokens. */
  read(texts: readonly string[]): Promise<readonly (Float32Array | undefined)[]>;
  close(): Promise<void>;
}

/** What an encoder is called, as far as can be told without loading its model; says what is missing. */
export async function checkEncoder(
  folder: string,
): Promise<{ readonly ok: true; readonly id: string } | EncoderProblem> {
  const missing = missingPackages();
  if (missing !== undefined) return missing;
  const read = await readEncoderFolder(folder);
  if (!read.ok) return read;
  return read.head?.classes === undefined && read.places === undefined
    ? noSentiment(read)
    : { ok: true, id: read.id };
}

/** Opens the encoder of a folder; see the guide for what the folder holds. */
export async function openEncoder(
  folder: string,
  load: () => Promise<EncoderPackages | EncoderProblem> = loadPackages,
): Promise<Encoder | EncoderProblem> {
  const raw = await openRawEncoder(folder, load);
  if ('ok' in raw) return raw;
  const { head = UNMEASURED, id } = raw.folder;
  const classes = 'classes' in head ? head.classes : undefined;
  if (raw.kind === 'embedding' && classes === undefined) {
    await raw.close();
    return fault(raw.folder, `answers embeddings, and ${folder} has no head.json`, trainAgain(folder));
  }
  return {
    id,
    weight: head.weight,
    async read(texts) {
      const rows = await raw.read(texts);
      return rows.map((row) => {
        if (row === undefined) return undefined;
        const scores =
          raw.kind === 'embedding' && classes ? headScores(classes, row) : Float64Array.from(row);
        return probabilitiesOf(scores, head.temperature);
      });
    },
    close: raw.close,
  };
}

/** Loads the model of a folder and tries it; what it answers are scores or embeddings. To make a head again, none is read. */
export async function openRawEncoder(
  folder: string,
  load: () => Promise<EncoderPackages | EncoderProblem> = loadPackages,
  readsHead = true,
): Promise<RawEncoder | EncoderProblem> {
  const read = await readEncoderFolder(folder, readsHead);
  if (!read.ok) return read;
  const packages = await load();
  if ('ok' in packages) return packages;
  const toTokens = openTokens(packages.tokenizers, read);
  if (typeof toTokens === 'string')
    return { ok: false, message: `${join(folder, 'tokenizer.json')} cannot be used: ${toTokens}` };
  const session = await openSession(packages.runtime, await readFile(join(folder, MODEL_FILE)));
  if (typeof session === 'string') return fault(read, session);
  const isClassifier = session.output === 'logits';
  const [negative, neutral, positive] = read.places ?? [0, 1, 2];
  const raw: RawEncoder = {
    folder: read,
    kind: isClassifier ? 'scores' : 'embedding',
    async read(texts) {
      const tokens = texts.map(toTokens);
      const asked = [...tokens.keys()].filter((at) => (tokens[at]?.length ?? 0) > 0);
      const rows = await session.run(asked.map((at) => tokens[at] ?? new Int32Array(0)));
      const answers = new Map(asked.map((at, place) => [at, rows[place]]));
      return texts.map((_, at) => {
        const row = answers.get(at);
        if (row === undefined || !isClassifier) return row;
        return Float32Array.of(row[negative] ?? 0, row[neutral] ?? 0, row[positive] ?? 0);
      });
    },
    close: session.close,
  };
  const problem =
    (isClassifier && read.places === undefined ? noSentiment(read) : undefined) ??
    (await tried(raw, session.run));
  if (problem === undefined) return raw;
  await raw.close();
  return problem;
}

async function tried(
  raw: RawEncoder,
  run: (texts: readonly Int32Array[]) => Promise<readonly Float32Array[]>,
): Promise<EncoderProblem | undefined> {
  const { folder, kind } = raw;
  try {
    const [row] = await run([Int32Array.of(0, 0)]);
    await raw.read(['They sold my address, and I hate it.']);
    const width = row?.length ?? 0;
    if (kind === 'scores')
      return width === 3 ? undefined : fault(folder, `answers ${width} scores for three labels`);
    const dimensions = folder.head?.classes?.dimensions ?? width;
    if (dimensions === width) return undefined;
    return fault(
      folder,
      `answers ${width} numbers, and head.json reads ${dimensions}`,
      trainAgain(folder.folder),
    );
  } catch (error) {
    return fault(folder, `cannot answer: ${reasonOf(error)}`);
  }
}

function noSentiment({ folder, labels }: EncoderFolder): EncoderProblem {
  const found = labels.length === 0 ? 'no labels' : `the labels ${labels.slice(0, 8).join(', ')}`;
  return {
    ok: false,
    message: `${join(folder, 'config.json')} has ${found} in id2label: negative, neutral and positive are needed.`,
    help: `Name the classes there; for a model of embeddings, which has none, make a head: klartext study train --encoder ${folder}`,
  };
}

function fault({ folder }: EncoderFolder, words: string, help?: string): EncoderProblem {
  return { ok: false, message: `${join(folder, MODEL_FILE)} ${words}.`, ...(help !== undefined && { help }) };
}
