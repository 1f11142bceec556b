import type { OwnedRun } from './element.ts';
import { linesOf } from './line.ts';
import type { TypeSize } from './paper.ts';
import { drawLine } from './pen.ts';

/** A line of text with what it needs, ready to be put on a page. */
export interface Strip {
  readonly height: number;
  /** Distance to what stands above; nothing at the top of a page. */
  readonly before: number;
  /** True where the next strip must stand on the same page. */
  readonly keepsNext: boolean;
  /** Draws at a place, in points from the upper left corner of the page. */
  readonly draw: (x: number, y: number) => void;
}

/** The document, and the direction of its language. */
export interface Desk {
  readonly doc: PDFKit.PDFDocument;
  readonly direction: 'ltr' | 'rtl';
}

/** How a text is set. */
export interface TextSetting {
  readonly type: TypeSize;
  readonly width: number;
  readonly before: number;
  /** Space before each line. */
  readonly indent?: number;
  /** True where what follows must begin on the same page: headings, introductions of lists. */
  readonly keepsNext?: boolean;
  /** Is called where the text begins, with its upper edge. */
  readonly onStart?: (y: number) => void;
}

/** Sets a text as strips; its first two lines and its last two stay together. */
export function textStrips(desk: Desk, runs: readonly OwnedRun[], setting: TextSetting): readonly Strip[] {
  const { doc, direction } = desk;
  const { type, width, indent = 0, onStart, keepsNext = false } = setting;
  const lines = linesOf(doc, runs, type, width - indent);
  return lines.map((line, index) => ({
    height: type.leading,
    before: index === 0 ? setting.before : 0,
    keepsNext: index === lines.length - 1 ? keepsNext : index === 0 || index === lines.length - 2,
    draw: (x, y) => {
      if (index === 0) onStart?.(y);
      const from = direction === 'rtl' ? x : x + indent;
      drawLine(doc, line, { x: from, y, width: width - indent, type, direction });
    },
  }));
}
