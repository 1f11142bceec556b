import type { RightCondition, RightsInput } from '../right.ts';

/** Every practice. */
export const always = (): boolean => true;

/** The practice rests on consent or on a contract. */
export const isByChoice = (i: RightsInput): boolean => i.basis === 'consent' || i.basis === 'contract';

/** Some part of the practice rests on consent that can be withdrawn. */
export const isConsented = (i: RightsInput): boolean =>
  i.basis === 'consent' || i.specialCondition === 'explicit-consent';

/** Some of the data were provided by the customer or observed. */
export const hasProvidedData = (i: RightsInput): boolean =>
  i.sources.includes('customer') || i.sources.includes('observed');

/**
 * Portability: consent (explicit consent to special categories included) or contract, data provided or observed,
 * automated means (GDPR Art. 20(1); WP 242 rev. 01 for observed data).
 */
export const isPortable = (i: RightsInput): boolean =>
  (isByChoice(i) || isConsented(i)) && hasProvidedData(i) && i.isAutomated !== false;

/** Names the limit of portability when a practice also holds other data. */
export const portabilityCondition = (i: RightsInput): RightCondition | undefined =>
  i.sources.some((source) => source === 'inferred' || source === 'elsewhere')
    ? 'provided-or-observed-only'
    : undefined;

/** Nothing forbids erasure: no legal obligation, no public task, no legal claim (GDPR Art. 17(3)(b), (e)). */
export const isErasable = (i: RightsInput): boolean =>
  i.basis !== 'legal-obligation' && i.basis !== 'public-task' && i.isNeededForLegalClaim !== true;

/** Data for a contract can be erased once it is done. */
export const erasureCondition = (i: RightsInput): RightCondition | undefined =>
  i.basis === 'contract' ? 'once-contract-is-done' : undefined;
