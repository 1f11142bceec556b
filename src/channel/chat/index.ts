export { chatChannel } from './chat-channel.ts';
