import { scaleLinear } from 'd3-scale';
import type { Plot } from './chart.ts';
import { fitted, SIZE } from './letters.ts';
import { at } from './symbol.tsx';

/** A step of the funnel. */
export interface FunnelStep {
  readonly label: string;
  /** Conversations that leave here; for the first and the last step, those that are there. */
  readonly count: number;
  /** Those before this step. */
  readonly before: number;
  readonly kind: 'all' | 'left-out' | 'kept';
  readonly text: string;
}

/** Draws what became of all conversations: each step takes its part off the end of what was left. */
export function funnelPlot(steps: readonly FunnelStep[], width: number): Plot {
  const isWide = width >= 520;
  const left = isWide ? Math.round(width * 0.34) : 0;
  const right = isWide ? 130 : 0;
  const rowHeight = isWide ? 28 : 42;
  const all = Math.max(1, steps[0]?.count ?? 1);
  const x = scaleLinear([0, all], [left, width - right]);
  return {
    width,
    height: steps.length * rowHeight + 4,
    body: (
      <>
        {steps.map((step, index) => {
          const top = index * rowHeight;
          const barY = isWide ? top + 6 : top + 21;
          const isExit = step.kind === 'left-out';
          const [from, to] = isExit ? [step.before - step.count, step.before] : [0, step.count];
          const weight = isExit ? '400' : '600';
          return (
            <g>
              <text
                x="0"
                y={top + (isWide ? 19 : 15)}
                font-size={SIZE.text}
                font-weight={weight}
                class="f-ink"
              >
                {fitted(step.label, (isWide ? left : width * 0.66) - 10, SIZE.text)}
              </text>
              {isExit ? (
                <rect x={at(x(0))} y={barY + 5} width={at(x(from) - x(0))} height="6" class="f-volume" />
              ) : null}
              <rect
                x={at(x(from))}
                y={barY}
                width={at(Math.max(step.count > 0 ? 1 : 0, x(to) - x(from)))}
                height="16"
                class={step.kind === 'left-out' ? 'f-neutral' : 'f-privacy'}
              />
              <text
                x={width}
                y={top + (isWide ? 19 : 15)}
                font-size={SIZE.text}
                font-weight={weight}
                text-anchor="end"
                class="f-ink"
              >
                {step.text}
              </text>
            </g>
          );
        })}
      </>
    ),
  };
}
