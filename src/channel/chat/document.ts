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

const run = z.object({
  text: z.string(),
  weight: z.string().optional(),
  selectAction: z.object({ url: z.string().optional() }).optional(),
});

/**
 * An element as far as a reader needs it: whatever it is, it has runs, or words of its own, or elements inside. Cards of
 * ours have none of the kinds that say their words otherwise, those that somebody else adds may.
 */
export type ReadElement = z.infer<typeof readElement>;
const readElement = z.object({
  isVisible: z.boolean().optional(),
  inlines: z
    .array(
      z.union([run, z.string().transform((text) => ({ text, weight: undefined, selectAction: undefined }))]),
    )
    .optional(),
  text: z.string().optional(),
  altText: z.string().optional(),
  title: z.string().optional(),
  value: z.string().optional(),
  get items() {
    return z.array(readElement).optional();
  },
  get columns() {
    return z.array(readElement).optional();
  },
  get facts() {
    return z.array(readElement).optional();
  },
  get images() {
    return z.array(readElement).optional();
  },
  get actions() {
    return z.array(readElement).optional();
  },
});

/** What is read in a file for a chat. */
export const chatFile = z.object({
  language: z.string(),
  title: z.string(),
  cards: z.array(
    z.object({
      fallbackText: z.string(),
      body: z.array(readElement),
      actions: z.array(readElement).optional(),
    }),
  ),
  text: z.string(),
});
