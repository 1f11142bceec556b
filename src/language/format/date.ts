import { Temporal } from 'temporal-polyfill';
import { localeOf, oncePerText } from './locale.ts';

/**
 * A date in words, for example "3 May 2026" or "3. Mai 2026".
 * Throws a RangeError for text that is no ISO date.
 */
export function formatDate(iso: string, language: string): string {
  return inWords(iso, language);
}

const inWords = oncePerText((iso, language) => {
  const date = Temporal.PlainDate.from(iso).toLocaleString(localeOf(language), { dateStyle: 'long' });
  // French writes the first of a month as an ordinal; CLDR does not.
  return /^fr(?:-|$)/u.test(language) ? date.replace(/^1(?=\s)/u, '1er') : date;
});
