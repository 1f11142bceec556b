export { jsonChannel } from './json-channel.ts';
