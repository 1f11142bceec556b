import { DRIVERS_OF, TOPICS, type Topic } from '../../conversation/index.ts';
import type { Figure } from '../figure.ts';
import type { Part } from './estimate.ts';
import { decided, signCounts } from './slice.ts';
import {
  type OpenReason,
  type Placement,
  QUADRANTS,
  type Quadrant,
  type RetailerFigures,
} from './study-figures.ts';
import { recordOf } from './tally.ts';
import { driverEstimate, sentimentFigures, type Workshop } from './workshop.ts';

/** The figures of one retailer; its findings are resampled by thread. */
export function retailerFigures(workshop: Workshop, index: number): RetailerFigures {
  const { definition, tally, sampler, book } = workshop;
  const retailer = definition.retailers[index];
  if (!retailer) throw new RangeError('a retailer of the definition was expected');
  const carried = TOPICS.flatMap((topic) =>
    DRIVERS_OF[topic].flatMap((driver) => {
      const slice = tally.drivers[driver];
      return decided(signCounts(slice, index)) > 0 ? [{ topic, driver, slice }] : [];
    }),
  );
  const slices = [...TOPICS.map((topic) => tally.topics[topic]), ...carried.map(({ slice }) => slice)];
  const sample = sampler.ofRetailer(index, slices);
  const figures = recordOf(TOPICS, (topic) =>
    sentimentFigures(workshop, {
      prefix: `retailer.${retailer.id}.${topic}`,
      topic,
      slice: tally.topics[topic],
      sample,
      index: TOPICS.indexOf(topic),
      retailer: index,
      filter: { topic, retailer: retailer.id },
    }),
  );
  const minimum = Math.max(1, definition.thresholds.minimumFindings);
  const isEnough = (topic: Topic): boolean => decided(figures[topic].counts) >= minimum;
  const isPlaceable = TOPICS.every(isEnough);
  const openBecause = TOPICS.flatMap((topic): readonly OpenReason[] => {
    if (!isEnough(topic)) return [{ topic, reason: 'few-findings' }];
    return holdsHalf(figures[topic].estimate) ? [{ topic, reason: 'interval-crosses-zero' }] : [];
  });
  const bySign = quadrantOf(figures.privacy.estimate.value, figures.personalisation.estimate.value);
  const placement: Placement = openBecause.length > 0 ? 'undetermined' : bySign;
  const corrected = TOPICS.map((topic) => figures[topic].estimate.corrected);
  return {
    retailer,
    topics: recordOf(TOPICS, (topic) => {
      const { estimate: _estimate, ...shown } = figures[topic];
      return shown;
    }),
    placement,
    ...(openBecause.length > 0 && { openBecause }),
    ...(isPlaceable && {
      bySign,
      stability: stabilityOf(figures.privacy.estimate, figures.personalisation.estimate),
    }),
    ...(corrected.every((part) => part !== undefined) && {
      correctedPlacement:
        !isPlaceable || corrected.some((part) => !part || holdsHalf(part))
          ? 'undetermined'
          : quadrantOf(corrected[0]?.value ?? 1, corrected[1]?.value ?? 1),
    }),
    drivers: carried.map(({ topic, driver }, position) => ({
      driver,
      topic,
      negative: driverFigure(topic, driver, position + TOPICS.length),
    })),
  };

  function driverFigure(topic: Topic, driver: (typeof carried)[number]['driver'], carrying: number): Figure {
    const all = TOPICS.indexOf(topic);
    const threads = sample.clustersOf([all * 4]).clusters;
    return book.figure(
      `retailer.${retailer?.id}.driver.${driver}.share`,
      'negative-findings',
      driverEstimate(workshop, driver, sample, { all, carrying }, 0, threads),
      { topic, retailer: retailer?.id ?? '', driver, sign: 'negative' },
    );
  }
}

/** The quadrant by the negative shares of both topics: a position is positive when less than half is negative. */
function quadrantOf(privacy: number, personalisation: number): Quadrant {
  if (privacy < 0.5) return personalisation < 0.5 ? 'trusted' : 'trusted-not-relevant';
  return personalisation < 0.5 ? 'relevant-not-trusted' : 'neither';
}

/** Whether the net sentiment's interval holds zero, in terms of the negative share; unknown counts as yes. */
function holdsHalf({ interval }: Part): boolean {
  return interval === undefined || (interval.low <= 0.5 && interval.high >= 0.5);
}

/** How often each quadrant comes out over the replications; those without a base on a topic say nothing. */
function stabilityOf(privacy: Part, personalisation: Part): Readonly<Record<Quadrant, number>> {
  const counts = recordOf(QUADRANTS, () => 0);
  let all = 0;
  for (let b = 0; b < privacy.values.length; b += 1) {
    const [first, second] = [privacy.values[b] ?? Number.NaN, personalisation.values[b] ?? Number.NaN];
    if (!Number.isFinite(first) || !Number.isFinite(second)) continue;
    counts[quadrantOf(first, second)] += 1;
    all += 1;
  }
  if (all === 0) counts[quadrantOf(privacy.value, personalisation.value)] = 1;
  return recordOf(QUADRANTS, (quadrant) => counts[quadrant] / Math.max(1, all));
}
