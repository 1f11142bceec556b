import { EEA_MEMBERS, EU_MEMBERS, EU_TERRITORIES, ISO_COUNTRIES } from './country-code.ts';

/** First day on which Union law no longer applied in the United Kingdom (Withdrawal Agreement Art. 126, 127). */
export const UK_LEFT = '2021-01-01';

const eea: ReadonlySet<string> = new Set([...EEA_MEMBERS, ...EU_TERRITORIES]);
const eu: ReadonlySet<string> = new Set([...EU_MEMBERS, ...EU_TERRITORIES]);

/** Organisations that law treats like a country that receives data. */
export const ORGANISATIONS: readonly string[] = ['EPO'];

/** Whether a code is an ISO 3166-1 alpha-2 country, or `US-CA` (California). */
export function isKnownCountry(code: string): boolean {
  return ISO_COUNTRIES.has(code) || code === 'US-CA';
}

/** Whether data can be said to go there: a known country or an international organisation (`EPO`). */
export function isKnownDestination(code: string): boolean {
  return isKnownCountry(code) || ORGANISATIONS.includes(code);
}

/** The country a code lies in: `US` for `US-CA`, otherwise the code itself. */
export function countryOf(code: string): string {
  return code === 'US-CA' ? 'US' : code;
}

/** Whether a country belongs to the European Union today (outermost regions with a code of their own included). */
export function isInEu(country: string): boolean {
  return eu.has(country);
}

/**
 * Whether a country belongs to the European Economic Area.
 *
 * With a date (`YYYY-MM-DD`), the United Kingdom counts until the end of its transition period, 2020-12-31.
 * Earlier changes of membership are not modelled: the GDPR has applied since 2018-05-25.
 */
export function isInEea(country: string, on?: string): boolean {
  if (country === 'GB') return on !== undefined && on < UK_LEFT;
  return eea.has(country);
}
