import type { getDocumentProxy } from 'unpdf';
import { blockCollector, withoutLines } from './block-collector.ts';
import { collectNodes, nodeOf, type PdfNode } from './pdf-node.ts';
import { textByContent } from './pdf-text.ts';
import { collectLines } from './pdf-untagged.ts';
import type { ReadBack } from './read-back.ts';

/** What a PDF says, and how it is built. */
export interface PdfReadBack extends ReadBack {
  readonly structure: PdfStructure;
}

/** What programs that read aloud and lists of contents rest on. */
export interface PdfStructure {
  readonly isTagged: boolean;
  readonly title: string | undefined;
  readonly pages: number;
  /** Trees of the pages, in order; an element that goes over two pages stands in both. */
  readonly nodes: readonly PdfNode[];
  readonly bookmarks: readonly PdfBookmark[];
  /** Addresses that links lead to. */
  readonly links: readonly string[];
}

/** An entry of the list of contents. */
export interface PdfBookmark {
  readonly title: string;
  readonly below: readonly PdfBookmark[];
}

/** Bytes that are no PDF, or one that is locked or too large. */
export class UnreadablePdfError extends Error {
  override readonly name = 'UnreadablePdfError';
}

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Bounds of what is read; notices are far smaller. */
const MOST_BYTES = 100_000_000;
const MOST_PAGES = 2_000;

/**
 * Reads what a PDF says: in the order of its structure where it is tagged, without artifacts such as page numbers;
 * in the order of its content otherwise. Throws an `UnreadablePdfError` for bytes that cannot be read.
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfReadBack> {
  if (bytes.byteLength > MOST_BYTES) throw new UnreadablePdfError('a PDF of more than 100 MB is not read');
  const pdf = await opened(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new UnreadablePdfError('a PDF of more than 2,000 pages is not read');
    return await readOpened(pdf);
  } finally {
    await pdf.destroy();
  }
}

async function opened(bytes: Uint8Array): Promise<PdfProxy> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library keeps the bytes that it is given and refuses a Buffer of Node, and writes about slips in a file to the terminal unless told not to.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    throw new UnreadablePdfError('the file is no PDF that can be read', { cause: error });
  }
}

async function readOpened(pdf: PdfProxy): Promise<PdfReadBack> {
  const marks = await pdf.getMarkInfo();
  const collector = blockCollector();
  const nodes: PdfNode[] = [];
  const links: string[] = [];
  let isTagged = marks?.Marked === true;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const tree = isTagged ? await page.getStructTree() : null;
    if (tree) {
      const node = nodeOf(tree, textByContent(items));
      collectNodes(node, collector);
      nodes.push(...node.children);
    } else {
      isTagged &&= number > 1;
      collectLines(items, collector);
    }
    for (const annotation of await page.getAnnotations()) {
      if (typeof annotation.url === 'string') links.push(annotation.url);
    }
    page.cleanup();
  }
  const { language, title } = infoOf((await pdf.getMetadata()).info);
  const bookmarks = bookmarksOf(await pdf.getOutline());
  const structure = { isTagged, title, pages: pdf.numPages, nodes, bookmarks, links };
  return { language, blocks: withoutLines(collector.blocks), structure };
}

function infoOf(info: object): { readonly language: string | undefined; readonly title: string | undefined } {
  const text = (key: string): string | undefined => {
    const value: unknown = Object.entries(info).find(([name]) => name === key)?.[1];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return { language: text('Language'), title: text('Title') };
}

type Outline = readonly { readonly title: string; readonly items: Outline }[];

function bookmarksOf(outline: Outline | null): readonly PdfBookmark[] {
  return (outline ?? []).map(({ title, items }) => ({ title, below: bookmarksOf(items) }));
}
