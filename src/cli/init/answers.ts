import { z } from 'zod';
import { isKnownCountry } from '../../law/index.ts';
import { didYouMean } from '../../shared/index.ts';
import { INIT_LANGUAGES, type InitLanguage, PRACTICE_BLOCKS, type PracticeBlock } from './blocks/index.ts';

/** Everything that a first declaration is written from. */
export interface Answers {
  readonly name: string;
  readonly brand: string;
  readonly country: string;
  readonly email: string;
  readonly address?: string;
  readonly languages: readonly InitLanguage[];
  readonly countries: readonly string[];
  readonly practices: readonly PracticeBlock[];
}

/** Practices that are taken when nobody chooses. */
export const DEFAULT_PRACTICES = ['checkout', 'delivery'] as const;

/** Says what is wrong with a country code, or nothing. */
export function countryFault(code: string): string | undefined {
  if (/^[A-Z]{2}(-[A-Z]{2})?$/.test(code) && isKnownCountry(code)) return undefined;
  const hint = code === 'UK' ? ' Did you mean "GB"?' : '';
  return `"${code.slice(0, 20)}" is not a country code.${hint} Use two capital letters such as DE, or US-CA.`;
}

/** Says what is wrong with a language, or nothing. */
export function languageFault(language: string): string | undefined {
  if (isInitLanguage(language)) return undefined;
  return `The first texts are written in ${INIT_LANGUAGES.join(', ')}; "${language.slice(0, 20)}" is not among them. Start with one of these and add yours in the file.`;
}

/** Says what is wrong with the name of a practice, or nothing. */
export function practiceFault(id: string): string | undefined {
  const known = PRACTICE_BLOCKS.map((block) => block.id);
  if (known.includes(id)) return undefined;
  const near = didYouMean(id, known);
  return `There is no ready practice "${id.slice(0, 40)}". ${near === '' ? `Ready ones: ${known.join(', ')}.` : near}`;
}

/** Says what is wrong with an e-mail address, or nothing. */
export function emailFault(email: string): string | undefined {
  if (email.length <= 254 && z.email().safeParse(email).success) return undefined;
  return `"${email.slice(0, 60)}" is not an e-mail address.`;
}

/** Says what is wrong with a postal address, or nothing. */
export function addressFault(address: string): string | undefined {
  if (address.trim() === '') return 'Write an address, or leave it out.';
  return address.length > 500 ? 'An address has at most 500 characters.' : undefined;
}

/** Says what is wrong with a name, or nothing. */
export function nameFault(name: string): string | undefined {
  if (name.trim() === '') return 'Write a name.';
  return name.length > 200 ? 'A name has at most 200 characters.' : undefined;
}

/** Whether the blocks are written in a language. */
export function isInitLanguage(language: string): language is InitLanguage {
  return (INIT_LANGUAGES as readonly string[]).includes(language);
}

/** The blocks with these names, in the order of the blocks. */
export function blocksOf(ids: readonly string[]): readonly PracticeBlock[] {
  return PRACTICE_BLOCKS.filter((block) => ids.includes(block.id));
}

/** Splits a list such as `en, de`. */
export function listOf(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter((part) => part !== ''))];
}

/** The first language of a country that the blocks are written in. */
export function languageOf(country: string): InitLanguage {
  if (!isKnownCountry(country)) return 'en';
  const language = new Intl.Locale('und', { region: country.slice(0, 2) }).maximize().language;
  return isInitLanguage(language) ? language : 'en';
}
