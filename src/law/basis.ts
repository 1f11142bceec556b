import type { LegalBasis } from '../declaration/index.ts';
import type { Regime } from './regime.ts';
import { type Source, unverified, verified } from './source.ts';

/** A legal basis: GDPR Art. 6(1)(a) to (f), and the UK's recognised legitimate interests (Art. 6(1)(ea)). */
export type Basis = LegalBasis;

/** First day of the main data protection changes of the UK's Data (Use and Access) Act 2025 (SI 2026/82 reg. 2). */
export const DUAA_MAIN_DAY = '2026-02-05';

/** First day of the UK's right to complain to the controller (Data Protection Act 2018 s. 164A; SI 2026/82 reg. 3). */
export const DUAA_COMPLAINTS_DAY = '2026-06-19';

/** Where each legal basis stands in the law. */
export const BASIS_SOURCES: Readonly<Record<Basis, Source>> = {
  consent: verified('GDPR Art. 6(1)(a)'),
  contract: verified('GDPR Art. 6(1)(b)'),
  'legal-obligation': verified('GDPR Art. 6(1)(c)'),
  'vital-interests': verified('GDPR Art. 6(1)(d)'),
  'public-task': verified('GDPR Art. 6(1)(e)'),
  'legitimate-interests': verified('GDPR Art. 6(1)(f)'),
  'recognised-legitimate-interests': unverified(
    'UK GDPR Art. 6(1)(ea) and Annex 1 (Data (Use and Access) Act 2025)',
  ),
};

/**
 * Whether a regime offers a legal basis on a day.
 *
 * Recognised legitimate interests exist in the United Kingdom alone, since 2026-02-05. Switzerland and California ask
 * for no legal basis; the six common ones are accepted there as a description.
 */
export function isBasisAvailable(basis: Basis, regime: Regime, on: string): boolean {
  if (basis !== 'recognised-legitimate-interests') return true;
  return regime === 'uk-gdpr' && on >= DUAA_MAIN_DAY;
}
