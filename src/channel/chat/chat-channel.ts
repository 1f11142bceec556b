import type { Channel } from '../channel.ts';
import { chatDocument } from './document.ts';
import { plainText } from './plain-text.ts';
import { readChat, readChatText } from './read.ts';

/** A chat: Adaptive Cards 1.5 in JSON, and plain text for chats that show no cards. */
export const chatChannel: Channel = {
  id: 'chat',
  extensions: ['json', 'txt'],
  render: async (notice) => [
    { extension: 'json', type: 'application/json', body: `${JSON.stringify(chatDocument(notice))}\n` },
    { extension: 'txt', type: 'text/plain; charset=utf-8', body: `${plainText(notice)}\n` },
  ],
  frameTexts: () => [],
  read: async (bytes, extension) => (extension === 'json' ? readChat(bytes) : readChatText(bytes)),
};
