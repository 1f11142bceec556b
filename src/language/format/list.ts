import { oncePerLanguage } from './locale.ts';

const formatter = oncePerLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Items joined by commas and the language's "and", for example "a, b and c"; no items give an empty text. */
export function formatList(items: readonly string[], language: string): string {
  return formatter(language).format(items);
}
