import { TOPICS } from '../../conversation/index.ts';
import { daysFrom, weekOf } from '../table/index.ts';
import { createSlice, signCounts, volumeOf, WIDTH } from './slice.ts';
import type { GroupFigures, WeekFigures } from './study-figures.ts';
import type { ByTopic } from './tally.ts';
import { bothTopics, type Workshop } from './workshop.ts';

/** Groups shown of a kind; a column of free text can hold thousands. */
const MOST_GROUPS = 100;

/** Weeks shown without gaps; a slip in a date can make centuries of empty ones. */
const MOST_WEEKS = 600;

/** Figures for each value of a kind of group, the largest first. */
export function groupFigures(
  workshop: Workshop,
  kind: 'region' | 'sector' | 'language' | 'channel',
  groups: ReadonlyMap<string, ByTopic>,
): readonly GroupFigures[] {
  return [...groups]
    .map(([value, slices]) => ({ value, slices, volume: volume(slices) }))
    .filter((group) => group.volume > 0)
    .sort((a, b) => b.volume - a.volume || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .map(({ value, slices, volume: size }) => ({
      value,
      volume: size,
      retailers: retailersIn(slices),
      topics: bothTopics(workshop, `${kind}.${value}`, slices),
    }));
}

/** Figures for each week, in order and without gaps. */
export function weekFigures(workshop: Workshop): readonly WeekFigures[] {
  const { weeks } = workshop.tally;
  const known = [...weeks.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const all = [];
  for (
    let monday = first.from;
    monday <= last.from && all.length <= MOST_WEEKS;
    monday = daysFrom(monday, 7)
  ) {
    const week = weekOf(monday);
    all.push(weeks.get(week.week) ?? { ...week, topics: empty(workshop, week) });
  }
  return (all.length > MOST_WEEKS ? known : all).map(({ week, from, to, topics }) => ({
    week,
    from,
    to,
    volume: volume(topics),
    topics: bothTopics(workshop, `week.${week}`, topics),
  }));
}

function empty(
  { definition }: Workshop,
  { from, to }: { readonly from: string; readonly to: string },
): ByTopic {
  const none = (topic: string) => createSlice(definition.retailers.length, () => false, { topic, from, to });
  return { privacy: none('privacy'), personalisation: none('personalisation') };
}

function volume(slices: ByTopic): number {
  return TOPICS.reduce((sum, topic) => sum + volumeOf(signCounts(slices[topic])), 0);
}

function retailersIn(slices: ByTopic): number {
  let retailers = 0;
  for (let from = 0; from < slices.privacy.counts.length; from += WIDTH) {
    const isIn = TOPICS.some((topic) => slices[topic].counts.subarray(from, from + WIDTH).some((n) => n > 0));
    if (isIn) retailers += 1;
  }
  return retailers;
}
