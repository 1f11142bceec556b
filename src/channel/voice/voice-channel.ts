import type { Channel } from '../channel.ts';
import { ssmlOf, voiceFrame } from './document.tsx';
import { readVoice } from './read.ts';

/** A voice: SSML 1.1 that opens with what weighs most, offers the rest by name, and then says everything. */
export const voiceChannel: Channel = {
  id: 'voice',
  extensions: ['ssml'],
  render: async (notice) => [{ extension: 'ssml', type: 'application/ssml+xml', body: ssmlOf(notice) }],
  frameTexts: voiceFrame,
  read: async (bytes) => readVoice(bytes),
};
