import type { Chart } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import type { GroupKind, Words } from '../words/index.ts';
import { balanceChart } from './balance.ts';
import { chart2015 } from './beside-2015.ts';
import { eventCharts, waveCharts } from './changes.ts';
import { driverChart } from './drivers.ts';
import { funnelChart } from './funnel.ts';
import { groupChart, groupsOf } from './groups.ts';
import { mapChart } from './map.ts';
import { technologyChart } from './technologies.ts';
import { timeChart } from './time.ts';

/** What statements are grouped by, in the order of the report. */
export const GROUP_KINDS: readonly GroupKind[] = ['region', 'sector', 'language', 'channel'];

/** Charts of a report by its parts; a part without anything to show has none. */
export interface ChartsOfReport {
  readonly balance: readonly Chart[];
  readonly map: readonly Chart[];
  readonly fear: readonly Chart[];
  readonly love: readonly Chart[];
  readonly technology: readonly Chart[];
  readonly groups: Readonly<Record<GroupKind, readonly Chart[]>>;
  readonly time: readonly Chart[];
  readonly change: readonly Chart[];
  readonly waves: readonly Chart[];
  readonly beside2015: readonly Chart[];
  readonly funnel: readonly Chart[];
}

/** Makes the charts of a report. */
export function chartsOf(input: ReportInput, words: Words): ChartsOfReport {
  const { figures } = input;
  const group = (kind: GroupKind): readonly Chart[] =>
    groupsOf(input, kind).length > 1 ? [groupChart(input, words, kind)] : [];
  return {
    balance: [balanceChart(input, words)],
    map: [mapChart(input, words)],
    fear: [
      driverChart(input, words, 'privacy', 'negative'),
      driverChart(input, words, 'personalisation', 'negative'),
    ],
    love: [
      driverChart(input, words, 'personalisation', 'positive'),
      driverChart(input, words, 'privacy', 'positive'),
    ],
    technology: figures.technologies.some(({ volume }) => volume > 0) ? [technologyChart(input, words)] : [],
    groups: {
      region: group('region'),
      sector: group('sector'),
      language: group('language'),
      channel: group('channel'),
    },
    time: figures.weeks.length > 1 ? [timeChart(input, words)] : [],
    change: eventCharts(input, words),
    waves: waveCharts(input, words),
    beside2015: figures.beside2015.length > 0 ? [chart2015(input, words)] : [],
    funnel: [funnelChart(input, words)],
  };
}

/** All charts of a report in its order. */
export function allCharts(input: ReportInput, words: Words): readonly Chart[] {
  const { groups, ...parts } = chartsOf(input, words);
  const { balance, map, fear, love, technology, time, change, waves, beside2015, funnel } = parts;
  const grouped = GROUP_KINDS.flatMap((kind) => groups[kind]);
  return [balance, map, fear, love, technology, grouped, time, change, waves, beside2015, funnel].flat();
}
