import {
  createFeatures,
  type Language,
  type LinearBlock,
  readFeatures,
  tokenise,
} from '../../conversation/index.ts';
import type { SentimentText } from '../data/sentiment.ts';
import { quantise } from '../linear/quantise.ts';
import { collectRows, type FeatureRows } from '../linear/rows.ts';
import { type Goals, trainLinear } from '../linear/train.ts';

/** Names of the three classes, in the order of `ThreeWay`. */
export const CLASSES = ['negative', 'neutral', 'positive'] as const;

/** Features of sentiment texts. */
export function sentimentRows(texts: readonly SentimentText[]): FeatureRows {
  const buffers = createFeatures();
  return collectRows(texts.length, buffers, (at) => {
    const text = texts[at];
    readFeatures(tokenise(text?.text ?? ''), text?.language ?? 'en', buffers);
  });
}

/** Targets of sentiment texts; each class of each language weighs the same in sum. */
export function sentimentGoals(texts: readonly SentimentText[], use: Uint32Array): Goals {
  const counts = new Map<string, number>();
  const keyOf = ({ language, polarity }: SentimentText): string => `${language} ${polarity}`;
  for (const row of use) {
    const text = texts[row];
    if (text !== undefined) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  }
  const languages = new Map<Language, number>();
  for (const row of use) {
    const language = texts[row]?.language;
    if (language !== undefined) languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  const targets = new Float32Array(texts.length * 3);
  const weights = new Float32Array(texts.length * 3);
  texts.forEach((text, row) => {
    targets[row * 3 + text.polarity] = 1;
    const weight = (languages.get(text.language) ?? 0) / 3 / (counts.get(keyOf(text)) ?? 1);
    weights.fill(weight, row * 3, row * 3 + 3);
  });
  return { outputs: 3, targets, weights };
}

/** Size and training of a language's model. */
export interface SentimentOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
}

/** Trains the model of a language on some of the rows. */
export function trainSentiment(
  name: string,
  rows: FeatureRows,
  goals: Goals,
  use: Uint32Array,
  options: SentimentOptions,
): LinearBlock {
  return quantise(name, CLASSES, trainLinear(rows, goals, use, { loss: 'softmax', ...options, seed: 1 }));
}

/** The model of a language trained on all texts given. */
export function sentimentBlock(
  name: string,
  texts: readonly SentimentText[],
  options: SentimentOptions,
): LinearBlock {
  const use = Uint32Array.from(texts.keys());
  return trainSentiment(name, sentimentRows(texts), sentimentGoals(texts, use), use, options);
}
