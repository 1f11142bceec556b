import {
  CODEBOOK_VERSION,
  encodeModels,
  type Language,
  type LinearBlock,
  type ModelData,
  sentimentBlockOf,
} from '../conversation/index.ts';
import { temperatureOf } from './calibrate/temperature.ts';
import type { CodedText } from './data/corpus.ts';
import { readTrainingFiles, type TrainingData, type TrainingFiles } from './files.ts';
import {
  type CodesExample,
  codesBlock,
  exampleOfBackground,
  exampleOfCoded,
  exampleOfPartly,
} from './head/codes.ts';
import { crossFitSentiment } from './head/cross-fit.ts';
import { paddedExamples } from './head/padded.ts';
import { type SentimentOptions, sentimentBlock } from './head/sentiment.ts';
import {
  joinAt,
  towardsBlocks,
  towardsOfCoded,
  towardsOfTargeted,
  towardsOutOfFold,
  towardsRows,
  trainTowards,
} from './head/towards.ts';

/** Sizes of the models; all weights together stay below 8 MB. */
export const SIZES = {
  en: { bits: 18, epochs: 2, rate: 0.1 },
  de: { bits: 18, epochs: 2, rate: 0.1 },
  romance: { bits: 17, epochs: 8, rate: 0.05 },
  codes: 16,
  towards: 16,
} as const;
/** How `towards` is trained. */
export const TOWARDS_OPTIONS = { bits: SIZES.towards, epochs: 4, rate: 0.1 } as const;
/** Folds of the sentiments that `towards` builds on, and of its calibration. */
export const CROSS_FOLDS = 3;

/** Size of the sentiment model of a block. */
export function sentimentSizeOf(name: string): SentimentOptions {
  if (name === 'sentiment-en') return SIZES.en;
  return name === 'sentiment-de' ? SIZES.de : SIZES.romance;
}

/** Says which step begins; `done` of `total`. */
export type TrainingProgress = (step: string, done: number, total: number) => void;

/** Trains everything: the same files give the same bytes. `hash` gives hex (SHA-256) of bytes, for the id of the weights. */
export function trainAll(
  files: TrainingFiles,
  hash: (bytes: Uint8Array) => string,
  onProgress: TrainingProgress = () => {},
  own: readonly CodedText[] = [],
): { readonly data: ModelData; readonly bytes: Uint8Array } {
  const read = readTrainingFiles(files, own);
  const total = 5;
  onProgress('sentiment-en', 0, total);
  const sentiments = [sentimentOf(read, ['en'], SIZES.en)];
  onProgress('sentiment-de', 1, total);
  sentiments.push(sentimentOf(read, ['de'], SIZES.de));
  onProgress('sentiment-romance', 2, total);
  sentiments.push(sentimentOf(read, ['fr', 'es', 'it', 'pt'], SIZES.romance));
  onProgress('codes', 3, total);
  const codes = codesBlock(codesExamples(read), SIZES.codes);
  onProgress('towards', 4, total);
  const examples = [
    ...[...read.written, ...read.coded].flatMap(towardsOfCoded),
    ...read.targeted.map(towardsOfTargeted),
  ];
  // Sets share texts: what `towards` builds on must not have seen them.
  const cross = crossFitSentiment(read.sentiment, examples, sentimentSizeOf, CROSS_FOLDS);
  const rows = towardsRows(examples, cross.blockOf);
  const temperature = temperatureOf(
    towardsOutOfFold(examples, rows, cross.fold, TOWARDS_OPTIONS).flatMap(({ probabilities }, at) => {
      const example = examples[at];
      // Only what is asked for later: sentiment towards one of the topics.
      if (example === undefined || example.target === 'none') return [];
      return [{ probabilities, truth: example.polarity, weight: example.weight }];
    }),
  );
  const model = trainTowards(examples, rows, Uint32Array.from(examples.keys()), TOWARDS_OPTIONS);
  const data = {
    id: '',
    codebook: CODEBOOK_VERSION,
    linear: [...sentiments, codes, ...towardsBlocks(model, temperature)],
    dense: [{ name: 'join', values: joinAt(model, temperature) }],
  };
  const named = { ...data, id: `klartext-v1-${hash(encodeModels(data)).slice(0, 12)}` };
  onProgress('done', total, total);
  return { data: named, bytes: encodeModels(named) };
}

function sentimentOf(
  read: TrainingData,
  languages: readonly Language[],
  options: SentimentOptions,
): LinearBlock {
  const texts = read.sentiment.filter(({ language }) => languages.includes(language));
  return sentimentBlock(sentimentBlockOf(languages[0] ?? 'en'), texts, options);
}

/** Examples of the codes: coded texts, partly coded ones, and real texts at random that are about nothing. */
export function codesExamples(read: TrainingData): readonly CodesExample[] {
  // Every so many-th real text: enough to know what talk about nothing looks like.
  const isCoded = new Set(read.coded.map(({ text }) => text));
  const background = read.sentiment
    .filter(({ text }, at) => at % 10 === 0 && !isCoded.has(text))
    .map(({ language, text }) => exampleOfBackground(language, text));
  const written = read.written.map(exampleOfCoded);
  return [
    ...written,
    ...paddedExamples(written),
    ...read.coded.map(exampleOfCoded),
    ...read.privacy.map(exampleOfPartly),
    ...read.questions.map(exampleOfPartly),
    ...background,
  ];
}
