import type { Channel, ChannelId } from './channel.ts';

/** How each channel is loaded; print brings fonts and a PDF library, so that nothing is loaded before it is used. */
const LOADERS: Readonly<Record<ChannelId, () => Promise<Channel>>> = {
  web: async () => (await import('./web/index.ts')).webChannel,
  email: async () => (await import('./email/index.ts')).emailChannel,
  receipt: async () => (await import('./receipt/index.ts')).receiptChannel,
  chat: async () => (await import('./chat/index.ts')).chatChannel,
  voice: async () => (await import('./voice/index.ts')).voiceChannel,
  print: async () => (await import('./print/index.ts')).printChannel,
  json: async () => (await import('./json/index.ts')).jsonChannel,
};

/** Loads a channel. Adding one is adding its renderer here and its id to {@link ChannelId}. */
export function loadChannel(id: ChannelId): Promise<Channel> {
  return LOADERS[id]();
}
