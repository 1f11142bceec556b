import { type List, linkedRuns, type Prose } from '../prose/index.ts';
import { addElement, type Element, type OwnedRun, owned } from './element.ts';
import { COLUMN, SPACE, TYPE } from './paper.ts';
import { drawText, marked } from './pen.ts';
import { type Desk, type Strip, textStrips } from './strip.ts';

/** Sets paragraphs and lists in the column of answers, as children of an element. */
export function proseStrips(
  desk: Desk,
  all: readonly Prose[],
  parent: Element,
  before = 0,
): readonly Strip[] {
  return all.flatMap((prose, index) => {
    const space = index === 0 ? before : prose.goesOn ? 0 : SPACE.group;
    if (prose.kind === 'paragraph') {
      return columnStrips(desk, owned(prose.runs, addElement(desk.doc, parent, 'P')), space);
    }
    if (prose.lead === undefined) return listStrips(desk, prose, parent, space);
    return columnStrips(desk, runningList(desk, prose, prose.lead, parent), space);
  });
}

function columnStrips(desk: Desk, runs: readonly OwnedRun[], before: number): readonly Strip[] {
  return textStrips(desk, runs, { type: TYPE.text, width: COLUMN.answer, before });
}

/** A list of words runs on like a sentence, which takes half the paper; to programs it is a list. */
function runningList({ doc }: Desk, { items }: List, lead: string, parent: Element): readonly OwnedRun[] {
  const paragraph = addElement(doc, parent, 'P');
  const list = addElement(doc, parent, 'L');
  return [
    { text: lead, isStrong: true, owner: paragraph },
    { text: ' ', owner: paragraph },
    ...items.flatMap((text, index) => {
      const isLast = index === items.length - 1;
      const mark = isLast ? (text.endsWith('.') ? '' : '.') : ', ';
      const body = addElement(doc, addElement(doc, list, 'LI'), 'LBody');
      return owned([...linkedRuns(text), ...(mark === '' ? [] : [{ text: mark }])], body);
    }),
  ];
}

/** Sentences that stand each alone stand one under the other. */
function listStrips(desk: Desk, { items }: List, parent: Element, before: number): readonly Strip[] {
  const list = addElement(desk.doc, parent, 'L');
  return items.flatMap((text, index) => entryStrips(desk, text, list, index === 0 ? before : 0));
}

function entryStrips(desk: Desk, text: string, list: Element, before: number): readonly Strip[] {
  const { doc, direction } = desk;
  const entry = addElement(doc, list, 'LI');
  const label = addElement(doc, entry, 'Lbl');
  const body = addElement(doc, entry, 'LBody');
  const setting = { type: TYPE.text, width: COLUMN.answer, before, indent: SPACE.entry };
  const [first, ...others] = textStrips(desk, owned(linkedRuns(text), body), setting);
  if (first === undefined) return [];
  const draw = (x: number, y: number): void => {
    const at = direction === 'rtl' ? x + COLUMN.answer - SPACE.dash : x;
    marked(doc, label, () => drawText(doc, { text: '–', face: 'text', x: at }, y, TYPE.text));
    first.draw(x, y);
  };
  return [{ ...first, draw }, ...others];
}
