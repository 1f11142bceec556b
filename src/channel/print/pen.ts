import { addElement, type Element } from './element.ts';
import type { Line } from './line.ts';
import type { TypeSize } from './paper.ts';
import type { Piece } from './piece.ts';
import { type Placed, placedPieces } from './placed.ts';

/** How and where a line is drawn; places in points from the upper left corner. */
export interface LinePlace {
  readonly x: number;
  /** Upper edge of the line. */
  readonly y: number;
  readonly width: number;
  readonly type: TypeSize;
  readonly direction: 'ltr' | 'rtl';
}

/** Height of letters above their base line, in parts of their size. */
const ABOVE = 0.77;

/**
 * Draws a line in the order that it is read, whatever the direction of its words: text as content of its element,
 * addresses as links, characters without a sign as boxes that tell programs which they are.
 */
export function drawLine(doc: PDFKit.PDFDocument, line: Line, place: LinePlace): void {
  const { type, y } = place;
  for (const group of groupsOf(placedPieces(line, place.x, place.width, place.direction))) {
    const [first] = group;
    if (first === undefined) continue;
    const { owner } = first;
    const text = (): void => {
      for (const piece of group) drawText(doc, piece, y, type);
    };
    if (owner === undefined) text();
    else if (first.actual !== undefined) {
      const span = addElement(doc, owner, 'Span', { actual: first.actual });
      marked(doc, span, text);
      span.structure.end();
    } else if (first.href !== undefined) {
      const link = addElement(doc, owner, 'Link');
      marked(doc, link, text);
      drawLink(doc, group, first.href, y, type, link.structure);
      // The link names the page that is open when it ends.
      link.structure.end();
    } else marked(doc, owner, text);
  }
}

/** Draws as content of an element. */
export function marked(doc: PDFKit.PDFDocument, owner: Element, draw: () => void): void {
  const content = doc.markStructureContent(owner.tag);
  draw();
  doc.endMarkedContent();
  owner.structure.add(content);
}

/** Draws what is no text: rules, page numbers. */
export function drawArtifact(doc: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

/** Pieces that follow each other in the same element. */
function groupsOf(pieces: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const piece of pieces) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && piece.actual === undefined && last.actual === undefined && isSame(last, piece)) {
      const isNext = last.face === piece.face && Math.abs(last.x + last.width - piece.x) < 0.01;
      if (isNext) {
        open[open.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
      } else open.push(piece);
    } else groups.push([piece]);
  }
  return groups;
}

function isSame(one: Piece, other: Piece): boolean {
  return one.owner === other.owner && one.href === other.href;
}

/** Writes a text with one face; `y` is the upper edge of its line. */
export function drawText(
  doc: PDFKit.PDFDocument,
  { text, face, x }: Pick<Placed, 'text' | 'face' | 'x'>,
  y: number,
  { size, leading }: TypeSize,
): void {
  const base = y + (leading - size) / 2 + size * ABOVE;
  doc.font(face).fontSize(size).text(text, x, base, { lineBreak: false, baseline: 'alphabetic' });
}

function drawLink(
  doc: PDFKit.PDFDocument,
  group: readonly Placed[],
  href: string,
  y: number,
  { leading }: TypeSize,
  structParent: PDFKit.PDFStructureElement,
): void {
  const from = Math.min(...group.map((piece) => piece.x));
  const to = Math.max(...group.map((piece) => piece.x + piece.width));
  // Names of addresses may hold letters that an address may not.
  const address = URL.canParse(href) ? new URL(href).href : encodeURI(href);
  const options = { structParent, Contents: stringObject(href) };
  doc.link(from, y, to - from, leading, address, options);
}

/** The library writes strings as names, and objects of strings as texts. */
function stringObject(text: string): string {
  return Object(text) as string;
}
