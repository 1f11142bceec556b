import { TOPICS } from '../../conversation/index.ts';
import { type Chart, timelinePlot } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { figureWords, topicName, type Words } from '../words/index.ts';
import { eventTitle } from './changes.ts';
import { isSaid } from './lane.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Negative shares of both topics by week, with the events. */
export function timeChart({ figures, definition }: ReportInput, words: Words): Chart {
  const { weeks } = figures;
  const [worst] = weeks
    .filter(({ topics }) => isSaid(topics.privacy.negative))
    .toSorted((a, b) => (b.topics.privacy.negative.value ?? 0) - (a.topics.privacy.negative.value ?? 0));
  const start = Date.parse(weeks[0]?.from ?? '');
  return {
    id: 'timeline',
    title: worst
      ? words.say('title.time', {
          day: words.day(worst.from),
          share: figureWords(words, worst.topics.privacy.negative).value,
        })
      : words.say('title.time.few'),
    subtitle: words.say('measure.time'),
    plot: (width) =>
      timelinePlot(
        {
          weeks: weeks.map(({ from }) => words.shortDay(from)),
          volumes: weeks.map(({ volume }) => volume),
          series: TOPICS.map((topic) => ({
            name: topicName(words, topic),
            series: topic,
            points: weeks.map(({ topics }) => {
              const { negative } = topics[topic];
              return {
                ...(isSaid(negative) && { value: negative.value }),
                ...(isSaid(negative) && negative.interval !== undefined && { interval: negative.interval }),
              };
            }),
          })),
          // The middle of a week's bar is its Thursday; an event stands at its day.
          marks: figures.events.map(({ event }) => ({
            at: (Date.parse(event.day) - start) / WEEK - 3 / 7,
            label: `${words.shortDay(event.day)}: ${eventTitle(event, definition.retailers)}`,
          })),
          write: words.percent,
        },
        width,
      ),
    table: {
      rows: weeks.flatMap((week) =>
        TOPICS.map((topic) => ({
          what: `${week.week}: ${topicName(words, topic)}`,
          measure: words.say('negative.share'),
          figure: week.topics[topic].negative,
        })),
      ),
    },
  };
}
