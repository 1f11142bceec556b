import { hasCatalogue, say } from '../../language/index.ts';
import type { Notice } from '../../notice/index.ts';
import { cleanText } from '../prose/index.ts';
import { owned } from './element.ts';
import { linesOf, widthOf } from './line.ts';
import { COLUMN, PAPER, TYPE } from './paper.ts';
import { drawArtifact, drawLine } from './pen.ts';

/** The name of the whole gets so much of the line; the number of the page the rest. */
const NAME = COLUMN.whole * 0.75;

/** Writes under each page what belongs together, and which of how many pages it is. Readers aloud skip both. */
export function drawFeet(doc: PDFKit.PDFDocument, notice: Notice): void {
  const { start, count } = doc.bufferedPageRange();
  const { direction, language } = notice;
  const name = cleanText(`${notice.title} · ${notice.edition}`);
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(start + index);
    const number = numberOf(language, index + 1, count);
    drawArtifact(doc, 'Pagination', () => {
      drawPart(doc, name, NAME, direction, direction === 'rtl');
      drawPart(doc, number, COLUMN.whole - NAME, direction, direction === 'ltr');
    });
  }
}

/** A language without words of ours still gets its numbers. */
function numberOf(language: string, page: number, pages: number): string {
  return hasCatalogue(language) ? say(language, 'print.page', { page, pages }) : `${page} / ${pages}`;
}

/** Writes the first line of a text at one edge of the page. */
function drawPart(
  doc: PDFKit.PDFDocument,
  text: string,
  room: number,
  direction: 'ltr' | 'rtl',
  isAtRight: boolean,
): void {
  const [line = []] = linesOf(doc, owned([{ text }], undefined), TYPE.small, room);
  const width = widthOf(line);
  const x = isAtRight ? PAPER.right - width : PAPER.left;
  drawLine(doc, line, { x, y: PAPER.foot, width, type: TYPE.small, direction });
}
