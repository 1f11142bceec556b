import { type Source, verified } from './source.ts';

/** When something must be told. */
export interface Timing {
  readonly id: 'at-collection' | 'within-a-month' | 'before-a-further-purpose';
  readonly text: string;
  readonly sources: readonly Source[];
}

/** When the GDPR wants a customer told: at collection, within a month, and again before another use. */
export const TIMINGS: readonly Timing[] = [
  {
    id: 'at-collection',
    text: 'Data from the customer, or observed: tell it when they are collected.',
    sources: [verified('GDPR Art. 13(1)')],
  },
  {
    id: 'within-a-month',
    text: 'Data from elsewhere: tell it within a month, and no later than the first message or the first disclosure.',
    sources: [verified('GDPR Art. 14(3)')],
  },
  {
    id: 'before-a-further-purpose',
    text: 'Another purpose: tell it before the use starts, and unless consent or a law covers it, assess whether the purposes fit together.',
    sources: [verified('GDPR Art. 13(3)'), verified('GDPR Art. 14(4)'), verified('GDPR Art. 6(4)')],
  },
];
