import { scaleLinear } from 'd3-scale';
import type { Interval } from '../../study/index.ts';
import type { Plot } from './chart.ts';
import { fitted, lines, SIZE, widthOf } from './letters.ts';
import type { Series } from './paint.ts';
import { at, IntervalPoint, type Shape, Whisker } from './symbol.tsx';

/** One value with its interval, on a line of its own. */
export interface Lane {
  /** What tells it from the other lanes of its row. */
  readonly name?: string;
  readonly series: Series;
  readonly shape: Shape | 'bar';
  readonly isHollow?: boolean;
  /** Absent: too few to say. */
  readonly value?: number;
  readonly interval?: Interval;
  /** The value as it is written. */
  readonly text: string;
  /** The interval as it is written; empty where there is none. */
  readonly between: string;
  /** Its base as it is written, or how well it is known. */
  readonly base: string;
}

/** A group of lanes that belong together. */
export interface PlotRow {
  readonly label: string;
  /** Said beside the label. */
  readonly beside?: string;
  /** How much there is of it, 0 to 1 of the largest: a grey bar under the label. */
  readonly weight?: number;
  readonly lanes: readonly Lane[];
  /** Joins the first two lanes by a line. */
  readonly isJoined?: boolean;
}

/** The axis that all rows share. */
export interface RowAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly write: (value: number) => string;
}

/** How much wider letters are in bold. */
const BOLD = 1.12;
const LANE = 22;
const GAP = 12;
const TOP = 26;

/** Draws rows of bars or points with intervals against one axis; below 520 pixels names stand above their lines. */
export function rowPlot(rows: readonly PlotRow[], axis: RowAxis, width: number): Plot {
  const isWide = width >= 520;
  const isGrouped = rows.some((row) => row.lanes.length > 1);
  const left = isWide ? Math.round(width * (isGrouped ? 0.19 : 0.29)) : 8;
  const right = isWide ? 196 : 12;
  const x = scaleLinear([...axis.domain], [left, width - right]);
  const clamped = (value: number): number => x(Math.min(axis.domain[1], Math.max(axis.domain[0], value)));
  // On a telephone the value stands on the line of the label, where all labels leave it room.
  const isTight = !isGrouped && rows.every((row) => widthOf(row.label, SIZE.text * BOLD) <= width * 0.4);
  const laneHeight = isWide ? LANE : isTight ? 22 : 38;
  const headHeight = (row: PlotRow): number => {
    const isOwnLine = isGrouped || !isWide;
    const weight = row.weight === undefined || (isWide && !isGrouped) ? 0 : 8;
    return (isOwnLine ? 20 : 0) + weight;
  };
  const single = isWide && !isGrouped ? 12 : 0;
  const heights = rows.map((row) => headHeight(row) + row.lanes.length * laneHeight + GAP + single);
  const tops = heights.map((_, index) => TOP + heights.slice(0, index).reduce((sum, one) => sum + one, 0));
  const height = TOP + heights.reduce((sum, one) => sum + one, 0) + 4;
  return {
    width,
    height,
    body: (
      <>
        {axis.ticks.map((tick, index) => (
          <>
            <path
              d={`M${at(x(tick))} ${TOP - 8}V${height}`}
              class={tick === 0 ? 's-axis' : 's-grid'}
              stroke-width="1"
            />
            <text
              x={at(x(tick))}
              y={TOP - 13}
              font-size={SIZE.small}
              class="f-soft"
              text-anchor={
                index === 0 && !isWide
                  ? 'start'
                  : index === axis.ticks.length - 1 && !isWide
                    ? 'end'
                    : 'middle'
              }
            >
              {axis.write(tick)}
            </text>
          </>
        ))}
        {rows.map((row, index) => {
          const top = tops[index] ?? TOP;
          const first = top + headHeight(row);
          const laneY = (lane: number): number =>
            isWide
              ? first + lane * laneHeight + (laneHeight + single) / 2
              : first + (lane + 1) * laneHeight - (isTight ? 11 : 10);
          const [a, b] = row.lanes;
          return (
            <g>
              {index === 0 ? null : (
                <path d={`M0 ${at(top - GAP / 2)}H${width}`} class="s-grid" stroke-width="1" />
              )}
              <RowHead
                row={row}
                top={top}
                left={left}
                width={width}
                isOwnLine={isGrouped || !isWide}
                isLabelAlone={!isTight}
              />
              {row.isJoined && a?.value !== undefined && b?.value !== undefined ? (
                <path
                  d={`M${at(clamped(a.value))} ${at(laneY(0))}L${at(clamped(b.value))} ${at(laneY(1))}`}
                  class="s-axis"
                  stroke-width="1.2"
                />
              ) : null}
              {row.lanes.map((lane, number) => (
                <LaneLine
                  lane={lane}
                  y={laneY(number)}
                  textY={isWide ? laneY(number) + 4.5 : isTight ? top + 14 : laneY(number) - 13}
                  x={clamped}
                  left={left}
                  width={width}
                  isWide={isWide}
                />
              ))}
            </g>
          );
        })}
      </>
    ),
  };
}

function RowHead(props: {
  readonly row: PlotRow;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly isOwnLine: boolean;
  /** Nothing else stands on the line of the label. */
  readonly isLabelAlone: boolean;
}) {
  const { row, top, left, width, isOwnLine, isLabelAlone } = props;
  if (!isOwnLine) {
    const room = left - 18;
    const parts = lines(row.label, room, SIZE.text, 2);
    const middle = top + (LANE + GAP) / 2;
    const hasWeight = row.weight !== undefined;
    return (
      <>
        {parts.map((part, index) => (
          <text
            x="0"
            y={at(middle + 4.5 + (index - (parts.length - 1) / 2) * 15 - (hasWeight ? 4 : 0))}
            font-size={SIZE.text}
            class="f-ink"
          >
            {part}
          </text>
        ))}
        {hasWeight ? (
          <rect
            x="0"
            y={at(middle + parts.length * 7.5 + 0.5)}
            width={at(Math.max(1, (row.weight ?? 0) * room))}
            height="5"
            class="f-volume"
          />
        ) : null}
      </>
    );
  }
  const beside = row.beside ?? '';
  const room = beside === '' ? width * (isLabelAlone ? 1 : 0.42) : width * 0.55;
  return (
    <>
      <text
        x="0"
        y={top + 14}
        font-size={SIZE.text}
        font-weight="600"
        class="f-ink s-paper"
        stroke-width="4"
        paint-order="stroke"
      >
        {fitted(row.label, room, SIZE.text * BOLD)}
      </text>
      {beside === '' ? null : (
        <text x={width} y={top + 14} font-size={SIZE.text} text-anchor="end" class="f-ink">
          {fitted(beside, width * 0.43, SIZE.text)}
        </text>
      )}
      {row.weight === undefined ? null : (
        <rect
          x="0"
          y={top + 20}
          width={at(Math.max(1, row.weight * width * 0.5))}
          height="5"
          class="f-volume"
        />
      )}
    </>
  );
}

function LaneLine(props: {
  readonly lane: Lane;
  readonly y: number;
  readonly textY: number;
  readonly x: (value: number) => number;
  readonly left: number;
  readonly width: number;
  readonly isWide: boolean;
}) {
  const { lane, y, textY, x, left, width, isWide } = props;
  const room = isWide ? 184 : width * (lane.name === undefined ? 0.62 : 0.6);
  const between = lane.between === '' ? '' : `(${lane.between})`;
  const rest = room - widthOf(lane.text, SIZE.text) * 1.1;
  return (
    <>
      {lane.name === undefined ? null : (
        <text x="0" y={at(textY)} font-size={SIZE.text} class="f-soft">
          {fitted(lane.name, isWide ? left - 14 : width * 0.4, SIZE.text)}
        </text>
      )}
      <LaneMark lane={lane} y={y} x={x} />
      <text
        x={isWide ? width - 184 : width}
        y={at(textY)}
        font-size={SIZE.text}
        class="f-ink"
        text-anchor={isWide ? 'start' : 'end'}
      >
        <tspan font-weight="600">{lane.text}</tspan>
        <tspan class="f-soft" font-size={SIZE.small}>
          {`\u00a0${fitted(`${between}\u00a0 ${lane.base}`, rest, SIZE.small)}`}
        </tspan>
      </text>
    </>
  );
}

function LaneMark({
  lane,
  y,
  x,
}: {
  readonly lane: Lane;
  readonly y: number;
  readonly x: (value: number) => number;
}) {
  const { value, interval, series, shape } = lane;
  if (value === undefined) return null;
  if (shape !== 'bar') {
    return (
      <IntervalPoint
        x={x}
        y={y}
        value={value}
        interval={interval}
        series={series}
        shape={shape}
        isHollow={lane.isHollow}
      />
    );
  }
  const [from, to] = [x(0), x(value)].sort((a, b) => a - b);
  return (
    <>
      <rect
        x={at(from ?? 0)}
        y={at(y - 7)}
        width={at((to ?? 0) - (from ?? 0))}
        height="14"
        class={`f-${series}`}
      />
      {interval ? <BarWhisker from={x(interval.low)} to={x(interval.high)} y={y} /> : null}
    </>
  );
}

/** An interval over a bar: ink with an edge of paper, so that it is seen on the bar and beside it. */
function BarWhisker({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  return (
    <>
      <path d={`M${at(from)} ${at(y)}H${at(to)}`} class="s-paper" stroke-width="5" />
      <Whisker from={from} to={to} y={y} stroke="s-ink" />
    </>
  );
}
