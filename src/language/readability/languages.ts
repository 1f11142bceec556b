import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { italian } from './languages/it.ts';
import { dutch } from './languages/nl.ts';
import type { ReadingLanguage } from './reading-language.ts';

const languages: ReadonlyMap<string, ReadingLanguage> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
]);

/** The codes of the languages whose texts can be measured. */
export const readabilityLanguages: readonly string[] = [...languages.keys()];

/** Whether texts of this language can be measured; `de-AT` is measured as `de`. */
export function hasReadability(language: string): boolean {
  return languages.has(new Intl.Locale(language).language);
}

/** The reading rules of a language; throws a RangeError for a language that has none. */
export function readingLanguage(language: string): ReadingLanguage {
  const found = languages.get(new Intl.Locale(language).language);
  if (found !== undefined) return found;
  throw new RangeError(
    `no readability rules for language "${language}"; there are rules for ${readabilityLanguages.join(', ')}`,
  );
}
