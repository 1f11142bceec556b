import { FUNNEL_EXITS } from '../../study/index.ts';
import { type Chart, type FunnelStep, funnelPlot } from '../chart/index.ts';
import type { ReportInput } from '../input.ts';
import type { Words } from '../words/index.ts';

/** What became of every conversation that was read. */
export function funnelChart({ funnel }: ReportInput, words: Words): Chart {
  const textOf = (count: number): string =>
    `${words.count(count)} (${words.percent(funnel.read === 0 ? 0 : count / funnel.read)})`;
  let left = funnel.read;
  const exits = FUNNEL_EXITS.map((exit): FunnelStep => {
    const step = {
      label: words.say(`funnel.${exit}`),
      count: funnel.exits[exit],
      before: left,
      kind: 'left-out' as const,
      text: textOf(funnel.exits[exit]),
    };
    left -= step.count;
    return step;
  });
  const steps: readonly FunnelStep[] = [
    {
      label: words.say('funnel.read'),
      count: funnel.read,
      before: funnel.read,
      kind: 'all',
      text: words.count(funnel.read),
    },
    ...exits,
    {
      label: words.say('funnel.kept'),
      count: funnel.withFindings,
      before: left,
      kind: 'kept',
      text: textOf(funnel.withFindings),
    },
  ];
  return {
    id: 'funnel',
    title: words.say('title.funnel', {
      read: words.count(funnel.read),
      kept: words.count(funnel.withFindings),
    }),
    subtitle: words.say('measure.funnel'),
    plot: (width) => funnelPlot(steps, width),
    table: {
      rows: steps.map(({ label, text }) => ({ what: label, measure: words.say('column.count'), text })),
    },
  };
}
