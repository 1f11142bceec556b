export { webChannel } from './web-channel.ts';
