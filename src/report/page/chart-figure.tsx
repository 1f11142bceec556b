import type { Child } from 'hono/jsx';
import type { Chart } from '../chart/index.ts';
import type { Desk } from './desk.ts';
import { FigureTable } from './numbers.tsx';

/** Widths that a chart is drawn at: one for screens and paper, one for telephones. */
const WIDE = 760;
const NARROW = 328;

/** A chart in the page: finding, measure, drawing, source, and the table of its numbers. */
export function ChartFigure(props: {
  readonly desk: Desk;
  readonly chart: Chart;
  readonly children?: Child;
}) {
  const { desk, chart } = props;
  const { words, input } = desk;
  const caption = words.say('table');
  return (
    <figure class="chart" id={chart.id}>
      <figcaption>
        {input.figures.study.isSynthetic ? <p class="made-up">{words.say('synthetic')}</p> : null}
        <h3>{chart.title}</h3>
        <p>{chart.subtitle}</p>
      </figcaption>
      <Drawing chart={chart} width={WIDE} kind="wide" />
      <Drawing chart={chart} width={NARROW} kind="narrow" />
      <p class="source">{desk.source}</p>
      {props.children ?? (
        <details class="data">
          <summary>{caption}</summary>
          <FigureTable desk={desk} caption={`${caption}: ${chart.title}`} rows={chart.table.rows} />
        </details>
      )}
    </figure>
  );
}

function Drawing({
  chart,
  width,
  kind,
}: {
  readonly chart: Chart;
  readonly width: number;
  readonly kind: 'wide' | 'narrow';
}) {
  const plot = chart.plot(width);
  return (
    <svg
      class={kind}
      viewBox={`0 0 ${plot.width} ${Math.ceil(plot.height)}`}
      role="img"
      aria-label={`${chart.title}. ${chart.subtitle}`}
      focusable="false"
    >
      {plot.body}
    </svg>
  );
}
