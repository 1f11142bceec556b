import type { Notice } from '../../notice/index.ts';
import { proseOf } from '../prose/index.ts';
import { placeChapter } from './chapter.ts';
import { addElement, type Element } from './element.ts';
import { type Flow, flowOf, heightOf } from './flow.ts';
import { drawFeet } from './foot.ts';
import { placeHead } from './head.ts';
import { COLUMN, PAPER, RULE, SPACE } from './paper.ts';
import { bytesOf, newPdf } from './pdf-file.ts';
import { proseStrips } from './prose-strips.ts';
import type { RowStructure } from './question.ts';
import { placeRow } from './row.ts';
import { drawRule } from './rule.ts';
import type { Desk } from './strip.ts';

/** Renders a notice as a PDF: the label as a table, other layers as sections. The same notice gives the same bytes. */
export async function renderPdf(notice: Notice): Promise<Uint8Array> {
  const doc = await newPdf(notice);
  const desk: Desk = { doc, direction: notice.direction };
  const root: Element = { structure: doc.struct('Document'), tag: 'Document' };
  doc.addStructure(root.structure);
  const flow = flowOf(doc);
  placeHead(desk, flow, notice, root);
  const isTable = notice.layer === 'label' && notice.parts.every((part) => (part.parts ?? []).length === 0);
  const parent = isTable && notice.parts.length > 0 ? addElement(doc, root, 'Table') : root;
  for (const part of notice.parts) {
    const above = { entry: doc.outline };
    if (isTable) placeRow(desk, flow, { part, into: tableRow(doc, parent), above, isWhole: true });
    else if ((part.parts ?? []).length > 0) placeChapter(desk, flow, part, root);
    else placeRow(desk, flow, { part, into: section(doc, root), above, isWhole: false });
  }
  placeEnd(desk, flow, notice, root);
  drawFeet(doc, notice);
  return bytesOf(doc);
}

function tableRow(doc: PDFKit.PDFDocument, table: Element): RowStructure {
  const row = addElement(doc, table, 'TR');
  return { heading: addElement(doc, row, 'TH', { scope: 'Row' }), content: addElement(doc, row, 'TD') };
}

function section(doc: PDFKit.PDFDocument, parent: Element): RowStructure {
  const content = addElement(doc, parent, 'Sect');
  return { heading: addElement(doc, content, 'H2'), content };
}

/** A strong rule, and where the rest can be read. */
function placeEnd(desk: Desk, flow: Flow, { rest }: Notice, root: Element): void {
  const strips = rest ? proseStrips(desk, proseOf([rest]), root) : [];
  const height = RULE.strong + SPACE.row + heightOf(strips);
  if (!flow.fits(height) && !flow.isAtTop()) flow.newPage();
  drawRule(desk.doc, flow.y(), RULE.strong);
  flow.skip(RULE.strong + SPACE.row);
  flow.place(strips, desk.direction === 'rtl' ? PAPER.right - COLUMN.answer : PAPER.left);
}
