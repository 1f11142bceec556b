import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Interval } from '../../study/index.ts';
import type { Plot } from './chart.ts';
import { fitted, SIZE } from './letters.ts';
import type { Series } from './paint.ts';
import { at } from './symbol.tsx';

/** One week of a topic; without a value there were too few. */
export interface WeekPoint {
  readonly value?: number;
  readonly interval?: Interval;
}

/** One topic over the weeks. */
export interface WeekSeries {
  readonly name: string;
  readonly series: Series;
  readonly points: readonly WeekPoint[];
}

/** An event on the line of time. */
export interface WeekMark {
  /** Position in weeks from the first Monday; may lie outside. */
  readonly at: number;
  readonly label: string;
}

/** What a timeline shows. */
export interface Timeline {
  /** How the first day of a week is written short, for each week. */
  readonly weeks: readonly string[];
  readonly volumes: readonly number[];
  readonly series: readonly WeekSeries[];
  readonly marks: readonly WeekMark[];
  readonly write: (share: number) => string;
}

const PANEL = 150;
const GAP = 38;
const VOLUME = 44;

/** Draws shares by week, each topic in a panel of its own, with ribbons of intervals, events and how much was said. */
export function timelinePlot(timeline: Timeline, width: number): Plot {
  const { weeks, volumes, series } = timeline;
  const [left, right] = [44, width - 10];
  const x = scaleLinear([-0.5, Math.max(1, weeks.length - 0.5)], [left, right]);
  const marks = timeline.marks.filter((mark) => mark.at >= -0.5 && mark.at <= weeks.length - 0.5).slice(0, 8);
  const top = 14 + marks.length * 16;
  const panelTop = (index: number): number => top + 22 + index * (PANEL + GAP);
  const bottom = panelTop(series.length) - GAP;
  const volumeTop = bottom + 20;
  const volumeY = scaleLinear([0, Math.max(1, ...volumes)], [0, VOLUME]);
  const every = Math.max(1, Math.ceil(weeks.length / (width >= 520 ? 9 : 4)));
  const height = volumeTop + VOLUME + 24;
  return {
    width,
    height,
    body: (
      <>
        {series.map((one, index) => (
          <Panel one={one} top={panelTop(index)} x={x} left={left} right={right} write={timeline.write} />
        ))}
        {volumes.map((volume, week) => (
          <rect
            x={at(x(week - 0.38))}
            y={at(volumeTop + VOLUME - volumeY(volume))}
            width={at(Math.max(0.5, x(0.76) - x(0)))}
            height={at(volumeY(volume))}
            class="f-volume"
          />
        ))}
        <path d={`M${left} ${volumeTop + VOLUME}H${right}`} class="s-axis" stroke-width="1" />
        {weeks.map((week, index) =>
          index % every === 0 ? (
            <text
              x={at(x(index))}
              y={volumeTop + VOLUME + 17}
              font-size={SIZE.small}
              class="f-soft"
              text-anchor={index === 0 ? 'start' : 'middle'}
            >
              {week}
            </text>
          ) : null,
        )}
        {marks.map((mark, index) => {
          const place = at(x(mark.at));
          const isLeft = place > left + (right - left) * 0.55;
          return (
            <>
              <path
                d={`M${place} ${8 + index * 16}V${volumeTop + VOLUME}`}
                class="s-mark"
                stroke-width="1.4"
                stroke-dasharray="4 3"
              />
              <text
                x={isLeft ? place - 6 : place + 6}
                y={16 + index * 16}
                font-size={SIZE.small}
                class="f-ink"
                text-anchor={isLeft ? 'end' : 'start'}
              >
                {fitted(mark.label, (isLeft ? place - left : right - place) - 8, SIZE.small)}
              </text>
            </>
          );
        })}
      </>
    ),
  };
}

function Panel(props: {
  readonly one: WeekSeries;
  readonly top: number;
  readonly x: (week: number) => number;
  readonly left: number;
  readonly right: number;
  readonly write: (share: number) => string;
}) {
  const { one, top, x, left, right, write } = props;
  const y = scaleLinear([0, 1], [top + PANEL, top]);
  const points = one.points.map((point, week) => ({ ...point, week }));
  const ribbon = area<(typeof points)[number]>()
    .defined(({ value, interval }) => value !== undefined && interval !== undefined)
    .x(({ week }) => at(x(week)))
    .y0(({ interval }) => at(y(interval?.low ?? 0)))
    .y1(({ interval }) => at(y(interval?.high ?? 0)))(points);
  const course = line<(typeof points)[number]>()
    .defined(({ value }) => value !== undefined)
    .x(({ week }) => at(x(week)))
    .y(({ value }) => at(y(value ?? 0)))(points);
  return (
    <g>
      <text x="0" y={top - 15} font-size={SIZE.text} font-weight="600" class="f-ink">
        {one.name}
      </text>
      {[0, 0.5, 1].map((tick) => (
        <>
          <path
            d={`M${left} ${at(y(tick))}H${right}`}
            class={tick === 0 ? 's-axis' : 's-grid'}
            stroke-width="1"
          />
          <text x={left - 6} y={at(y(tick) + 4)} font-size={SIZE.small} class="f-soft" text-anchor="end">
            {write(tick)}
          </text>
        </>
      ))}
      {ribbon ? <path d={ribbon} class={`f-${one.series}`} opacity="0.24" /> : null}
      {course ? <path d={course} class={`s-${one.series}`} stroke-width="2" fill="none" /> : null}
      {points.map(({ value, week }) =>
        value === undefined ? null : (
          <circle cx={at(x(week))} cy={at(y(value))} r="2.4" class={`f-${one.series}`} />
        ),
      )}
    </g>
  );
}
