import { COLUMN, PAPER } from './paper.ts';
import { drawArtifact } from './pen.ts';

/** Draws a rule across the page; its place and its thickness in points. */
export function drawRule(doc: PDFKit.PDFDocument, y: number, thickness: number): void {
  drawArtifact(doc, 'Layout', () => {
    doc.rect(PAPER.left, y, COLUMN.whole, thickness).fill('black');
  });
}
