import { CHANNEL_IDS, type ChannelId } from '../channel/index.ts';
import { LAYERS, type Layer } from '../notice/index.ts';

/** What a file of a build holds. */
export interface Cell {
  readonly layer: Layer;
  readonly language: string;
  readonly channel: ChannelId;
  readonly extension: string;
}

/** Channels whose ending alone says what they are, so that links between pages stay short: `de/label.html`. */
const BY_EXTENSION: Readonly<Record<string, ChannelId>> = {
  html: 'web',
  eml: 'email',
  pdf: 'print',
  ssml: 'voice',
  json: 'json',
};

/** Path of a file inside a build: `de/label.html`, `de/label.receipt.txt`. */
export function fileNameOf({ layer, language, channel, extension }: Cell): string {
  const own = BY_EXTENSION[extension] === channel ? '' : `.${channel}`;
  return `${language}/${layer}${own}.${extension}`;
}

/** What a path says of its file, as far as it follows the names of a build; undefined where it does not. */
export function cellOf(path: string): Cell | undefined {
  const match = /(?:^|[/\\])([a-z]{2,3}(?:-[A-Z]{2})?)[/\\]([a-z]+)(?:\.([a-z]+))?\.([a-z]+)$/.exec(path);
  if (!match) return undefined;
  const [, language = '', name, own, extension = ''] = match;
  const layer = LAYERS.find((l) => l === name);
  const channel = CHANNEL_IDS.find((c) => c === own) ?? BY_EXTENSION[extension];
  if (layer === undefined || channel === undefined || (own !== undefined && own !== channel))
    return undefined;
  return { layer, language, channel, extension };
}
