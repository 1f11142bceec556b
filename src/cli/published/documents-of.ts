import { type ChannelId, loadChannel } from '../../channel/index.ts';
import { readEmail } from '../../document/index.ts';
import { cellOf, type LiveDocument } from '../../publication/index.ts';

/** Columns of a receipt; a text that is wider went out on another channel. */
const RECEIPT_COLUMNS = 32;

/** What is read in a file that cannot be read. */
const NOTHING: LiveDocument['read'] = { language: undefined, blocks: [] };

/** What a file holds, as far as it can hold a notice; both parts of an e-mail. Nothing that is broken ends the reading. */
export async function documentsOf(source: string, bytes: Uint8Array): Promise<readonly LiveDocument[]> {
  const extension = (/\.([a-z]+)$/i.exec(source)?.[1] ?? '').toLowerCase();
  const channel = channelOf(source, extension, bytes);
  if (channel === undefined) return [];
  const { read } = await loadChannel(channel);
  try {
    if (extension === 'eml') return await partsOfEmail(source, bytes);
    const found = await read(bytes, extension === 'htm' ? 'html' : extension);
    const plain = channel === 'chat' && extension === 'json' ? plainTextOf(bytes) : undefined;
    if (plain === undefined) return [{ source, channel, read: found }];
    // A program that shows no cards shows the text, so both must be right.
    const text = await read(new TextEncoder().encode(plain), 'txt');
    return [
      { source: `${source} (cards)`, channel, read: found },
      { source: `${source} (text)`, channel, read: text },
    ];
  } catch {
    return [{ source, channel, read: NOTHING }];
  }
}

/** The text that stands beside the cards of a chat message. */
function plainTextOf(bytes: Uint8Array): string | undefined {
  const text: unknown = Reflect.get(Object(JSON.parse(new TextDecoder().decode(bytes))), 'text');
  return typeof text === 'string' ? text : undefined;
}

async function partsOfEmail(source: string, bytes: Uint8Array): Promise<readonly LiveDocument[]> {
  const { html, text } = await readEmail(bytes);
  const parts = [
    { source: html && text ? `${source} (HTML)` : source, read: html },
    { source: html && text ? `${source} (text)` : source, read: text },
  ];
  const found = parts.flatMap(({ source: at, read }) =>
    read ? [{ source: at, channel: 'email' as const, read }] : [],
  );
  return found.length > 0 ? found : [{ source, channel: 'email', read: NOTHING }];
}

/** The channel that a file went out on: by the name that a build gives it, otherwise by what it holds. */
export function channelOf(source: string, extension: string, bytes: Uint8Array): ChannelId | undefined {
  const named = cellOf(source)?.channel;
  if (named !== undefined) return named;
  const text = (): string => new TextDecoder().decode(bytes);
  switch (extension) {
    case 'html':
    case 'htm':
      return 'web';
    case 'eml':
      return 'email';
    case 'pdf':
      return 'print';
    case 'ssml':
    case 'xml':
      return 'voice';
    case 'json':
      return /"cards"\s*:/.test(text()) ? 'chat' : 'json';
    case 'txt': {
      const widest = Math.max(
        ...text()
          .split('\n')
          .map((line) => line.trimEnd().length),
      );
      return widest <= RECEIPT_COLUMNS ? 'receipt' : 'email';
    }
    default:
      return undefined;
  }
}
