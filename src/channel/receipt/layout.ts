import { type Notice, type Part, partsOf, type Sentence } from '../../notice/index.ts';
import { pad, widthOf } from '../../shared/index.ts';
import { type Paragraph, proseOf } from '../prose/index.ts';
import { breakLines } from './break-lines.ts';
import { printable } from './printable.ts';

/** Characters in a line of a 58 mm receipt in the usual font. */
export const COLUMNS = 32;
/** Stands above the notice, above weighty parts, and at the end. Both rules are in every printer's set of characters. */
export const STRONG_RULE = '='.repeat(COLUMNS);
/** Stands above the other parts. */
export const RULE = '-'.repeat(COLUMNS);
const BULLET = '- ';
/** Least room between a question and its state. */
const GAP = 2;

/** Sets a notice in lines of at most 32 columns. */
export function receiptLines(notice: Notice): readonly string[] {
  return [
    STRONG_RULE,
    ...[notice.title, notice.lead, notice.edition, notice.readingTime].flatMap(paragraph),
    ...notice.parts.flatMap(partLines),
    ...(notice.rest ? [RULE, ...paragraph(notice.rest.text)] : []),
    STRONG_RULE,
  ];
}

function partLines(part: Part): readonly string[] {
  const below = partsOf(part.parts ?? []).flatMap((inner) => ['', ...content(inner)]);
  return [part.isWeighty ? STRONG_RULE : RULE, ...content(part), ...below];
}

function content({ heading, stateWord, sentences }: Part): readonly string[] {
  return [...withState(heading, stateWord), ...sentenceLines(sentences)];
}

/** A question with its state at the right edge of its last line, or alone on the next where there is no room. */
function withState(heading: string, stateWord: string | undefined): readonly string[] {
  const lines = paragraph(heading);
  if (stateWord === undefined) return lines;
  const state = paragraph(stateWord);
  const [only] = state;
  const last = lines.at(-1);
  if (only !== undefined && state.length === 1 && last !== undefined) {
    const room = COLUMNS - widthOf(only);
    if (widthOf(last) + GAP <= room) return [...lines.slice(0, -1), pad(last, room) + only];
  }
  return [...lines, ...state.map((line) => ' '.repeat(Math.max(0, COLUMNS - widthOf(line))) + line)];
}

/** Each paragraph begins a line of its own, unless it goes on from another; lists are set entry by entry. */
function sentenceLines(sentences: readonly Sentence[]): readonly string[] {
  const lines: string[] = [];
  let running: string[] = [];
  const close = (): void => {
    lines.push(...paragraph(running.join(' ')));
    running = [];
  };
  for (const piece of proseOf(sentences)) {
    if (piece.kind === 'list' || !piece.goesOn) close();
    if (piece.kind === 'paragraph') running.push(textOf(piece));
    else lines.push(...paragraph(piece.lead ?? ''), ...piece.items.flatMap(entry));
  }
  close();
  return lines;
}

const textOf = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('');

function entry(text: string): readonly string[] {
  const indent = ' '.repeat(BULLET.length);
  const lines = breakLines(printable(text), COLUMNS - BULLET.length);
  return lines.map((line, index) => (index === 0 ? BULLET : indent) + line);
}

function paragraph(text: string): readonly string[] {
  return breakLines(printable(text), COLUMNS);
}
