import { readHtml } from './html.ts';
import { readPlainText } from './plain-text.ts';
import type { ReadBack } from './read-back.ts';

/** What a message says, in each of its forms. */
export interface EmailReadBack {
  readonly subject: string | undefined;
  readonly html?: ReadBack;
  readonly text?: ReadBack;
}

/** A message may be so large; longer headers and deeper parts are refused by the library. */
const MOST_BYTES = 20_000_000;

/**
 * Reads a message: its subject, and its HTML and its plain text where it has them. Bytes that are no message give
 * neither; the plain text then holds what could be made of them. Throws a `RangeError` for more than 20 MB.
 */
export async function readEmail(bytes: Uint8Array): Promise<EmailReadBack> {
  if (bytes.byteLength > MOST_BYTES) throw new RangeError('a message of more than 20 MB is not read');
  const { default: PostalMime } = await import('postal-mime');
  const { subject, html, text } = await PostalMime.parse(bytes);
  return {
    subject,
    ...(html === undefined ? {} : { html: readHtml(html) }),
    ...(text === undefined ? {} : { text: readPlainText(text) }),
  };
}
