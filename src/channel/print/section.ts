import type { Part } from '../../notice/index.ts';
import { cleanText, type Prose, proseOf } from '../prose/index.ts';
import { addBookmark, type Bookmark } from './bookmark.ts';
import { addElement, type Element, owned } from './element.ts';
import { COLUMN, SPACE, TYPE } from './paper.ts';
import { proseStrips } from './prose-strips.ts';
import { type Desk, type Strip, textStrips } from './strip.ts';

const TAGS = ['H4', 'H5', 'H6'] as const;

/** Sets what a part says, and the sections below it under headings of their own. */
export function answerStrips(desk: Desk, part: Part, parent: Element, own: Bookmark): readonly Strip[] {
  return [
    ...proseStrips(desk, proseOf(part.sentences), parent),
    ...(part.parts ?? []).flatMap((below) => sectionStrips(desk, below, parent, own, 0)),
  ];
}

function sectionStrips(
  desk: Desk,
  part: Part,
  parent: Element,
  above: Bookmark,
  depth: number,
): readonly Strip[] {
  const tag = TAGS[Math.min(depth, TAGS.length - 1)] ?? 'H6';
  const section = addElement(desk.doc, parent, 'Sect');
  const owner = addElement(desk.doc, section, tag);
  const heading = cleanText(part.heading);
  const own: Bookmark = { entry: above.entry };
  const strips = textStrips(desk, owned([{ text: heading, isStrong: true }], owner), {
    type: TYPE.heading,
    width: COLUMN.answer,
    before: depth === 0 ? SPACE.section : SPACE.group,
    keepsNext: true,
    onStart: (y) => {
      own.entry = addBookmark(above, heading, y);
    },
  });
  return [
    ...strips,
    ...proseStrips(desk, [...stateProse(part), ...proseOf(part.sentences)], section, 2),
    ...(part.parts ?? []).flatMap((below) => sectionStrips(desk, below, section, own, depth + 1)),
  ];
}

function stateProse({ stateWord }: Part): readonly Prose[] {
  if (stateWord === undefined) return [];
  return [{ kind: 'paragraph', runs: [{ text: cleanText(stateWord), isStrong: true }], goesOn: false }];
}
