import { cleanText } from '../prose/index.ts';

/** Keeps two characters apart for machines; readers do not see it. */
const WORD_JOINER = '\u2060';

/**
 * Beginnings that a chat would act on: functions `{{DATE(…)}}` and templates `${…}` of Adaptive Cards, tags and
 * mentions `<at>`, `<!channel>`, links `](…)`, mentions `@all`. E-mail addresses are none of them. A word joiner
 * after the first character makes them plain text.
 */
const BEGINNINGS = /\{(?=\{)|\$(?=\{)|<(?=[\p{L}/!@#?])|\](?=\()|(?<![^\s(<,;:"'“„«])@(?=\p{L})/gu;

/** A text that a chat shows letter by letter. */
export function inertText(text: string): string {
  return inert(cleanText(text));
}

/** The same for a stretch of a clean text, whose spaces at the edges stay. */
export function inert(text: string): string {
  return text.replaceAll(BEGINNINGS, (begin) => begin + WORD_JOINER);
}
