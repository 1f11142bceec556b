import { type Language, type LinearBlock, sentimentBlockOf } from '../../conversation/index.ts';
import type { SentimentText } from '../data/sentiment.ts';
import { foldsOf, nearDuplicateGroupsByLanguage } from '../split/groups.ts';
import { type SentimentOptions, sentimentGoals, sentimentRows, trainSentiment } from './sentiment.ts';

/** Sentiment models for other examples, none of which saw the example that it is asked about, or a near-duplicate. */
export interface CrossFit {
  readonly fold: Uint8Array;
  readonly groups: Int32Array;
  /** The model for an example, by the name of its block. */
  readonly blockOf: (at: number, name: string) => LinearBlock;
}

/** Trains one sentiment model for each fold and block, leaving out what is near to the examples of that fold. */
export function crossFitSentiment(
  texts: readonly SentimentText[],
  examples: readonly { readonly language: Language; readonly text: string }[],
  optionsOf: (name: string) => SentimentOptions,
  folds: number,
  onModel: () => void = () => {},
): CrossFit {
  const groups = nearDuplicateGroupsByLanguage([...examples, ...texts]);
  const folded = foldsOf(groups, folds);
  const models = new Map<string, readonly LinearBlock[]>();
  for (const name of new Set(texts.map(({ language }) => sentimentBlockOf(language)))) {
    const own = [...texts.keys()].filter((at) => sentimentBlockOf(texts[at]?.language ?? 'en') === name);
    const some = own.flatMap((at) => texts[at] ?? []);
    const rows = sentimentRows(some);
    models.set(
      name,
      Array.from({ length: folds }, (_, out) => {
        const use = Uint32Array.from(some.keys()).filter(
          (at) => folded[examples.length + (own[at] ?? 0)] !== out,
        );
        onModel();
        return trainSentiment(name, rows, sentimentGoals(some, use), use, optionsOf(name));
      }),
    );
  }
  const fold = folded.slice(0, examples.length);
  return {
    fold,
    groups: groups.slice(0, examples.length),
    blockOf: (at, name) => {
      const parts = models.get(name)?.[fold[at] ?? 0];
      if (parts === undefined) throw new RangeError(`There is no sentiment ${name}.`);
      return parts;
    },
  };
}
