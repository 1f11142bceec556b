import type { Topic } from '../../conversation/index.ts';
import type { DriverFigures } from '../../study/index.ts';
import { type Chart, rowPlot } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { atStart, driverName, type StudyKey, type Words } from '../words/index.ts';
import { isSaid, laneOf, shareAxis } from './lane.ts';

/** Drivers of a topic that praise or complaint names, the most named first; suppressed ones last. */
export function rankedDrivers(
  { figures }: ReportInput,
  topic: Topic,
  sign: 'negative' | 'positive',
): readonly DriverFigures[] {
  return figures.drivers
    .filter((driver) => driver.topic === topic)
    .toSorted((a, b) => (b[sign].value ?? -1) - (a[sign].value ?? -1));
}

const TITLES: Readonly<Record<Topic, Readonly<Record<'negative' | 'positive', StudyKey>>>> = {
  privacy: { negative: 'title.fear', positive: 'title.control' },
  personalisation: { negative: 'title.miss', positive: 'title.love' },
};

/** What praise of, or complaint about, a topic names. */
export function driverChart(
  input: ReportInput,
  words: Words,
  topic: Topic,
  sign: 'negative' | 'positive',
): Chart {
  const drivers = rankedDrivers(input, topic, sign);
  const [first] = drivers;
  return {
    id: `drivers-${topic}-${sign}`,
    title:
      first && isSaid(first[sign]) && first[sign].value > 0
        ? words.say(TITLES[topic][sign], { driver: driverName(words, first.driver) })
        : words.say('title.few'),
    subtitle: words.say('measure.driver', { topic, sign }),
    plot: (width) =>
      rowPlot(
        drivers.map((driver) => ({
          label: atStart(driverName(words, driver.driver)),
          lanes: [laneOf(words, driver[sign], { series: sign, shape: 'bar' })],
        })),
        shareAxis(words),
        width,
      ),
    table: {
      rows: drivers.map((driver) => ({
        what: atStart(driverName(words, driver.driver)),
        measure: words.say(`named.${sign}`),
        figure: driver[sign],
      })),
    },
  };
}
