import type { InitFlags } from '../commands/init.ts';
import {
  type Answers,
  addressFault,
  blocksOf,
  countryFault,
  DEFAULT_PRACTICES,
  emailFault,
  isInitLanguage,
  languageFault,
  languageOf,
  listOf,
  nameFault,
  practiceFault,
} from './answers.ts';

/** Answers that options gave, or every reason why they are not enough. */
export type FromFlags =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Says what is wrong with the options that were given; those that are missing are no fault here. */
export function faultsOf(flags: InitFlags): readonly string[] {
  return [
    flags.name === undefined ? undefined : nameFault(flags.name),
    flags.brand === undefined ? undefined : nameFault(flags.brand),
    flags.country === undefined ? undefined : countryFault(flags.country),
    flags.email === undefined ? undefined : emailFault(flags.email),
    flags.address === undefined ? undefined : addressFault(flags.address),
    ...emptyFault('--languages', flags.languages),
    ...emptyFault('--countries', flags.countries),
    ...emptyFault('--practices', flags.practices),
    ...listOf(flags.languages ?? '').map(languageFault),
    ...listOf(flags.countries ?? '').map(countryFault),
    ...listOf(flags.practices ?? '').map(practiceFault),
  ].filter((fault) => fault !== undefined);
}

function emptyFault(flag: string, list: string | undefined): readonly string[] {
  return list !== undefined && listOf(list).length === 0 ? [`${flag} names nothing.`] : [];
}

/** Takes all answers from options; what can be guessed is: brand, languages, countries, practices. */
export function answersFromFlags(flags: InitFlags): FromFlags {
  const { name, country, email } = flags;
  if (name === undefined || country === undefined || email === undefined) {
    const missing = Object.entries({ name, country, email }).filter(([, value]) => value === undefined);
    const list = missing.map(([flag]) => `--${flag}`).join(', ');
    return {
      ok: false,
      faults: [`${missing.length === 1 ? 'This option is' : 'These options are'} missing: ${list}.`],
    };
  }
  const languages = flags.languages === undefined ? [languageOf(country)] : listOf(flags.languages);
  return {
    ok: true,
    answers: {
      name,
      brand: flags.brand ?? name,
      country,
      email,
      ...(flags.address === undefined ? {} : { address: flags.address }),
      languages: languages.filter(isInitLanguage),
      countries: flags.countries === undefined ? [country] : listOf(flags.countries),
      practices: blocksOf(flags.practices === undefined ? DEFAULT_PRACTICES : listOf(flags.practices)),
    },
  };
}
