import type { Notice, Part } from '../../notice/index.ts';
import { wrapped } from './wrap.ts';

/** What a picture of a label says: its title and its weighty rows, each with the answer in one word. */
export interface Card {
  readonly title: string;
  readonly edition: string;
  readonly direction: 'ltr' | 'rtl';
  readonly rows: readonly { readonly question: string; readonly answer: string; readonly state: string }[];
}

/** Size of a card in pixels, as link previews take it. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;
/** Rows that fit. */
const MOST = 4;

const COLOURS: Readonly<Record<string, string>> = { yes: '#6a4300', no: '#1b1a17', youChoose: '#0b4f5c' };

/** Chooses what the card of a label says: weighty rows first, then the others that have an answer in one word. */
export function cardOf(label: Notice): Card {
  const answered = label.parts.filter((part) => part.stateWord !== undefined);
  const weighty = answered.filter((part) => part.isWeighty);
  const others = answered.filter((part) => !part.isWeighty);
  const chosen = new Set([...weighty, ...others].slice(0, MOST));
  return {
    title: label.title,
    edition: label.edition,
    direction: label.direction,
    rows: answered.filter((part) => chosen.has(part)).map(rowOf),
  };
}

function rowOf({ heading, stateWord = '', state }: Part) {
  return { question: heading, answer: stateWord, state: state ?? '' };
}

/** Draws a card as an SVG document of 1200 × 630, in the fonts "Source Sans 3" and "DejaVu Sans". */
export function renderCard(card: Card): string {
  const title = wrapped(drawable(card.title), 34, 2);
  const isRight = card.direction === 'rtl';
  const [start, end] = isRight ? [WIDTH - EDGE, EDGE] : [EDGE, WIDTH - EDGE];
  const top = title.length > 1 ? 304 : 236;
  const step = (HEIGHT - 40 - top) / Math.max(card.rows.length, 1);
  return String(
    <svg xmlns="http://www.w3.org/2000/svg" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <title>{drawable(card.title)}</title>
      <rect width={WIDTH} height={HEIGHT} fill="#fbf9f4" />
      <rect x={EDGE} y="48" width={WIDTH - 2 * EDGE} height="16" fill="#1b1a17" />
      <g font-family="Source Sans 3, DejaVu Sans" fill="#1b1a17" direction={card.direction}>
        {title.map((line, index) => (
          <text x={start} y={138 + index * 68} font-size="62" font-weight="600">
            {line}
          </text>
        ))}
        <text x={start} y={138 + (title.length - 1) * 68 + 48} font-size="30" fill="#45423b">
          {wrapped(drawable(card.edition), 70, 1)}
        </text>
        {card.rows.map((row, index) => (
          <Row row={row} y={top + index * step} step={step} start={start} end={end} />
        ))}
      </g>
    </svg>,
  );
}

function Row(props: {
  readonly row: Card['rows'][number];
  readonly y: number;
  readonly step: number;
  readonly start: number;
  readonly end: number;
}) {
  const { row, y, step, start, end } = props;
  const base = y + step / 2 + 14;
  return (
    <>
      <rect x={EDGE} y={y} width={WIDTH - 2 * EDGE} height="4" fill="#1b1a17" />
      <text x={start} y={base} font-size="40">
        {wrapped(drawable(row.question), 42, 1)}
      </text>
      <text
        x={end}
        y={base}
        font-size="44"
        font-weight="600"
        text-anchor="end"
        fill={COLOURS[row.state] ?? '#1b1a17'}
      >
        {wrapped(drawable(row.answer), 16, 1)}
      </text>
    </>
  );
}

/** Characters that XML cannot hold would spoil the drawing, and marks of direction would turn the rest of a line round. */
function drawable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{Bidi_Control}\ufffe\uffff]/gu, ' ');
}
