import { type Declaration, type Text, textIn } from '../../declaration/index.ts';
import { formatDate, hasCatalogue } from '../../language/index.ts';
import { harmlessText } from '../../shared/index.ts';

/** The language to explain in: the one asked for, else the first of the declaration that there are messages in, else English. */
export function languageFor(asked: string, declaration: Declaration): string {
  return [asked, ...declaration.languages].find(hasCatalogue) ?? 'en';
}

/** Words of the retailer on one line, without what could turn or hide other words; in their first language where none fit. */
export function wordsOf(text: Text, language: string, declaration: Declaration): string {
  const base = language.split('-', 1)[0] ?? language;
  const languages = [language, base, ...declaration.languages];
  const words = languages.map((one) => ownText(text, one)).find((found) => found !== undefined);
  return oneLine(words ?? '');
}

/** One line of a text that comes from outside. */
export function oneLine(text: string): string {
  return harmlessText(text).replaceAll(/\s+/gu, ' ').trim();
}

/** The day of an instant or a day in words; undefined for what is neither. */
export function dayIn(at: string | undefined, language: string): string | undefined {
  if (at === undefined || !/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(at)) return undefined;
  try {
    return formatDate(at.slice(0, 10), language);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function ownText(text: Text, language: string): string | undefined {
  return typeof text === 'string' || Object.hasOwn(text, language) ? textIn(text, language) : undefined;
}
