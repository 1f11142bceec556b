import { PAPER } from './paper.ts';

/** An entry of the list of contents; those of parts below become its children once it is there. */
export interface Bookmark {
  entry: PDFKit.PDFOutline;
}

/** Adds an entry that leads to a place on the open page, in points from its upper edge. */
export function addBookmark(above: Bookmark, title: string, y: number): PDFKit.PDFOutline {
  // The library counts `left` from the right edge; its types leave the place out.
  const place = { top: Math.max(0, y - 8), left: PAPER.width, expanded: false };
  return above.entry.addItem(title, place);
}
