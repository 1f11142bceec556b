import type { ThreeWay } from '../../conversation/index.ts';
import type { TrainingData } from '../files.ts';
import { crossFitSentiment } from '../head/cross-fit.ts';
import { encoderExamples } from '../head/encoder-examples.ts';
import { CLASSES, type SentimentOptions } from '../head/sentiment.ts';
import { towardsOutOfFold, towardsRows } from '../head/towards.ts';
import { type ClassScores, scoreClasses } from '../score/confusion.ts';

/** Sentiment towards a topic or name beside what the sentiment of the whole text reaches on the same texts. */
export interface TowardsScores {
  readonly set: string;
  readonly towards: ClassScores;
  readonly wholeText: ClassScores;
}

/** Cross-validated scores of `towards` on real texts; sentiments that it builds on are cross-fitted, too. */
export function evaluateTowards(
  read: TrainingData,
  sizeOf: (name: string) => SentimentOptions,
  options: { readonly bits: number; readonly epochs: number; readonly rate: number },
  folds: number,
): readonly TowardsScores[] {
  const examples = encoderExamples(read);
  if (examples.length === 0 || read.sentiment.length === 0) return [];
  const cross = crossFitSentiment(read.sentiment, examples, sizeOf, folds);
  const rows = towardsRows(examples, cross.blockOf);
  const answers = towardsOutOfFold(examples, rows, cross.fold, options);
  const places = new Map<string, number[]>();
  examples.forEach(({ set, language, target }, at) => {
    if (set === 'written') return;
    const name = set === 'coded' ? `coded-${language}-${target}` : `targeted-${language}`;
    const own = places.get(name);
    if (own === undefined) places.set(name, [at]);
    else own.push(at);
  });
  return [...places].map(([set, own]) => {
    const score = (of: (at: number) => ThreeWay | undefined): ClassScores =>
      scoreClasses(
        CLASSES,
        own.map((at) => ({
          truth: examples[at]?.polarity ?? 1,
          answer: surest(of(at) ?? [0, 1, 0]),
          group: cross.groups[at] ?? 0,
        })),
      );
    return {
      set,
      towards: score((at) => answers[at]?.probabilities),
      wholeText: score((at) => rows.whole[at]),
    };
  });
}

const surest = (three: ThreeWay): number => three.indexOf(Math.max(...three));
