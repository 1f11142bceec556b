export { type SpeakerReading, speakerOf } from './speaker-of.ts';
