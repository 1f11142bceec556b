import { readTrainingFiles, type TrainingFiles } from '../files.ts';
import type { BinaryScores } from '../score/binary.ts';
import type { ClassScores } from '../score/confusion.ts';
import { CROSS_FOLDS, codesExamples, SIZES, sentimentSizeOf, TOWARDS_OPTIONS } from '../train-all.ts';
import { evaluateCodes } from './codes.ts';
import { evaluateSentiment } from './sentiment.ts';
import { evaluateTowards, type TowardsScores } from './towards.ts';

/** Scores on real texts, all by cross-validation in which near-duplicates share a fold; written texts only take part in training. */
export interface Evaluation {
  readonly folds: number;
  readonly sentiment: readonly { readonly set: string; readonly scores: ClassScores }[];
  readonly codes: readonly { readonly set: string; readonly code: string; readonly scores: BinaryScores }[];
  readonly towards: readonly TowardsScores[];
}

/** Evaluates every part on the sets that the files hold; sets that are not there have no scores. */
export function evaluateAll(files: TrainingFiles, onStep: (step: string) => void = () => {}): Evaluation {
  const read = readTrainingFiles(files);
  const sentiment = (['en', 'de', 'romance'] as const).flatMap((part) => {
    const texts = read.sentiment.filter(({ language }) =>
      part === 'romance' ? language !== 'en' && language !== 'de' : language === part,
    );
    if (texts.length === 0) return [];
    onStep(`sentiment-${part}`);
    const found = evaluateSentiment(texts, sentimentSizeOf(`sentiment-${part}`), CROSS_FOLDS);
    return [...found].map(([set, scores]) => ({ set, scores }));
  });
  onStep('codes');
  const coded = new Map(read.coded.map(({ text, language }) => [text, language]));
  const reviews = new Set(read.privacy.map(({ text }) => text));
  const questions = new Set(read.questions.map(({ text }) => text));
  const found = evaluateCodes(
    codesExamples(read),
    ({ isWritten, text, known, weight }) => {
      if (isWritten || weight === 0.5) return undefined;
      if ('customer' in known) return `coded-${coded.get(text)}`;
      if (reviews.has(text)) return 'privacy-en-app-reviews';
      return questions.has(text) ? 'privacy-en-questions' : undefined;
    },
    SIZES.codes,
    CROSS_FOLDS,
  );
  const codes = [...found].flatMap(([set, outputs]) =>
    [...outputs].flatMap(([code, scores]) => (scores.positives === 0 ? [] : [{ set, code, scores }])),
  );
  onStep('towards');
  const towards = evaluateTowards(read, sentimentSizeOf, TOWARDS_OPTIONS, CROSS_FOLDS);
  return { folds: CROSS_FOLDS, sentiment, codes, towards };
}
