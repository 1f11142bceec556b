import { isInEea } from './country.ts';
import { type Source, unverified, verified } from './source.ts';

/** A body of data protection law that Klartext knows. */
export type Regime = 'gdpr' | 'uk-gdpr' | 'ch-fadp' | 'us-ca-ccpa';

/** Whose rules on transfers bind the exporter. */
export type ExporterLaw = 'EU' | 'UK' | 'CH';

/** Name and first day of a regime. */
export interface RegimeEntry {
  readonly regime: Regime;
  readonly name: string;
  readonly from: string;
  readonly source: Source;
}

/** The regimes with the day from which each applies. */
export const REGIMES: Readonly<Record<Regime, RegimeEntry>> = {
  gdpr: {
    regime: 'gdpr',
    name: 'General Data Protection Regulation (EU) 2016/679',
    from: '2018-05-25',
    source: verified('GDPR Art. 99(2)'),
  },
  'uk-gdpr': {
    regime: 'uk-gdpr',
    name: 'UK General Data Protection Regulation and Data Protection Act 2018',
    from: '2021-01-01',
    source: unverified('European Union (Withdrawal) Act 2018 s. 3; SI 2019/419'),
  },
  'ch-fadp': {
    regime: 'ch-fadp',
    name: 'Swiss Federal Act on Data Protection (revised)',
    from: '2023-09-01',
    source: unverified('FADP of 25 September 2020 (SR 235.1)'),
  },
  'us-ca-ccpa': {
    regime: 'us-ca-ccpa',
    name: 'California Consumer Privacy Act',
    from: '2020-01-01',
    source: unverified('Cal. Civ. Code §1798.198(a)'),
  },
};

/**
 * The regime of a country served (ISO 3166-1 alpha-2, or `US-CA`), or undefined when it is not covered.
 *
 * `US` alone is not covered: there is no federal law of this kind. With a date, the United Kingdom is under the GDPR
 * until 2020-12-31. Not covered never means "fine".
 */
export function regimeOf(country: string, on?: string): Regime | undefined {
  if (isInEea(country, on)) return 'gdpr';
  if (country === 'GB') return 'uk-gdpr';
  if (country === 'CH') return 'ch-fadp';
  if (country === 'US-CA') return 'us-ca-ccpa';
  return undefined;
}

/** The law on transfers that binds an exporter established in a country, or undefined when it is not covered. */
export function exporterLawOf(country: string, on?: string): ExporterLaw | undefined {
  if (isInEea(country, on)) return 'EU';
  if (country === 'GB') return 'UK';
  if (country === 'CH') return 'CH';
  return undefined;
}
