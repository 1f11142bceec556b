import { TOPICS } from '../../conversation/index.ts';
import type { GroupFigures } from '../../study/index.ts';
import { type Chart, rowPlot } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import { type GroupKind, groupName, shownName, topicName, type Words } from '../words/index.ts';
import { isSaid, laneOf, shareAxis } from './lane.ts';

/** So many groups are drawn; the table has all. */
const MOST_DRAWN = 16;

/** Groups of one kind, the largest first. */
export function groupsOf({ figures }: ReportInput, kind: GroupKind): readonly GroupFigures[] {
  return {
    region: figures.regions,
    sector: figures.sectors,
    language: figures.languages,
    channel: figures.channels,
  }[kind];
}

/** Negative shares of both topics by region, sector, language or place. */
export function groupChart(input: ReportInput, words: Words, kind: GroupKind): Chart {
  const groups = groupsOf(input, kind);
  const largest = Math.max(1, ...groups.map(({ volume }) => volume));
  const nameOf = ({ value }: GroupFigures): string => shownName(groupName(words, kind, value));
  const worst = clearlyWorst(groups);
  return {
    id: `${kind}s`,
    title:
      worst === undefined
        ? words.say('title.group.even', { kind })
        : words.say('title.group', { kind, value: nameOf(worst) }),
    subtitle: words.say('measure.negative'),
    plot: (width) =>
      rowPlot(
        groups.slice(0, MOST_DRAWN).map((group) => ({
          label: nameOf(group),
          weight: group.volume / largest,
          lanes: TOPICS.map((topic) =>
            laneOf(words, group.topics[topic].negative, {
              name: topicName(words, topic),
              series: topic,
              shape: topic === 'privacy' ? 'circle' : 'diamond',
            }),
          ),
        })),
        shareAxis(words),
        width,
      ),
    table: {
      rows: groups.flatMap((group) =>
        TOPICS.map((topic) => ({
          what: `${nameOf(group)}: ${topicName(words, topic)}`,
          measure: words.say('negative.share'),
          figure: group.topics[topic].negative,
        })),
      ),
    },
  };
}

/** The group with the most criticism of privacy, if its interval lies above that of the group with the least. */
function clearlyWorst(groups: readonly GroupFigures[]): GroupFigures | undefined {
  const said = groups
    .filter(({ topics }) => isSaid(topics.privacy.negative) && topics.privacy.negative.interval !== undefined)
    .toSorted((a, b) => (b.topics.privacy.negative.value ?? 0) - (a.topics.privacy.negative.value ?? 0));
  const [first, last] = [said[0], said.at(-1)];
  const low = first?.topics.privacy.negative.interval?.low ?? 0;
  const high = last?.topics.privacy.negative.interval?.high ?? 1;
  return said.length > 1 && low > high ? first : undefined;
}
