export {
  CHANNEL_IDS,
  type Channel,
  type ChannelId,
  type OutputFile,
  type RenderContext,
} from './channel.ts';
export { parseNotice } from './json/schema.ts';
export { loadChannel } from './load-channel.ts';
export { bare, compareReading, type Difference, type Unit, unitsOf } from './parity/index.ts';
export { drawPng } from './picture/draw-png.ts';
