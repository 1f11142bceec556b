import { type Block, isSaidIn, type PdfBookmark, type PdfStructure, readPdf } from '../../document/index.ts';
import type { Channel } from '../channel.ts';
import { renderPdf } from './render-pdf.ts';

/** Paper: a tagged PDF that is read aloud as well as printed. */
export const printChannel: Channel = {
  id: 'print',
  extensions: ['pdf'],
  render: async (notice) => [{ extension: 'pdf', type: 'application/pdf', body: await renderPdf(notice) }],
  // Page numbers are artifacts, which are no part of what a file says.
  frameTexts: () => [],
  read: async (bytes) => {
    const { language, blocks, structure } = await readPdf(bytes);
    return { language, blocks, beside: besideOf(blocks, structure) };
  },
};

/** The title, the list of contents, and addresses that links lead to although they do not stand on paper. */
function besideOf(blocks: readonly Block[], { title, bookmarks, links }: PdfStructure): readonly Block[] {
  const said = blocks.map((block) => block.text).join('\n');
  const texts = [
    ...(title === undefined ? [] : [title]),
    ...titlesOf(bookmarks),
    ...links.filter((href) => !isSaidIn(said, href)),
  ];
  return texts.map((text) => ({ kind: 'text', text }));
}

function titlesOf(bookmarks: readonly PdfBookmark[]): readonly string[] {
  return bookmarks.flatMap(({ title, below }) => [title, ...titlesOf(below)]);
}
