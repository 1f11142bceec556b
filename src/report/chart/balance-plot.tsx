import { scaleLinear } from 'd3-scale';
import type { Interval } from '../../study/index.ts';
import type { Plot } from './chart.ts';
import { fitted, SIZE, widthOf } from './letters.ts';
import { at, Whisker } from './symbol.tsx';

/** Negative against positive of one topic in one view. */
export interface BalanceRow {
  readonly label: string;
  readonly base: string;
  /** Absent: too few to say. */
  readonly negative?: number;
  readonly interval?: Interval;
  readonly negativeText: string;
  readonly positiveText: string;
  /** What is said under the bar. */
  readonly under: string;
}

const ROW = 84;
const BAR = 30;

/** Draws each topic as one bar of negative and positive, which add up to all that takes a side; the interval stands on their border. */
export function balancePlot(rows: readonly BalanceRow[], few: string, width: number): Plot {
  const x = scaleLinear([0, 1], [0, width]);
  return {
    width,
    height: rows.length * ROW + 4,
    body: (
      <>
        {rows.map((row, index) => {
          const top = index * ROW;
          const bar = top + 24;
          return (
            <g>
              <text x="0" y={top + 16} font-size={SIZE.text} font-weight="600" class="f-ink">
                {fitted(row.label, width * 0.68, SIZE.text * 1.12)}
              </text>
              <text x={width} y={top + 16} font-size={SIZE.small} class="f-soft" text-anchor="end">
                {row.base}
              </text>
              {row.negative === undefined ? (
                <>
                  <rect
                    x="0.5"
                    y={bar + 0.5}
                    width={width - 1}
                    height={BAR - 1}
                    fill="none"
                    class="s-axis"
                    stroke-dasharray="4 3"
                  />
                  <text x="10" y={bar + 20} font-size={SIZE.text} class="f-ink">
                    {few}
                  </text>
                </>
              ) : (
                <Bar row={row} negative={row.negative} bar={bar} x={x} width={width} />
              )}
              <text x="0" y={bar + BAR + 16} font-size={SIZE.small} class="f-soft">
                {fitted(row.under, width, SIZE.small)}
              </text>
            </g>
          );
        })}
      </>
    ),
  };
}

function Bar(props: {
  readonly row: BalanceRow;
  readonly negative: number;
  readonly bar: number;
  readonly x: (share: number) => number;
  readonly width: number;
}) {
  const { row, negative, bar, x, width } = props;
  const border = x(negative);
  const { interval } = row;
  const fits = (text: string, room: number): boolean => widthOf(text, SIZE.text) * 1.1 + 18 < room;
  const low = interval ? x(interval.low) : border;
  const high = interval ? x(interval.high) : border;
  return (
    <>
      <rect x="0" y={bar} width={at(border)} height={BAR} class="f-negative" />
      <rect x={at(border)} y={bar} width={at(width - border)} height={BAR} class="f-positive" />
      {fits(row.negativeText, low) ? (
        <text x="9" y={bar + 20} font-size={SIZE.text} font-weight="600" class="f-paper">
          {row.negativeText}
        </text>
      ) : null}
      {fits(row.positiveText, width - high) ? (
        <text
          x={width - 9}
          y={bar + 20}
          font-size={SIZE.text}
          font-weight="600"
          class="f-paper"
          text-anchor="end"
        >
          {row.positiveText}
        </text>
      ) : null}
      {interval ? (
        <>
          <path d={`M${at(low)} ${bar + BAR / 2}H${at(high)}`} class="s-paper" stroke-width="6" />
          <path
            d={`M${at(low)} ${bar + BAR / 2 - 6}v12M${at(high)} ${bar + BAR / 2 - 6}v12`}
            class="s-paper"
            stroke-width="5"
          />
          <Whisker from={low} to={high} y={bar + BAR / 2} stroke="s-ink" />
        </>
      ) : null}
    </>
  );
}
