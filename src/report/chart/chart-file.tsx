import { html, raw } from 'hono/html';
import type { Chart } from './chart.ts';
import { lines, SIZE } from './letters.ts';
import { FILE_PAINT } from './paint.ts';

/** What stands around a chart that is a file of its own. */
export interface ChartFrame {
  readonly source: string;
  /** Hash of the study: its beginning is printed, the whole stands in the file. */
  readonly hash: string;
  /** The words that mark made-up conversations; absent for real ones. */
  readonly mark?: string | undefined;
}

const WIDTH = 880;
const EDGE = 40;
const FONTS = "'Source Sans 3', 'DejaVu Sans', sans-serif";

/** Draws a chart as an SVG document: title, base, drawing, source, and the mark where conversations were made up. */
export function drawChart(chart: Chart, frame: ChartFrame): string {
  const inner = WIDTH - 2 * EDGE;
  const title = lines(chart.title, inner, 23, 3);
  const subtitle = lines(chart.subtitle, inner, 15, 3);
  const source = lines(`${frame.source} · ${frame.hash.slice(0, 12)}`, inner, SIZE.small, 3);
  const markTop = 24;
  const markHeight = frame.mark === undefined ? 0 : 34;
  const titleTop = markTop + markHeight + 30;
  const subtitleTop = titleTop + (title.length - 1) * 28 + 28;
  const plotTop = subtitleTop + (subtitle.length - 1) * 20 + 22;
  const plot = chart.plot(inner);
  const sourceTop = plotTop + plot.height + 34;
  const height = Math.ceil(sourceTop + source.length * 17 + 14);
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
    >
      <title>{title.join(' ')}</title>
      <desc>{[...subtitle, frame.mark ?? ''].join(' ').trim()}</desc>
      <metadata>{`study ${frame.hash}`}</metadata>
      <style>{raw(FILE_PAINT)}</style>
      <rect width={WIDTH} height={height} class="f-paper" />
      <g font-family={FONTS} fill="none">
        {frame.mark === undefined ? null : <Mark text={frame.mark} top={markTop} width={inner} />}
        <rect x={EDGE} y={markTop + markHeight - 4} width={inner} height="4" class="f-ink" />
        {title.map((line, index) => (
          <text x={EDGE} y={titleTop + index * 28} font-size="23" font-weight="600" class="f-ink">
            {line}
          </text>
        ))}
        {subtitle.map((line, index) => (
          <text x={EDGE} y={subtitleTop + index * 20} font-size="15" class="f-soft">
            {line}
          </text>
        ))}
        <g transform={`translate(${EDGE} ${plotTop})`}>{plot.body}</g>
        <path d={`M${EDGE} ${sourceTop - 18}H${WIDTH - EDGE}`} class="s-grid" stroke-width="1" />
        {source.map((line, index) => (
          <text x={EDGE} y={sourceTop + index * 17} font-size={SIZE.small} class="f-soft">
            {line}
          </text>
        ))}
      </g>
    </svg>
  );
  return String(html`${drawing}`);
}

/** A band across the chart and stripes at its end: seen at any size, also without colours. */
function Mark({ text, top, width }: { readonly text: string; readonly top: number; readonly width: number }) {
  const stripes = Array.from(
    { length: 6 },
    (_, index) => `M${EDGE + width - 12 - index * 16} ${top}l-10 26`,
  ).join('');
  return (
    <>
      <rect x={EDGE} y={top} width={width} height="26" class="f-mark" />
      <path d={stripes} class="s-paper" stroke-width="4" />
      <text x={EDGE + 12} y={top + 18} font-size="15" font-weight="600" class="f-paper">
        {lines(text, width - 150, 15, 1)}
      </text>
    </>
  );
}
