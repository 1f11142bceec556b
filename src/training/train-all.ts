import { CODEBOOK_VERSION, encodeModels, type LinearBlock, type ModelData } from '../conversation/index.ts';
import { readTrainingFiles, type TrainingData, type TrainingFiles } from './files.ts';
import { codesBlock, type CodesExample, exampleOfBackground, exampleOfCoded, exampleOfPartly } from './head/codes.ts';
import { sentimentBlock } from './head/sentiment.ts';
import { towardsBlocks, towardsOfCoded, towardsOfTargeted, towardsRows, trainTowards } from './head/towards.ts';

/** Buckets of the blocks, as powers of two; all weights together stay below 8 MB. */
export const BITS = { sentiment: { en: 20, de: 19, romance: 18 }, codes: 16, towards: 18 } as const;
/** How `towards` is trained. */
export const TOWARDS_OPTIONS = { bits: BITS.towards, epochs: 4, rate: 0.05 } as const;

/** Says which step begins; `done` of `total`. */
export type TrainingProgress = (step: string, done: number, total: number) => void;

/** Trains everything: the same files give the same bytes. `hash` gives hex (SHA-256) of bytes, for the id of the weights. */
export function trainAll(
  files: TrainingFiles,
  hash: (bytes: Uint8Array) => string,
  onProgress: TrainingProgress = () => {},
): { readonly data: ModelData; readonly bytes: Uint8Array } {
  const read = readTrainingFiles(files);
  const total = 5;
  onProgress('sentiment-en', 0, total);
  const linear: LinearBlock[] = [sentimentOf(read, 'sentiment-en', ['en'], BITS.sentiment.en)];
  onProgress('sentiment-de', 1, total);
  linear.push(sentimentOf(read, 'sentiment-de', ['de'], BITS.sentiment.de));
  onProgress('sentiment-romance', 2, total);
  linear.push(sentimentOf(read, 'sentiment-romance', ['fr', 'es', 'it', 'pt'], BITS.sentiment.romance));
  onProgress('codes', 3, total);
  linear.push(codesBlock(codesExamples(read), BITS.codes));
  onProgress('towards', 4, total);
  const examples = [...read.written.flatMap(towardsOfCoded), ...read.targeted.map(towardsOfTargeted)];
  const rows = towardsRows(examples, (_, name) => {
    const block = linear.find((candidate) => candidate.name === name);
    if (block === undefined) throw new RangeError(`No block ${name}.`);
    return block;
  });
  const model = trainTowards(examples, rows, Uint32Array.from(examples.keys()), TOWARDS_OPTIONS);
  linear.push(...towardsBlocks(model));
  const data = { id: '', codebook: CODEBOOK_VERSION, linear, dense: [{ name: 'join', values: model.join }] };
  const named = { ...data, id: `klartext-v1-${hash(encodeModels(data)).slice(0, 12)}` };
  onProgress('done', total, total);
  return { data: named, bytes: encodeModels(named) };
}

function sentimentOf(read: TrainingData, name: string, languages: readonly string[], bits: number): LinearBlock {
  return sentimentBlock(
    name,
    read.sentiment.filter(({ language }) => languages.includes(language)),
    bits,
  );
}

/** Examples of the codes: coded texts, partly coded ones, and real texts at random that are about nothing. */
export function codesExamples(read: TrainingData): readonly CodesExample[] {
  // Every so many-th real text: enough to know what talk about nothing looks like.
  const background = read.sentiment.filter((_, at) => at % 10 === 0).map(({ language, text }) => exampleOfBackground(language, text));
  return [
    ...read.written.map(exampleOfCoded),
    ...read.privacy.map(exampleOfPartly),
    ...read.questions.map(exampleOfPartly),
    ...background,
  ];
}
