import { type DataCategory, isNarrowerThan, type LegalBasis, type Recipient } from '../declaration/index.ts';

/**
 * How much facts matter to a customer, 0 to 100. The order follows what first layers must say (WP 260 rev. 01:
 * whatever has most impact or could surprise): protected data and children, selling, machines that decide, data that
 * leave, then what is guessed or comes from others, then the expected.
 */
export const WEIGHTS = {
  specialData: 100,
  children: 95,
  sale: 90,
  automatedDecision: 90,
  advertisingElsewhere: 80,
  transfer: 70,
  inferred: 60,
  fromElsewhere: 60,
  profiling: 55,
  incentive: 50,
  deviceWithConsent: 50,
  advertising: 45,
  observed: 40,
  independentRecipient: 40,
  expected: 20,
  formality: 10,
} as const;

/**
 * Does the law protect a datum most (Art. 9 and 10 GDPR)? By its mark, or by its place in the Data Privacy Vocabulary:
 * a mark that is missing must not turn it into an ordinary one.
 */
export function isProtected(datum: DataCategory): boolean {
  return (
    datum.special !== undefined ||
    isNarrowerThan(datum.dpv, 'dpv:SpecialCategoryPersonalData') ||
    isNarrowerThan(datum.dpv, 'pd:Criminal')
  );
}

/** Weight of using a datum. */
export function weightOfDatum(datum: DataCategory): number {
  if (isProtected(datum)) return WEIGHTS.specialData;
  if (datum.children === true) return WEIGHTS.children;
  if (datum.source === 'inferred') return WEIGHTS.inferred;
  if (datum.source === 'elsewhere') return WEIGHTS.fromElsewhere;
  return datum.source === 'observed' ? WEIGHTS.observed : WEIGHTS.expected;
}

/** Weight of a recipient getting data. A processor works for the retailer and weighs little. */
export function weightOfRecipient(recipient: Recipient): number {
  if (recipient.buysData === true) return WEIGHTS.sale;
  if (recipient.advertisesElsewhere === true) return WEIGHTS.advertisingElsewhere;
  return recipient.role === 'processor' ? WEIGHTS.expected : WEIGHTS.independentRecipient;
}

/** Weight of a legal basis: what customers can decide on matters more to them than what they cannot. */
export function weightOfBasis(basis: LegalBasis): number {
  if (basis === 'consent') return WEIGHTS.inferred;
  return basis.endsWith('legitimate-interests') ? WEIGHTS.incentive : WEIGHTS.expected;
}
