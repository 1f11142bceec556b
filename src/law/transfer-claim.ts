import type { Instrument } from './instrument.ts';
import type { Source } from './source.ts';

/**
 * One of the alternatives on which a declared transfer rests.
 *
 * What is not stated is not assumed: `isListed`, `hasAssessment`, `isCommercial`, `isAutomatedOnly`, `isGroupApproved` and
 * `isOccasional` must be true where the instrument asks for them. Exclusions (`isImporterSubjectToGdpr`, `isFscCredit`,
 * `isReligiousOrPolitical`) bite when they are true.
 */
export interface TransferClaim {
  /** Id of an instrument. */
  readonly instrument: string;
  /** The recipient is on the list of the framework. */
  readonly isListed?: boolean | undefined;
  /** Listed since, or, for clauses without `contractMade`, the day of the contract. */
  readonly since?: string | undefined;
  /** Day on which the contract with the clauses was made. */
  readonly contractMade?: string | undefined;
  /** The processing is the same as when the contract was made. */
  readonly isProcessingUnchanged?: boolean | undefined;
  /** Module of the clauses of 2021; kept for the notice and the records. */
  readonly module?: 1 | 2 | 3 | 4 | undefined;
  /** A transfer impact assessment was made and is kept. */
  readonly hasAssessment?: boolean | undefined;
  readonly isImporterSubjectToGdpr?: boolean | undefined;
  /** The recipient is a commercial organisation (Canada); counts as private sector as well (Japan). */
  readonly isCommercial?: boolean | undefined;
  readonly isPrivateSector?: boolean | undefined;
  readonly isAutomatedOnly?: boolean | undefined;
  /** The data are credit information under Korea's Financial Services Commission. */
  readonly isFscCredit?: boolean | undefined;
  /** The recipient is a religious body on mission or a political party nominating candidates (Korea). */
  readonly isReligiousOrPolitical?: boolean | undefined;
  /** The group's binding corporate rules are approved. */
  readonly isGroupApproved?: boolean | undefined;
  /** The transfer is occasional, not a routine flow. */
  readonly isOccasional?: boolean | undefined;
}

/** Why an instrument does not carry a transfer. */
export type FailureReason =
  | 'unknown-instrument'
  | 'wrong-exporter'
  | 'wrong-country'
  | 'withdrawn-in-question'
  | 'not-yet'
  | 'fell'
  | 'expired'
  | 'not-listed'
  | 'listed-later'
  | 'contract-too-late'
  | 'contract-later'
  | 'processing-changed'
  | 'no-assessment'
  | 'importer-subject-to-gdpr'
  | 'scope'
  | 'not-approved'
  | 'not-occasional';

/** One alternative that does not hold, with the reason in a plain sentence. */
export interface TransferFailure {
  readonly claim: TransferClaim;
  readonly reason: FailureReason;
  readonly instrument?: Instrument;
  /** Names the instrument, and the case and the date where there are any. */
  readonly text: string;
  readonly source?: Source;
}
