export { type AgeOfConsent, ageOfConsent } from './age-of-consent.ts';
export { BASIS_SOURCES, type Basis, DUAA_MAIN_DAY, isBasisAvailable } from './basis.ts';
export { countryOf, isInEea, isInEu, isKnownCountry, isKnownDestination } from './country.ts';
export { EEA_MEMBERS, EU_MEMBERS, ISO_COUNTRIES } from './country-code.ts';
export { claimsOf } from './declared-claim.ts';
export { DEVICE_RULES, type DeviceRule, deviceRuleFor } from './device.ts';
export { DUTIES, dutiesFor, type ElementDuties, groupDuties } from './duties-for.ts';
export { BARE_CONTEXT, type Duty, type DutyContext, type Element } from './duty.ts';
export {
  type ConditionKind,
  coversCountry,
  type Ending,
  type Instrument,
  type InstrumentCondition,
  type InstrumentDates,
  type InstrumentKind,
  isInstrumentInForce,
  untilOf,
} from './instrument.ts';
export { INSTRUMENT_IDS, INSTRUMENTS, instrumentOf, isKnownInstrument } from './instrument-list.ts';
export { type LawEntry, listLaw } from './listing.ts';
export { marketingRuleFor } from './marketing-for.ts';
export { type MarketingChannel, type MarketingRule, SOFT_OPT_IN_CONDITIONS } from './marketing-rule.ts';
export { MARKETING_RULES } from './marketing-rules.ts';
export {
  type ExporterLaw,
  exporterLawOf,
  REGIMES,
  type Regime,
  type RegimeEntry,
  regimeOf,
} from './regime.ts';
export {
  type GrantedRight,
  RIGHT_CONDITIONS,
  type Right,
  type RightCondition,
  type RightRule,
  type RightsInput,
} from './right.ts';
export { RIGHT_RULES, rightsFor } from './rights-for.ts';
export type { Source } from './source.ts';
export {
  ART9_CONDITIONS,
  type Art9Condition,
  CHILD_MARKETING_ADVICE,
  CRIMINAL_DATA_RULE,
  type SpecialCondition,
} from './special-category.ts';
export { TIMINGS, type Timing } from './timing.ts';
export {
  alternativesFor,
  assessTransfer,
  isWithinArea,
  leavesHome,
  type TransferAssessment,
  type TransferInput,
  type TransferRoute,
  unconditionalAdequacy,
} from './transfer.ts';
export type { FailureReason, TransferClaim, TransferFailure } from './transfer-claim.ts';
