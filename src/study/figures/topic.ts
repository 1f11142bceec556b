import type { Topic } from '../../conversation/index.ts';
import type { Signs } from '../correction/index.ts';
import { wilson } from '../interval/index.ts';
import { complement, type Estimate, netOf } from './estimate.ts';
import { estimateMean } from './mean-estimate.ts';
import { WIDTH } from './slice.ts';
import type { TopicFigures } from './study-figures.ts';
import { sentimentFigures, type Workshop } from './workshop.ts';

/** The headline of a topic: pooled, and with each retailer counting once. */
export function topicFigures(workshop: Workshop, topic: Topic): TopicFigures {
  const { sampler, book, tally, correctors, definition } = workshop;
  const slice = tally.topics[topic];
  const { estimate: _estimate, ...pooled } = sentimentFigures(workshop, {
    prefix: topic,
    suffix: '.pooled',
    topic,
    slice,
    sample: sampler.pooled([slice]),
    index: 0,
    filter: slice.filter,
  });
  const retailers = placeable(slice.counts, definition.thresholds.minimumFindings);
  const mean = (share: 'negative' | 'neutral'): Estimate =>
    estimateMean(
      retailers,
      share,
      sampler.weightsFor,
      sampler.replications,
      slice.threads(),
      correctors[topic],
    );
  const negative = mean('negative');
  const figure = (what: string, estimate: Estimate, sign?: 'negative' | 'neutral' | 'positive') =>
    book.figure(`${topic}.${what}.per-retailer`, 'retailers', estimate, {
      ...slice.filter,
      ...(sign && { sign }),
    });
  return {
    topic,
    ...pooled,
    perRetailer: {
      negative: figure('negative-share', negative, 'negative'),
      positive: figure('positive-share', complement(negative), 'positive'),
      neutral: figure('neutral-share', mean('neutral'), 'neutral'),
      net: figure('net', netOf(negative)),
    },
    negativeRetailers: book.figure(
      `${topic}.negative-retailers`,
      'retailers',
      countEstimate(retailers.filter(([neg, , pos]) => neg > pos).length, retailers.length),
      slice.filter,
    ),
  };
}

/** Signs of the retailers with at least so many findings that take a side. */
function placeable(counts: Float64Array, minimum: number): readonly Signs[] {
  const found: Signs[] = [];
  for (let at = 0; at < counts.length; at += WIDTH) {
    const signs: Signs = [counts[at] ?? 0, counts[at + 1] ?? 0, counts[at + 2] ?? 0];
    if (signs[0] + signs[2] >= Math.max(1, minimum)) found.push(signs);
  }
  return found;
}

/** A share of retailers with Wilson's interval: a retailer is one observation, so nothing is gained by resampling them. */
export function countEstimate(numerator: number, base: number): Estimate {
  return {
    value: numerator / base,
    numerator,
    base,
    values: new Float64Array(0),
    ...(base > 1 && { interval: wilson(numerator / base, base) }),
  };
}
