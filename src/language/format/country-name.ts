import { oncePerLanguage, oncePerText } from './locale.ts';
import { territoryNames } from './territory-names.ts';

const names = oncePerLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const part = /^(?<country>[A-Za-z]{2})-(?<part>[A-Za-z0-9]{1,3})$/u;

/**
 * The name of a country, of a part of one (`US-CA`) or of an organisation that counts as one (`EPO`, `EEA`, `EU`).
 * A part without a name of its own is named by its country, "United States (NY)"; an unknown code stands for itself.
 */
export function countryName(code: string, language: string): string {
  return named(code, language);
}

const named = oncePerText((code, language) => {
  const key = code.toUpperCase();
  const own = territoryNames[language.split('-', 1)[0] ?? language];
  if (own !== undefined && Object.hasOwn(own, key)) return own[key] ?? code;
  const groups = part.exec(key)?.groups;
  if (groups?.country !== undefined) return `${countryName(groups.country, language)} (${groups.part})`;
  return /^(?:[A-Z]{2}|\d{3})$/u.test(key) ? (names(language).of(key) ?? code) : code;
});
