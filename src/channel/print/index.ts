export { printChannel } from './print-channel.ts';
