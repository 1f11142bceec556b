import {
  CODEBOOK_VERSION,
  encodeModels,
  type Language,
  type ModelData,
  type SentimentParts,
  sentimentBlockOf,
} from '../conversation/index.ts';
import { readTrainingFiles, type TrainingData, type TrainingFiles } from './files.ts';
import {
  type CodesExample,
  codesBlock,
  exampleOfBackground,
  exampleOfCoded,
  exampleOfPartly,
} from './head/codes.ts';
import { type SentimentOptions, sentimentParts } from './head/sentiment.ts';
import {
  towardsBlocks,
  towardsOfCoded,
  towardsOfTargeted,
  towardsRows,
  trainTowards,
} from './head/towards.ts';

/** Sizes of the parts; all weights together stay below 8 MB. */
export const SIZES = {
  en: {
    linear: { bits: 18, epochs: 2, rate: 0.1 },
    net: { bits: 17, dimensions: 12, epochs: 2 },
    nets: 2,
  },
  de: { linear: { bits: 18, epochs: 2, rate: 0.1 }, net: { bits: 16, dimensions: 12, epochs: 2 }, nets: 1 },
  romance: {
    linear: { bits: 17, epochs: 8, rate: 0.05 },
    net: { bits: 15, dimensions: 12, epochs: 4 },
    nets: 0,
  },
  codes: 16,
  towards: 16,
} as const;
/** How `towards` is trained. */
export const TOWARDS_OPTIONS = { bits: SIZES.towards, epochs: 4, rate: 0.05 } as const;

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
  const parts = [sentimentOf(read, ['en'], SIZES.en)];
  onProgress('sentiment-de', 1, total);
  parts.push(sentimentOf(read, ['de'], SIZES.de));
  onProgress('sentiment-romance', 2, total);
  parts.push(sentimentOf(read, ['fr', 'es', 'it', 'pt'], SIZES.romance));
  onProgress('codes', 3, total);
  const codes = codesBlock(codesExamples(read), SIZES.codes);
  onProgress('towards', 4, total);
  const examples = [
    ...[...read.written, ...read.coded].flatMap(towardsOfCoded),
    ...read.targeted.map(towardsOfTargeted),
  ];
  const rows = towardsRows(examples, (_, name) => {
    const found = parts.find(({ linear }) => linear.name === name);
    if (found === undefined) throw new RangeError(`There is no sentiment ${name}.`);
    return found;
  });
  const model = trainTowards(examples, rows, Uint32Array.from(examples.keys()), TOWARDS_OPTIONS);
  const data = {
    id: '',
    codebook: CODEBOOK_VERSION,
    linear: [...parts.map(({ linear }) => linear), codes, ...towardsBlocks(model)],
    nets: parts.flatMap(({ nets }) => nets),
    dense: [{ name: 'join', values: model.join }],
  };
  const named = { ...data, id: `klartext-v1-${hash(encodeModels(data)).slice(0, 12)}` };
  onProgress('done', total, total);
  return { data: named, bytes: encodeModels(named) };
}

function sentimentOf(
  read: TrainingData,
  languages: readonly Language[],
  options: SentimentOptions,
): SentimentParts {
  const texts = read.sentiment.filter(({ language }) => languages.includes(language));
  return sentimentParts(sentimentBlockOf(languages[0] ?? 'en'), texts, options);
}

/** Examples of the codes: coded texts, partly coded ones, and real texts at random that are about nothing. */
export function codesExamples(read: TrainingData): readonly CodesExample[] {
  // Every so many-th real text: enough to know what talk about nothing looks like.
  const isCoded = new Set(read.coded.map(({ text }) => text));
  const background = read.sentiment
    .filter(({ text }, at) => at % 10 === 0 && !isCoded.has(text))
    .map(({ language, text }) => exampleOfBackground(language, text));
  return [
    ...read.written.map(exampleOfCoded),
    ...read.coded.map(exampleOfCoded),
    ...read.privacy.map(exampleOfPartly),
    ...read.questions.map(exampleOfPartly),
    ...background,
  ];
}
