export type { PlacedBlock } from './block-collector.ts';
export {
  DOCUMENT_FORMATS,
  DOCUMENT_LIMIT,
  type DocumentFormat,
  type DocumentRead,
  readDocument,
} from './document.ts';
export { type EmailReadBack, readEmail } from './email.ts';
export { readHtml } from './html.ts';
export { isSaidIn, strayTarget } from './link-target.ts';
export { readMarkdown } from './markdown.ts';
export { type PdfBookmark, type PdfReadBack, type PdfStructure, readPdf, UnreadablePdfError } from './pdf.ts';
export { NO_GLYPH, type PdfNode } from './pdf-node.ts';
export { readPlainText } from './plain-text.ts';
export type { Block, ReadBack } from './read-back.ts';
