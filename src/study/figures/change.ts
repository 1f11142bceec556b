import { DRIVERS_OF, type Driver, TOPICS, type Topic } from '../../conversation/index.ts';
import type { Signs } from '../correction/index.ts';
import type { StudyDefinition, StudyEvent, Wave } from '../definition.ts';
import type { FindingFilter } from '../figure.ts';
import type { Sample } from '../interval/index.ts';
import { daysFrom } from '../table/index.ts';
import { estimateSign } from './estimate.ts';
import { estimateMean } from './mean-estimate.ts';
import { type Slice, signCounts, volumeOf, WIDTH } from './slice.ts';
import type { Comparison, EventFigures, WaveFigures } from './study-figures.ts';
import { recordOf, type Stretch, type StretchTally } from './tally.ts';
import { driverEstimate, type Workshop } from './workshop.ts';

/** Days before and after an event; its day is the first after. */
export function stretchesOf(event: StudyEvent): readonly [Stretch, Stretch] {
  const days = 7 * event.weeks;
  return [
    { from: daysFrom(event.day, -days), to: daysFrom(event.day, -1) },
    { from: event.day, to: daysFrom(event.day, days - 1) },
  ];
}

/** The stretches that a definition compares: two an event, then two of the waves. */
export function comparedStretches({ events, waves }: StudyDefinition): readonly Stretch[] {
  return [...events.flatMap(stretchesOf), ...waves.slice(0, 2)];
}

/** Before and after each event: the retailer's findings when it concerns one, all otherwise. */
export function eventFigures(workshop: Workshop): readonly EventFigures[] {
  const { definition, tally } = workshop;
  return definition.events.flatMap((event, i) => {
    const [before, after] = [tally.stretches[2 * i], tally.stretches[2 * i + 1]];
    if (!before || !after) return [];
    const index = definition.retailers.findIndex(({ id }) => id === event.retailer);
    const retailer = event.retailer === undefined ? undefined : index;
    const filter = event.retailer === undefined ? {} : { retailer: event.retailer };
    const volume = (of: StretchTally): number =>
      TOPICS.reduce((sum, topic) => sum + volumeOf(signCounts(of.topics[topic], retailer)), 0);
    const [earlier, later] = stretchesOf(event);
    return [
      {
        event,
        before: { ...earlier, volume: volume(before) },
        after: { ...later, volume: volume(after) },
        ...compared(workshop, `event.${event.id}`, before, after, filter, retailer),
      },
    ];
  });
}

/** The two waves side by side. */
export function waveFigures(workshop: Workshop): WaveFigures | undefined {
  const { definition, tally } = workshop;
  const [earlier, later]: readonly (Wave | undefined)[] = definition.waves;
  const [before, after] = tally.stretches.slice(2 * definition.events.length);
  if (!earlier || !later || !before || !after) return undefined;
  return {
    earlier,
    later,
    ...compared(workshop, 'waves', before, after, {}),
    perRetailer: recordOf(TOPICS, (topic) => meanCompared(workshop, topic, before, after)),
  };
}

function compared(
  workshop: Workshop,
  prefix: string,
  before: StretchTally,
  after: StretchTally,
  filter: FindingFilter,
  retailer?: number,
): Pick<EventFigures, 'topics' | 'drivers'> {
  const { sampler, book, correctors } = workshop;
  const sampled = (slices: readonly Slice[]): Sample =>
    retailer === undefined ? sampler.pooled(slices) : sampler.ofRetailer(retailer, slices);
  const limitOf = (sample: Sample, index: number, slice: Slice): number =>
    retailer === undefined ? slice.threads() : sample.clustersOf([index * WIDTH, index * WIDTH + 2]).clusters;
  const topic = (name: Topic): Comparison => {
    const slices = [before.topics[name], after.topics[name]] as const;
    const sample = sampled(slices);
    const side = (index: 0 | 1) => ({
      estimate: estimateSign(
        sample,
        [{ slice: index, corrector: correctors[name] }],
        'negative',
        limitOf(sample, index, slices[index]),
      ),
      counts: { ...slices[index].filter, ...filter, sign: 'negative' as const },
    });
    return book.comparison(`${prefix}.${name}.negative-share`, 'findings', side(0), side(1));
  };
  const driverOf = (name: Topic, driver: Driver) => {
    const slices = [
      before.topics[name],
      before.drivers[driver],
      after.topics[name],
      after.drivers[driver],
    ] as const;
    const sample = sampled(slices);
    const side = (all: 0 | 2) => ({
      estimate: driverEstimate(
        workshop,
        driver,
        sample,
        { all, carrying: all + 1 },
        0,
        limitOf(sample, all, slices[all]),
      ),
      counts: { ...slices[all].filter, driver, ...filter, sign: 'negative' as const },
    });
    return {
      driver,
      topic: name,
      negative: book.comparison(`${prefix}.driver.${driver}.share`, 'negative-findings', side(0), side(2)),
    };
  };
  return {
    topics: recordOf(TOPICS, topic),
    drivers: TOPICS.flatMap((name) => DRIVERS_OF[name].map((driver) => driverOf(name, driver))),
  };
}

/** Retailers with enough findings in both waves, each counting once. */
function meanCompared(
  workshop: Workshop,
  topic: Topic,
  before: StretchTally,
  after: StretchTally,
): Comparison {
  const { sampler, book, correctors, definition } = workshop;
  const minimum = Math.max(1, definition.thresholds.minimumFindings);
  const [earlier, later]: [Signs[], Signs[]] = [[], []];
  const signs = (slice: Slice, index: number): Signs => {
    const at = index * WIDTH;
    return [slice.counts[at] ?? 0, slice.counts[at + 1] ?? 0, slice.counts[at + 2] ?? 0];
  };
  for (let index = 0; index < definition.retailers.length; index += 1) {
    const [first, second] = [signs(before.topics[topic], index), signs(after.topics[topic], index)];
    if (first[0] + first[2] < minimum || second[0] + second[2] < minimum) continue;
    earlier.push(first);
    later.push(second);
  }
  const side = (retailers: readonly Signs[], slice: Slice) => ({
    estimate: estimateMean(
      retailers,
      'negative',
      sampler.weightsFor,
      sampler.replications,
      slice.threads(),
      correctors[topic],
    ),
    counts: { ...slice.filter, sign: 'negative' as const },
  });
  return book.comparison(
    `waves.${topic}.negative-share.per-retailer`,
    'retailers',
    side(earlier, before.topics[topic]),
    side(later, after.topics[topic]),
  );
}
