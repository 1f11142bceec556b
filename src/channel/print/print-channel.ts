import { readPdf } from '../../document/index.ts';
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
    const { language, blocks } = await readPdf(bytes);
    return { language, blocks };
  },
};
