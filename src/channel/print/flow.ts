import { PAPER } from './paper.ts';
import type { Strip } from './strip.ts';

/** Where the next thing goes on the open page. */
export interface Flow {
  readonly y: () => number;
  /** Number of the open page, from 1. */
  readonly page: () => number;
  /** Moves down. */
  readonly skip: (distance: number) => void;
  readonly isAtTop: () => boolean;
  readonly fits: (height: number) => boolean;
  readonly newPage: () => void;
  /** Puts strips one below the other, on new pages where needed. */
  readonly place: (strips: readonly Strip[], x: number) => void;
}

/** Height that a page has for text. */
export const PAGE_HEIGHT = PAPER.bottom - PAPER.top;

/** Starts at the top of the first page of a document. */
export function flowOf(doc: PDFKit.PDFDocument): Flow {
  let y: number = PAPER.top;
  let page = 1;
  const isAtTop = (): boolean => y === PAPER.top;
  const fits = (height: number): boolean => y + height <= PAPER.bottom;
  const newPage = (): void => {
    doc.addPage();
    page += 1;
    y = PAPER.top;
  };
  return {
    y: () => y,
    page: () => page,
    skip: (distance) => {
      y += distance;
    },
    isAtTop,
    fits,
    newPage,
    place: (strips, x) => {
      for (const [index, strip] of strips.entries()) {
        if (!fits(heightKept(strips, index)) && !isAtTop()) newPage();
        y += isAtTop() ? 0 : strip.before;
        strip.draw(x, y);
        y += strip.height;
      }
    },
  };
}

/** Height of strips one below the other. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.before + strip.height, 0);
}

/** Height of a strip with those that must stand on the same page. */
function heightKept(strips: readonly Strip[], from: number): number {
  let to = from;
  while (strips[to]?.keepsNext === true && to < strips.length - 1) to += 1;
  return heightOf(strips.slice(from, to + 1));
}

/** Height that the beginning of a text needs. */
export function heightOfStart(strips: readonly Strip[]): number {
  return strips.length === 0 ? 0 : heightKept(strips, 0);
}
