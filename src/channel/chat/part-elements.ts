import { type Part, partsOf } from '../../notice/index.ts';
import { linkedRuns, proseOf, type Run } from '../prose/index.ts';
import type { ColumnSet, RichTextBlock, TextRun } from './element.ts';
import { inert, inertText } from './inert-text.ts';

const BULLET = '• ';

/** The pieces of a part that cards are packed from: its heading, then a paragraph or an entry each. */
export interface PartElements {
  readonly id: string;
  readonly isWeighty: boolean;
  readonly heading: RichTextBlock | ColumnSet;
  readonly rest: readonly (RichTextBlock | ColumnSet)[];
}

/** Sets a part, and each of those below it for itself. */
export function sectionsOf(part: Part): readonly PartElements[] {
  const { parts = [], ...own } = part;
  return [partElements(own), ...parts.map(partElements)];
}

/** Sets a part, with those below it. */
export function partElements(part: Part): PartElements {
  const below = partsOf(part.parts ?? []).flatMap((inner) => [headingOf(inner), ...answerOf(inner)]);
  return {
    id: part.id,
    isWeighty: part.isWeighty === true,
    heading: headingOf(part, 'Medium'),
    rest: [...answerOf(part), ...below],
  };
}

/** A paragraph in one kind of type. */
export function plainBlock(text: string, style: Pick<TextRun, 'weight' | 'size'> = {}): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: inertText(text), ...style }] };
}

function headingOf({ heading, stateWord }: Part, size?: 'Medium'): RichTextBlock | ColumnSet {
  const style = { weight: 'Bolder', ...(size ? { size } : {}) } as const;
  const question = plainBlock(heading, style);
  if (stateWord === undefined) return question;
  const state: RichTextBlock = { ...plainBlock(stateWord, style), horizontalAlignment: 'Right' };
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items: [question] },
      { type: 'Column', width: 'auto', items: [state] },
    ],
  };
}

function answerOf(part: Part): readonly RichTextBlock[] {
  return proseOf(part.sentences).flatMap((piece): readonly RichTextBlock[] => {
    if (piece.kind === 'paragraph') return [block(piece.runs, piece.goesOn)];
    const lead =
      piece.lead === undefined ? [] : [block([{ text: piece.lead, isStrong: true }], piece.goesOn)];
    return [...lead, ...piece.items.map((item) => block(linkedRuns(BULLET + item), true))];
  });
}

function block(runs: readonly Run[], isClose: boolean): RichTextBlock {
  return { type: 'RichTextBlock', inlines: runs.map(toTextRun), spacing: isClose ? 'None' : 'Small' };
}

function toTextRun({ text, isStrong, href }: Run): TextRun {
  // Cards open web addresses; not every chat opens others.
  const isLink = href !== undefined && /^https?:/.test(href) && URL.canParse(href);
  return {
    type: 'TextRun',
    text: inert(text),
    ...(isStrong ? { weight: 'Bolder' } : {}),
    ...(isLink ? { selectAction: { type: 'Action.OpenUrl', url: href } } : {}),
  };
}
