import { EEA_MEMBERS } from './country-code.ts';
import { type Source, unverified } from './source.ts';

/** From which age a child can consent to an online service alone. */
export interface AgeOfConsent {
  /** Years. */
  readonly age: number;
  readonly source: Source;
}

const survey = 'national law as listed in SWD(2020) 115';

/** Ages below 16, with the national law where it is known. */
const lowered: Readonly<Record<string, readonly [age: number, law: string]>> = {
  AT: [14, 'Austrian DSG § 4(4)'],
  BE: [13, survey],
  BG: [14, survey],
  CY: [14, survey],
  CZ: [15, 'Czech Act No 110/2019 § 7'],
  DK: [15, 'Danish Databeskyttelsesloven § 6, 13 until 2023-12-31'],
  EE: [13, survey],
  ES: [14, 'LOPDGDD Art. 7'],
  FI: [13, 'Finnish Data Protection Act (1050/2018) s. 5'],
  FR: [15, 'Loi No 78-17 Art. 45'],
  GR: [15, 'Greek Law 4624/2019 Art. 21'],
  IS: [13, 'Icelandic Act No 90/2018 Art. 10'],
  IT: [14, 'Codice in materia di protezione dei dati personali Art. 2-quinquies'],
  LT: [14, survey],
  LV: [13, survey],
  MT: [13, survey],
  NO: [13, 'Norwegian Personopplysningsloven § 5'],
  PT: [13, 'Portuguese Law No 58/2019 Art. 16'],
  SE: [13, 'Swedish Law 2018:218 ch. 2 § 4'],
  SI: [15, 'Slovenian ZVOP-2 Art. 8'],
};

/**
 * The age from which a child can consent to an online service (GDPR Art. 8(1)), or undefined where no such age is known.
 *
 * It is 16 unless a member state lowered it; the United Kingdom has 13. For California it is the age from which children
 * themselves, and no longer their parents, opt in to a sale. Switzerland has no fixed age.
 */
export function ageOfConsent(country: string): AgeOfConsent | undefined {
  const row = lowered[country];
  if (row !== undefined) return { age: row[0], source: unverified(`GDPR Art. 8(1); ${row[1]}`) };
  if (EEA_MEMBERS.includes(country)) return { age: 16, source: unverified('GDPR Art. 8(1)') };
  if (country === 'GB') {
    return { age: 13, source: unverified('UK GDPR Art. 8(1); Data Protection Act 2018 s. 9') };
  }
  if (country === 'US-CA') return { age: 13, source: unverified('Cal. Civ. Code §1798.120(c)') };
  return undefined;
}
