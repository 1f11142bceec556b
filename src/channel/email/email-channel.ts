import { readEmail, readHtml, readPlainText } from '../../document/index.ts';
import type { Channel } from '../channel.ts';
import { cleanText } from '../prose/index.ts';
import { renderHtml } from './html.tsx';
import { composeMessage } from './message.ts';
import { renderPlainText } from './plain-text.ts';

/** E-mail: the two forms of a message, and the message itself. */
export const emailChannel: Channel = {
  id: 'email',
  extensions: ['html', 'txt', 'eml'],
  render: async (notice) => {
    const html = renderHtml(notice);
    const text = renderPlainText(notice);
    const { language } = notice;
    const message = await composeMessage({ subject: cleanText(notice.title), language, text, html });
    return [
      { extension: 'html', type: 'text/html; charset=utf-8', body: html },
      { extension: 'txt', type: 'text/plain; charset=utf-8', body: text },
      { extension: 'eml', type: 'message/rfc822', body: message },
    ];
  },
  frameTexts: () => [],
  read: async (bytes, extension) => {
    if (extension === 'eml') {
      const { html, text, subject } = await readEmail(bytes);
      // A message that lacks one of its forms says nothing to some of its readers.
      if (!html || !text) return { language: undefined, blocks: [] };
      return { ...html, beside: [{ kind: 'heading', text: subject ?? '' }, ...text.blocks] };
    }
    const content = new TextDecoder().decode(bytes);
    return extension === 'txt' ? readPlainText(content) : readHtml(content);
  },
};
