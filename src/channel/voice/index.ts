export { LONGEST_OPENING, weightyOpening } from './opening.ts';
export { voiceChannel } from './voice-channel.ts';
