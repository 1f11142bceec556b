import type { Channel } from '../channel.ts';
import { receiptLines } from './layout.ts';
import { readReceipt } from './read.ts';

/** The receipt of a till: plain text for 58 mm paper, 32 columns, without a character that a printer would obey. */
export const receiptChannel: Channel = {
  id: 'receipt',
  extensions: ['txt'],
  render: async (notice) => [
    { extension: 'txt', type: 'text/plain; charset=utf-8', body: `${receiptLines(notice).join('\n')}\n` },
  ],
  frameTexts: () => [],
  read: async (bytes) => readReceipt(bytes),
};
