import type { Driver, Topic } from '../../conversation/index.ts';

/** What the coders say a reading is; `none`: it is not about the topic. */
export const TRUE_CODES = ['negative', 'neutral', 'positive', 'none'] as const;
export type TrueCode = (typeof TRUE_CODES)[number];

/** What the classifier says. */
export const PREDICTED_CODES = ['negative', 'neutral', 'positive'] as const;
export type PredictedCode = (typeof PREDICTED_CODES)[number];

/** One cell of a confusion matrix. */
export interface ErrorCell {
  readonly true: TrueCode;
  readonly predicted: PredictedCode;
  /** Items coded. */
  readonly items: number;
  /** Sum of their weights: 1 / probability of having been drawn; the number of items when all were equally likely. */
  readonly weight: number;
}

/** A driver among negative findings: what the coders and the classifier say; weights as in `ErrorCell`. */
export interface DriverCell {
  readonly true: boolean;
  readonly predicted: boolean;
  readonly items: number;
  readonly weight: number;
}

/** The measured error of the classifier. */
export interface ErrorSample {
  /**
   * `random-of-findings`: items drawn from this study's findings, so that P(true | predicted) holds here.
   * `foreign`: measured elsewhere (a model card), so that only P(predicted | true) carries over; `none` is then left out.
   */
  readonly kind: 'random-of-findings' | 'foreign';
  readonly topics: Readonly<Record<Topic, readonly ErrorCell[]>>;
  readonly drivers?: Partial<Readonly<Record<Driver, readonly DriverCell[]>>>;
}

/** One coded item of a sample. */
export interface CodedItem {
  readonly topic: Topic;
  readonly true: TrueCode;
  readonly predicted: PredictedCode;
  /** 1 / probability of having been drawn; 1 when all were equally likely. */
  readonly weight: number;
}

/** Counts coded items into a sample. */
export function errorSampleOf(kind: ErrorSample['kind'], items: readonly CodedItem[]): ErrorSample {
  const cellsOf = (topic: Topic): readonly ErrorCell[] =>
    PREDICTED_CODES.flatMap((predicted) =>
      TRUE_CODES.flatMap((code) => {
        const alike = items.filter(
          (item) => item.topic === topic && item.predicted === predicted && item.true === code,
        );
        if (alike.length === 0) return [];
        const weight = alike.reduce((sum, item) => sum + item.weight, 0);
        return [{ true: code, predicted, items: alike.length, weight }];
      }),
    );
  return { kind, topics: { privacy: cellsOf('privacy'), personalisation: cellsOf('personalisation') } };
}
