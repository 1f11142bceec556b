import type { Part } from '../../notice/index.ts';
import { cleanText, proseOf } from '../prose/index.ts';
import { addBookmark, type Bookmark } from './bookmark.ts';
import { addElement, type Element, owned } from './element.ts';
import type { Flow } from './flow.ts';
import { COLUMN, PAPER, RULE, SPACE, TYPE } from './paper.ts';
import { proseStrips } from './prose-strips.ts';
import { columnsOf, placeRow } from './row.ts';
import { drawRule } from './rule.ts';
import { type Desk, textStrips } from './strip.ts';

/** A chapter needs so much room, in points, to begin on a page: its heading and the start of its first row. */
const ROOM = 120;

/** Puts a part with parts below on the page: its heading across the page, and a row for each part below. */
export function placeChapter(desk: Desk, flow: Flow, part: Part, parent: Element): void {
  const { doc } = desk;
  const section = addElement(doc, parent, 'Sect');
  const heading = cleanText(part.heading);
  const own: Bookmark = { entry: doc.outline };
  const strips = textStrips(
    desk,
    owned([{ text: heading, isStrong: true }], addElement(doc, section, 'H2')),
    {
      type: TYPE.chapter,
      width: COLUMN.whole,
      before: 0,
      onStart: (y) => {
        own.entry = addBookmark({ entry: doc.outline }, heading, y);
      },
    },
  );
  if (!flow.fits(ROOM) && !flow.isAtTop()) flow.newPage();
  drawRule(doc, flow.y(), RULE.weighty);
  flow.skip(RULE.weighty + SPACE.row);
  flow.place(strips, PAPER.left);
  flow.skip(SPACE.group);
  const [, right] = columnsOf(desk.direction);
  const state =
    part.stateWord === undefined ? [] : [{ text: cleanText(part.stateWord), isStrong: true as const }];
  const said = [
    ...state.map((run) => ({ kind: 'paragraph' as const, runs: [run], goesOn: false })),
    ...proseOf(part.sentences),
  ];
  flow.place(proseStrips(desk, said, section), right);
  flow.skip(SPACE.row);
  for (const below of part.parts ?? []) {
    const content = addElement(doc, section, 'Sect');
    const into = { heading: addElement(doc, content, 'H3'), content };
    placeRow(desk, flow, { part: below, into, above: own, isWhole: false });
  }
}
