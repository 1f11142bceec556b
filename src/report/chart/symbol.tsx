import { symbol, symbolCircle, symbolDiamond, symbolSquare } from 'd3-shape';
import type { Interval } from '../../study/index.ts';
import type { Series } from './paint.ts';

/** Shapes of points; a series keeps its shape as it keeps its colour. */
export type Shape = 'circle' | 'diamond' | 'square';

const PATHS: Readonly<Record<Shape, string>> = {
  circle: symbol(symbolCircle, 80)() ?? '',
  diamond: symbol(symbolDiamond, 84)() ?? '',
  square: symbol(symbolSquare, 72)() ?? '',
};

/** A point with its interval along a horizontal line; hollow where nothing is certain. */
export function IntervalPoint(props: {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly value: number;
  readonly interval?: Interval | undefined;
  readonly series: Series;
  readonly shape: Shape;
  readonly isHollow?: boolean | undefined;
}) {
  const { x, y, value, interval, series, shape, isHollow } = props;
  return (
    <>
      {interval ? (
        <Whisker from={x(interval.low)} to={x(interval.high)} y={y} stroke={`s-${series}`} />
      ) : null}
      <path
        d={PATHS[shape]}
        transform={`translate(${at(x(value))} ${at(y)})`}
        class={`${isHollow ? 'f-paper' : `f-${series}`} s-${series}`}
        stroke-width="1.8"
      />
    </>
  );
}

/** A horizontal interval with ends. */
export function Whisker(props: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly stroke: string;
}) {
  const { from, to, y, stroke } = props;
  const d = `M${at(from)} ${at(y - 4)}v8M${at(from)} ${at(y)}H${at(to)}M${at(to)} ${at(y - 4)}v8`;
  return <path d={d} class={stroke} stroke-width="1.6" fill="none" />;
}

/** A coordinate with a tenth of a pixel. */
export function at(value: number): number {
  return Math.round(value * 10) / 10;
}
