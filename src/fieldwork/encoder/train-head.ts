import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CODEBOOK_VERSION, decodeModels } from '../../conversation/index.ts';
import {
  type EncoderExample,
  encoderExamples,
  type LearntHead,
  learnHead,
  readTrainingFiles,
  type TrainingFiles,
} from '../../training/index.ts';
import type { EncoderProblem } from './encoder.ts';
import { HEAD_FILE } from './head.ts';
import { openRawEncoder } from './open-encoder.ts';
import { loadPackages } from './packages.ts';

/** Texts that are asked about between two words of progress. */
const CHUNK = 200;

/** A head that was written. */
export interface TrainedHead {
  readonly ok: true;
  readonly path: string;
  readonly kind: 'scores' | 'embedding';
  readonly learnt: LearntHead;
}

/**
 * Learns the head of an encoder and writes it into its folder as `head.json`: for embeddings the weights of the three
 * classes, for a classifier its temperature, for both how much it counts beside the package's own reading (`models`: bytes
 * of its weights).
 */
export async function trainHead(
  folder: string,
  files: TrainingFiles,
  models: Uint8Array,
  onProgress: (step: 'asking' | 'learning', done: number, total: number) => void = () => {},
): Promise<TrainedHead | EncoderProblem> {
  const known = encoderExamples(readTrainingFiles(files));
  if (known.length === 0) return { ok: false, message: 'There are no coded conversations to learn from.' };
  const raw = await openRawEncoder(folder, loadPackages, false);
  if ('ok' in raw) return raw;
  const examples: EncoderExample[] = [];
  const rows: Float32Array[] = [];
  try {
    for (let from = 0; from < known.length; from += CHUNK) {
      onProgress('asking', from, known.length);
      const some = known.slice(from, from + CHUNK);
      const answers = await raw.read(some.map(({ words }) => words));
      some.forEach((example, at) => {
        const row = answers[at];
        if (row === undefined) return;
        examples.push(example);
        rows.push(row);
      });
    }
  } finally {
    await raw.close();
  }
  const learnt = learnHead(examples, rows, raw.kind, decodeModels(models), (done, total) =>
    onProgress('learning', done, total),
  );
  const path = join(folder, HEAD_FILE);
  await writeFile(`${path}.new`, headText(raw.folder.model, learnt));
  await rename(`${path}.new`, path);
  return { ok: true, path, kind: raw.kind, learnt };
}

function headText(model: string, { weight, temperature, classes, chosenOn, measured }: LearntHead): string {
  const short = (value: number): number => Number(value.toPrecision(7));
  const head = {
    model,
    codebook: CODEBOOK_VERSION,
    weight,
    temperature,
    ...(classes && {
      classes: {
        dimensions: classes.dimensions,
        weights: Array.from(classes.weights, short),
        bias: Array.from(classes.bias, short),
      },
    }),
    measured: { chosenOn, sets: measured },
  };
  return `${JSON.stringify(head)}\n`;
}
