import type { ReadBack } from '../document/index.ts';
import type { Layer, Notice } from '../notice/index.ts';

/** Where notices appear. `json` is for apps and other programs. */
export const CHANNEL_IDS = ['web', 'email', 'receipt', 'chat', 'voice', 'print', 'json'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

/** What a rendering may link to: the other languages and layers of the same build. */
export interface RenderContext {
  readonly languages: readonly string[];
  readonly layers: readonly Layer[];
}

/** One file of a rendering. */
export interface OutputFile {
  /** Ending of the file name without the dot; a channel gives each ending once: `html`, `txt`. */
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

/**
 * One channel: how a notice is rendered for it, and how a rendering is read back. The reader knows nothing of the
 * renderer's input, so that what really stands in a file can be compared with what should.
 */
export interface Channel {
  readonly id: ChannelId;
  /** Endings of the files that `render` makes, in order. */
  readonly extensions: readonly string[];
  readonly render: (notice: Notice, context: RenderContext) => Promise<readonly OutputFile[]>;
  /** Texts that the channel says around a notice: links to other layers, the offers of a voice, page numbers. */
  readonly frameTexts: (notice: Notice, context: RenderContext) => readonly string[];
  readonly read: (bytes: Uint8Array, extension: string) => Promise<ReadBack>;
}
