import { type Driver, TOPICS, type Topic } from '../../conversation/index.ts';
import type { Corrector, DriverCorrector } from '../correction/index.ts';
import type { StudyDefinition } from '../definition.ts';
import type { FindingFilter } from '../figure.ts';
import type { Sample } from '../interval/index.ts';
import type { Book } from './book.ts';
import { complement, type Estimate, estimateRatio, estimateSign, netOf } from './estimate.ts';
import type { Sampler } from './sampler.ts';
import { type Slice, signCounts, WIDTH } from './slice.ts';
import type { SentimentFigures } from './study-figures.ts';
import { type ByTopic, recordOf, type Tally } from './tally.ts';

/** What all figures are made with. */
export interface Workshop {
  readonly definition: StudyDefinition;
  readonly tally: Tally;
  readonly sampler: Sampler;
  readonly book: Book;
  readonly correctors: Readonly<Record<Topic, Corrector | undefined>>;
  readonly driverCorrectors: Partial<Readonly<Record<Driver, DriverCorrector>>>;
}

/** The shares of one slice of a sample, as figures named `<prefix>.negative-share` and so on, with `suffix` behind. */
export function sentimentFigures(
  { book, correctors }: Workshop,
  input: {
    readonly prefix: string;
    readonly suffix?: string;
    readonly topic: Topic;
    readonly slice: Slice;
    readonly sample: Sample;
    /** Which slice of the sample it is. */
    readonly index: number;
    /** Counts of this retailer only. */
    readonly retailer?: number;
    readonly filter: FindingFilter;
  },
): SentimentFigures & { readonly estimate: Estimate } {
  const { prefix, suffix = '', topic, slice, sample, index, filter } = input;
  const counts = signCounts(slice, input.retailer);
  const slices = [{ slice: index, corrector: correctors[topic] }];
  // Threads of all retailers bound one retailer's too loosely, so its own findings do.
  const limit =
    input.retailer === undefined
      ? slice.threads()
      : sample.clustersOf([0, 1, 2].map((column) => index * WIDTH + column)).clusters;
  const negative = estimateSign(sample, slices, 'negative', limit);
  const neutral = estimateSign(sample, slices, 'neutral', limit);
  const name = (what: string): string => `${prefix}.${what}${suffix}`;
  return {
    counts,
    negative: book.figure(name('negative-share'), 'findings', negative, { ...filter, sign: 'negative' }),
    positive: book.figure(name('positive-share'), 'findings', complement(negative), {
      ...filter,
      sign: 'positive',
    }),
    neutral: book.figure(name('neutral-share'), 'findings', neutral, { ...filter, sign: 'neutral' }),
    net: book.figure(name('net'), 'net', netOf(negative), filter),
    estimate: negative,
  };
}

/** Both topics of a group of findings. */
export function bothTopics(
  workshop: Workshop,
  prefix: string,
  slices: ByTopic,
): Readonly<Record<Topic, SentimentFigures>> {
  return recordOf(TOPICS, (topic) => {
    const slice = slices[topic];
    const { estimate: _estimate, ...figures } = sentimentFigures(workshop, {
      prefix: `${prefix}.${topic}`,
      topic,
      slice,
      sample: workshop.sampler.pooled([slice]),
      index: 0,
      filter: slice.filter,
    });
    return figures;
  });
}

/** The share of a topic's findings of one sign that carry a driver; `all` and `carrying` are slices of the sample. */
export function driverEstimate(
  workshop: Workshop,
  driver: Driver,
  sample: Sample,
  slices: { readonly all: number; readonly carrying: number },
  sign: 0 | 2,
  threads: number,
): Estimate {
  return estimateRatio(
    sample,
    [slices.carrying * WIDTH + sign],
    [slices.all * WIDTH + sign],
    threads,
    sign === 0 ? workshop.driverCorrectors[driver] : undefined,
  );
}
