import { scaleLinear } from 'd3-scale';
import type { Interval, Placement, Quadrant } from '../../study/index.ts';
import type { Plot } from './chart.ts';
import { fitted, SIZE, widthOf } from './letters.ts';
import type { Series } from './paint.ts';
import { type Box, placeLabels } from './place-labels.ts';
import { at } from './symbol.tsx';

/** A retailer on the map. */
export interface MapPoint {
  /** Its number in the table of retailers. */
  readonly number: number;
  readonly name: string;
  /** Position on personalisation, −1 to +1. */
  readonly x: number;
  readonly xInterval?: Interval;
  /** Position on privacy. */
  readonly y: number;
  readonly yInterval?: Interval;
  readonly placement: Placement;
  /** How much there is of it: the larger gets its name first. */
  readonly volume: number;
}

/** Words on the map. */
export interface MapWords {
  readonly xAxis: string;
  readonly yAxis: string;
  readonly quadrants: Readonly<Record<Quadrant, string>>;
  readonly write: (value: number) => string;
}

const TICKS = [-1, -0.5, 0, 0.5, 1];

const SERIES: Readonly<Record<Placement, Series>> = {
  trusted: 'positive',
  'relevant-not-trusted': 'personalisation',
  'trusted-not-relevant': 'earlier',
  neither: 'negative',
  undetermined: 'neutral',
};

/** Draws retailers in four quadrants, each with its intervals on both axes; names that would collide become numbers. */
export function quadrantMap(points: readonly MapPoint[], words: MapWords, width: number): Plot {
  const isWide = width >= 520;
  const edge = { left: isWide ? 52 : 36, right: isWide ? 8 : 14, top: 34, bottom: 46 };
  const side = width - edge.left - edge.right;
  const tall = isWide ? Math.min(side, 600) : side * 1.2;
  const height = edge.top + tall + edge.bottom;
  const x = scaleLinear([-1.04, 1.04], [edge.left, edge.left + side]);
  const y = scaleLinear([-1.04, 1.04], [edge.top + tall, edge.top]);
  const inside: Box = { left: edge.left, right: edge.left + side, top: edge.top, bottom: edge.top + tall };
  const placed = placeLabels(
    [...points]
      .sort((a, b) => b.volume - a.volume || a.number - b.number)
      .map((point) => ({
        x: x(point.x),
        y: y(point.y),
        texts: [
          ...(isWide || points.length <= 24 ? [fitted(point.name, isWide ? 150 : 92, SIZE.small)] : []),
          String(point.number),
        ],
      })),
    inside,
    [
      cornerBox(words.quadrants.trusted, 'end', inside.right - 6, inside.top + 18),
      cornerBox(words.quadrants['trusted-not-relevant'], 'start', inside.left + 6, inside.top + 18),
      cornerBox(words.quadrants['relevant-not-trusted'], 'end', inside.right - 6, inside.bottom - 8),
      cornerBox(words.quadrants.neither, 'start', inside.left + 6, inside.bottom - 8),
    ],
  );
  return {
    width,
    height,
    body: (
      <>
        {TICKS.map((tick) => (
          <>
            <path
              d={`M${at(x(tick))} ${inside.top}V${at(inside.bottom)}M${inside.left} ${at(y(tick))}H${inside.right}`}
              class={tick === 0 ? 's-ink' : 's-grid'}
              stroke-width={tick === 0 ? '1.4' : '1'}
            />
            <text
              x={at(x(tick))}
              y={at(inside.bottom + 17)}
              font-size={SIZE.small}
              class="f-soft"
              text-anchor="middle"
            >
              {isWide || tick % 1 === 0 ? shortened(words.write(tick)) : ''}
            </text>
            <text
              x={inside.left - 6}
              y={at(y(tick) + 4)}
              font-size={SIZE.small}
              class="f-soft"
              text-anchor="end"
            >
              {isWide || tick % 1 === 0 ? shortened(words.write(tick)) : ''}
            </text>
          </>
        ))}
        <text
          x={inside.right}
          y={at(inside.bottom + 38)}
          font-size={SIZE.text}
          class="f-ink"
          text-anchor="end"
        >
          {`${words.xAxis} →`}
        </text>
        <text x={isWide ? inside.left - 46 : 0} y="16" font-size={SIZE.text} class="f-ink">
          {`↑ ${words.yAxis}`}
        </text>
        <Corner text={words.quadrants.trusted} anchor="end" x={inside.right - 6} y={inside.top + 18} />
        <Corner
          text={words.quadrants['trusted-not-relevant']}
          anchor="start"
          x={inside.left + 6}
          y={inside.top + 18}
        />
        <Corner
          text={words.quadrants['relevant-not-trusted']}
          anchor="end"
          x={inside.right - 6}
          y={inside.bottom - 8}
        />
        <Corner text={words.quadrants.neither} anchor="start" x={inside.left + 6} y={inside.bottom - 8} />
        {points.map((point) => (
          <path
            d={bars(point, x, y)}
            class={`s-${SERIES[point.placement]}`}
            stroke-width="1"
            opacity="0.42"
            fill="none"
          />
        ))}
        {points.map((point) => (
          <circle
            cx={at(x(point.x))}
            cy={at(y(point.y))}
            r="4.5"
            class={`${point.placement === 'undetermined' ? 'f-paper' : `f-${SERIES[point.placement]}`} s-${SERIES[point.placement]}`}
            stroke-width="1.6"
          />
        ))}
        {placed.map(({ leader }) =>
          leader === undefined ? null : (
            <path
              d={`M${at(leader.from.x)} ${at(leader.from.y)}L${at(leader.to.x)} ${at(leader.to.y)}`}
              class="s-axis"
              stroke-width="1"
            />
          ),
        )}
        {placed.map((label) => (
          <text
            x={at(label.x)}
            y={at(label.y)}
            font-size={SIZE.small}
            text-anchor={label.anchor}
            class="f-ink s-paper halo"
            stroke-width="3"
            stroke-linejoin="round"
            paint-order="stroke"
          >
            {label.text}
          </text>
        ))}
      </>
    ),
  };
}

/** Whole numbers without their decimals. */
function shortened(text: string): string {
  return text.replace(/[.,]00$/, '');
}

function Corner(props: {
  readonly text: string;
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly y: number;
}) {
  return (
    <text
      x={at(props.x)}
      y={at(props.y)}
      font-size={SIZE.text}
      font-weight="600"
      class="f-soft"
      text-anchor={props.anchor}
    >
      {props.text}
    </text>
  );
}

function cornerBox(text: string, anchor: 'start' | 'end', x: number, y: number): Box {
  const width = widthOf(text, SIZE.text) * 1.06;
  return {
    left: anchor === 'end' ? x - width : x,
    right: anchor === 'end' ? x : x + width,
    top: y - 14,
    bottom: y + 4,
  };
}

function bars(point: MapPoint, x: (value: number) => number, y: (value: number) => number): string {
  const { xInterval, yInterval } = point;
  const [cx, cy] = [at(x(point.x)), at(y(point.y))];
  const across = xInterval ? `M${at(x(xInterval.low))} ${cy}H${at(x(xInterval.high))}` : '';
  const up = yInterval ? `M${cx} ${at(y(yInterval.low))}V${at(y(yInterval.high))}` : '';
  return across + up || 'M0 0';
}
