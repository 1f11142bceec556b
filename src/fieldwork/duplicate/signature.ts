import { hash } from 'node:crypto';
import { contentOf, sameText } from './normal-text.ts';
import { SKETCH_WORDS, sketch } from './sketch.ts';

/** Numbers of 32 bits that a signature takes: id (2), content (2), exact text (1), sketch (3). */
export const SIGNATURE_WORDS = 5 + SKETCH_WORDS;
export const [ID, CONTENT, EXACT, SKETCH] = [0, 2, 4, 5] as const;

/** A shorter text is the same message only from the same author: many people say "great service". UTF-16 units. */
const OWN_WORDS_ONLY = 20;

/** What duplicates are found by. */
export interface Signed {
  readonly id: string;
  readonly text: string;
  readonly author?: string;
  /** Retailers named, sorted: the same sentence about another shop is another finding. */
  readonly retailers: readonly string[];
}

/**
 * Writes the signature of a conversation to its place. Texts up to 20 characters are compared with the same author's only;
 * without an author, with none. Digests are SHA-256, cut: nobody can write texts that collide.
 */
export function sign(conversation: Signed, into: Uint32Array, offset: number): void {
  const text = sameText(conversation.text);
  const content = contentOf(text) || text;
  const owner = conversation.author ?? `\0${conversation.id}`;
  const scope = text.length > OWN_WORDS_ONLY ? '' : `${owner}\0`;
  const contentScope = content.length > OWN_WORDS_ONLY ? '' : `${owner}\0`;
  put(`i${conversation.id}`, into, offset + ID, 2);
  // Content too short to stand for itself takes the place of the whole text.
  const key = contentScope === '' ? `c${content}` : `t${scope}${text}`;
  put(key, into, offset + CONTENT, 2);
  put(`t${scope}${text}`, into, offset + EXACT, 1);
  sketch(content, conversation.retailers.join(' '), into, offset + SKETCH);
}

function put(text: string, into: Uint32Array, offset: number, words: number): void {
  const digest = hash('sha256', text, 'hex');
  for (let word = 0; word < words; word++) {
    into[offset + word] = Number.parseInt(digest.slice(word * 8, word * 8 + 8), 16);
  }
}
