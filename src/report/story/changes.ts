import { TOPICS, type Topic } from '../../conversation/index.ts';
import type {
  Comparison,
  EventFigures,
  Figure,
  StudyEvent,
  StudyRetailer,
  WaveFigures,
} from '../../study/index.ts';
import { type Chart, type PlotRow, rowPlot, type TableRow } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { atStart, driverName, figureWords, shownName, topicName, type Words } from '../words/index.ts';
import { isSaid, laneOf, shareAxis, wayOf } from './lane.ts';

/** Two stretches of time and how they are called. */
interface Compared {
  readonly label: string;
  readonly comparison: Comparison;
}

/** What changed after each event. */
export function eventCharts({ figures, definition }: ReportInput, words: Words): readonly Chart[] {
  return figures.events.map((one, index) => {
    const { event, before, after } = one;
    const privacy = one.topics.privacy.difference;
    return {
      id: `event-${index + 1}`,
      title: words.say('title.event', {
        way: wayOf(privacy),
        points: pointsOf(words, privacy.value),
        title: eventTitle(event, definition.retailers),
      }),
      subtitle: words.say('measure.change', {
        before: `${words.shortDay(before.from)}–${words.shortDay(before.to)}`,
        after: `${words.shortDay(after.from)}–${words.shortDay(after.to)}`,
      }),
      ...drawn(words, compared(words, one), words.say('before'), words.say('after')),
    };
  });
}

/** What changed from one wave to the next; empty without waves. */
export function waveCharts({ figures }: ReportInput, words: Words): readonly Chart[] {
  const { waves } = figures;
  if (waves === undefined) return [];
  const [earlier, later] = [shownName(waves.earlier.name), shownName(waves.later.name)];
  const privacy = waves.topics.privacy.difference;
  const once = TOPICS.map((topic) => ({
    label: `${topicName(words, topic)}: ${words.say('view.once')}`,
    comparison: waves.perRetailer[topic],
  }));
  return [
    {
      id: 'waves',
      title: words.say('title.waves', {
        way: wayOf(privacy),
        points: pointsOf(words, privacy.value),
        earlier,
        later,
      }),
      subtitle: words.say('measure.waves'),
      ...drawn(words, [...compared(words, waves), ...once], earlier, later),
    },
  ];
}

/** An event with the retailer that it concerns. */
export function eventTitle(event: StudyEvent, retailers: readonly StudyRetailer[]): string {
  const retailer = retailers.find(({ id }) => id === event.retailer);
  return retailer ? `${shownName(retailer.name)}: ${shownName(event.title)}` : shownName(event.title);
}

/** A size in points, without its sign. */
export function pointsOf(words: Words, value = 0): string {
  const points = Math.round(Math.abs(value) * 100);
  return words.say('points', { points });
}

/** Both topics, then drivers whose change chance does not explain. */
function compared(words: Words, one: EventFigures | WaveFigures): readonly Compared[] {
  const topics = TOPICS.map((topic: Topic) => ({
    label: topicName(words, topic),
    comparison: one.topics[topic],
  }));
  const drivers = one.drivers
    .filter(({ negative }) => ['rose', 'fell'].includes(wayOf(negative.difference)))
    .toSorted(
      (a, b) => Math.abs(b.negative.difference.value ?? 0) - Math.abs(a.negative.difference.value ?? 0),
    )
    .slice(0, 4)
    .map(({ driver, negative }) => ({ label: atStart(driverName(words, driver)), comparison: negative }));
  return [...topics, ...drivers];
}

function drawn(
  words: Words,
  rows: readonly Compared[],
  before: string,
  after: string,
): Pick<Chart, 'plot' | 'table'> {
  return {
    plot: (width) =>
      rowPlot(
        rows.map((row) => rowOf(words, row, before, after)),
        shareAxis(words),
        width,
      ),
    table: { rows: rows.flatMap((row) => tableOf(words, row, before, after)) },
  };
}

function rowOf(words: Words, { label, comparison }: Compared, before: string, after: string): PlotRow {
  const { difference } = comparison;
  return {
    label,
    ...(isSaid(difference) && { beside: changeWords(words, difference) }),
    isJoined: true,
    lanes: [
      laneOf(words, comparison.before, { name: before, series: 'earlier', shape: 'circle', isHollow: true }),
      laneOf(words, comparison.after, { name: after, series: 'later', shape: 'circle' }),
    ],
  };
}

function changeWords(words: Words, difference: Figure): string {
  const { value, interval } = figureWords(words, difference);
  return words.say(interval === '' ? 'change.bare' : 'change', { points: value, interval });
}

function tableOf(
  words: Words,
  { label, comparison }: Compared,
  before: string,
  after: string,
): readonly TableRow[] {
  return [
    { what: label, measure: before, figure: comparison.before },
    { what: label, measure: after, figure: comparison.after },
    { what: label, measure: words.say('difference'), figure: comparison.difference },
  ];
}
