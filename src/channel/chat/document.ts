import { z } from 'zod';
import type { Notice } from '../../notice/index.ts';
import { cardsOf } from './card.ts';
import type { AdaptiveCard } from './element.ts';
import { inertText } from './inert-text.ts';
import { plainText } from './plain-text.ts';

/** What a chat gets. `text` is for chats that show no cards; it is plain text and is to be sent as such, not as Markdown. */
export interface ChatDocument {
  readonly version: 1;
  readonly language: string;
  readonly title: string;
  readonly cards: readonly AdaptiveCard[];
  readonly text: string;
}

/** Sets a notice for a chat. */
export function chatDocument(notice: Notice): ChatDocument {
  return {
    version: 1,
    language: notice.language,
    title: inertText(notice.title),
    cards: cardsOf(notice),
    text: plainText(notice),
  };
}

const run = z.object({ text: z.string(), weight: z.string().optional() });

/** An element as far as a reader needs it: whatever it is, it has runs, or elements inside. */
export type ReadElement = z.infer<typeof readElement>;
const readElement = z.object({
  inlines: z.array(run).optional(),
  get items() {
    return z.array(readElement).optional();
  },
  get columns() {
    return z.array(readElement).optional();
  },
});

/** What is read in a file for a chat. */
export const chatFile = z.object({
  language: z.string(),
  title: z.string(),
  cards: z.array(z.object({ fallbackText: z.string(), body: z.array(readElement) })),
  text: z.string(),
});
