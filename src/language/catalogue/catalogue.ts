import type { en } from './en/index.ts';

/** Names of the messages that every language has. */
export type MessageKey = keyof typeof en;

/** One language: each message as a whole sentence in ICU message syntax. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
