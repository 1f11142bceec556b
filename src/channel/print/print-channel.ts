import { type Block, isSaidIn, readPdf } from '../../document/index.ts';
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
    const text = blocks.map((block) => block.text).join('\n');
    // A link leads to an address that stands on paper. Another is told inside the notice, which it is a part of.
    const strays = structure.links.filter((href) => !isSaidIn(text, href));
    return {
      language,
      blocks: blocks.toSpliced(1, 0, ...strays.map((href): Block => ({ kind: 'text', text: href }))),
    };
  },
};
