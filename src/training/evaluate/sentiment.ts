import { createFeatures, readFeatures, scoreLinear, tokenise } from '../../conversation/index.ts';
import type { SentimentText } from '../data/sentiment.ts';
import {
  CLASSES,
  type SentimentOptions,
  sentimentGoals,
  sentimentRows,
  trainSentiment,
} from '../head/sentiment.ts';
import { type Answered, type ClassScores, scoreClasses } from '../score/confusion.ts';
import { foldsOf, nearDuplicateGroupsByLanguage } from '../split/groups.ts';

/** A text with the set that it came from. */
export type SetText = SentimentText & { readonly set: string };

/** Cross-validated scores of whole-text sentiment, for each set of the texts given; near-duplicates share a fold. */
export function evaluateSentiment(
  texts: readonly SetText[],
  options: SentimentOptions,
  folds: number,
  onFold: () => void = () => {},
): ReadonlyMap<string, ClassScores> {
  const rows = sentimentRows(texts);
  const groups = nearDuplicateGroupsByLanguage(texts);
  const fold = foldsOf(groups, folds);
  const answers = new Map<string, Answered[]>();
  const buffers = createFeatures();
  const scores = new Float64Array(3);
  for (let out = 0; out < folds; out++) {
    const use = Uint32Array.from(fold.keys()).filter((row) => fold[row] !== out);
    const block = trainSentiment('', rows, sentimentGoals(texts, use), use, options);
    texts.forEach(({ set, polarity, text, language }, row) => {
      if (fold[row] !== out) return;
      readFeatures(tokenise(text), language, buffers);
      scoreLinear(block, buffers, scores);
      const answer = scores.indexOf(Math.max(...scores));
      const list = answers.get(set) ?? [];
      list.push({ truth: polarity, answer, group: groups[row] ?? 0 });
      answers.set(set, list);
    });
    onFold();
  }
  return new Map([...answers].map(([set, list]) => [set, scoreClasses(CLASSES, list)]));
}
