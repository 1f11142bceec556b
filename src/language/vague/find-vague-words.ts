import { german } from './languages/de.ts';
import { english } from './languages/en.ts';
import { spanish } from './languages/es.ts';
import { french } from './languages/fr.ts';
import { italian } from './languages/it.ts';
import { dutch } from './languages/nl.ts';
import { type Matcher, matcherOf } from './matcher.ts';
import type { VagueEntry } from './vague-entry.ts';
import type { VagueWord } from './vague-word.ts';

const languages: ReadonlyMap<string, readonly VagueEntry[]> = new Map([
  ['de', german],
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch],
]);

const matchers = new Map<string, Matcher>();

/** The codes of the languages that have a list of vague words. */
export const vagueLanguages: readonly string[] = [...languages.keys()];

/** The entries of a language's list of vague words; throws a RangeError for a language that has none. */
export function vagueEntries(language: string): readonly string[] {
  return listOf(language).map(({ entry }) => entry);
}

/**
 * Finds the expressions that leave open what is done: whole words in any case, the longest first, never overlapping.
 * After the guidelines on transparency of the Article 29 Working Party (WP260 rev.01, points 12 and 13), which name
 * "may", "might", "some", "often" and "possible", and the classes of vague terms of Reidenberg et al. 2016.
 * Throws a RangeError for a language without a list.
 * @example findVagueWords('We may share data.', 'en') // [{ word: 'may', entry: 'may', index: 3 }]
 */
export function findVagueWords(text: string, language: string): readonly VagueWord[] {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = matcherOf(listOf(language));
    matchers.set(language, matcher);
  }
  return matcher(text);
}

function listOf(language: string): readonly VagueEntry[] {
  const list = languages.get(new Intl.Locale(language).language);
  if (list !== undefined) return list;
  throw new RangeError(
    `no vague words for language "${language}"; there are lists for ${vagueLanguages.join(', ')}`,
  );
}
