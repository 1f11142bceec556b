import type { Text } from '../../declaration/index.ts';
import { wordsIn } from '../words-in.ts';

/** Longest sentence or name of the retailer, in words, that the short text quotes. */
const LONGEST_QUOTE = 25;

/** Words of a text in the language where it is longest, so that no choice depends on the language. */
export function mostWords(text: Text): number {
  if (typeof text === 'string') return wordsIn(text);
  const words = counted.get(text) ?? Math.max(0, ...Object.values(text).map(wordsIn));
  counted.set(text, words);
  return words;
}

/** What was counted before: a text comes up with every practice that uses it. */
const counted = new WeakMap<Exclude<Text, string>, number>();

/** Can the short text quote a sentence of the retailer, in every language? */
export function isQuotable(text: Text): boolean {
  return mostWords(text) <= LONGEST_QUOTE;
}
