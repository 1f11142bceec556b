import type { Notice } from '../../notice/index.ts';
import { cleanText } from '../prose/index.ts';
import { addElement, type Element, owned } from './element.ts';
import type { Flow } from './flow.ts';
import { COLUMN, PAPER, RULE, TYPE, type TypeSize } from './paper.ts';
import { drawRule } from './rule.ts';
import { type Desk, textStrips } from './strip.ts';

/** Puts title, lead, edition and reading time on the page, under a strong rule. */
export function placeHead(desk: Desk, flow: Flow, notice: Notice, parent: Element): void {
  drawRule(desk.doc, flow.y(), RULE.strong);
  flow.skip(RULE.strong + 8);
  const place = (text: string, tag: string, type: TypeSize, before: number): void => {
    const clean = cleanText(text);
    if (clean === '') return;
    const runs = [tag === 'H1' ? { text: clean, isStrong: true as const } : { text: clean }];
    const setting = { type, width: COLUMN.whole, before, keepsNext: true };
    flow.place(textStrips(desk, owned(runs, addElement(desk.doc, parent, tag)), setting), PAPER.left);
  };
  place(notice.title, 'H1', TYPE.title, 0);
  place(notice.lead, 'P', TYPE.lead, 2);
  place(notice.edition, 'P', TYPE.small, 4);
  place(notice.readingTime, 'P', TYPE.small, 0);
  flow.skip(10);
}
