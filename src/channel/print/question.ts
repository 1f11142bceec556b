import type { Part } from '../../notice/index.ts';
import { cleanText } from '../prose/index.ts';
import { addBookmark, type Bookmark } from './bookmark.ts';
import { addElement, type Element, owned } from './element.ts';
import { COLUMN, TYPE } from './paper.ts';
import { type Desk, type Strip, textStrips } from './strip.ts';

/** Elements that a part is made of: a row of a table, or a section. */
export interface RowStructure {
  readonly heading: Element;
  readonly content: Element;
}

/** Sets the question of a part and under it the answer in one word; its bookmark is made when it is drawn. */
export function questionStrips(
  desk: Desk,
  part: Part,
  into: RowStructure,
  above: Bookmark,
  own: Bookmark,
): readonly Strip[] {
  const heading = cleanText(part.heading);
  const strips = textStrips(desk, owned([{ text: heading, isStrong: true }], into.heading), {
    type: TYPE.heading,
    width: COLUMN.question,
    before: 0,
    keepsNext: part.stateWord !== undefined,
    onStart: (y) => {
      own.entry = addBookmark(above, heading, y);
    },
  });
  if (part.stateWord === undefined) return strips;
  const state = [{ text: cleanText(part.stateWord), isStrong: true as const }];
  const setting = { type: TYPE.state, width: COLUMN.question, before: 3 };
  return [...strips, ...textStrips(desk, owned(state, addElement(desk.doc, into.content, 'P')), setting)];
}
