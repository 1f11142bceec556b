import type { InstrumentClaim } from '../declaration/index.ts';
import type { TransferClaim } from './transfer-claim.ts';

/**
 * Reads the alternatives of a declared transfer as claims of law. `inScope` answers for whichever scope the instrument
 * has (commercial, private sector, automated processing, not credit data); what is not stated is not assumed.
 */
export function claimsOf(declared: readonly InstrumentClaim[]): readonly TransferClaim[] {
  return declared.map((claim) => ({
    instrument: claim.use,
    ...(claim.since === undefined ? {} : { since: claim.since }),
    ...(claim.module === undefined ? {} : { module: claim.module }),
    isListed: claim.listed === true,
    hasAssessment: claim.assessment === true,
    isImporterSubjectToGdpr: claim.importerSubjectToGdpr === true,
    isProcessingUnchanged: claim.unchanged === true,
    isGroupApproved: claim.approved === true,
    isOccasional: claim.occasional === true,
    isCommercial: claim.inScope === true,
    isPrivateSector: claim.inScope === true,
    isAutomatedOnly: claim.inScope === true,
    isFscCredit: claim.inScope === false,
    isReligiousOrPolitical: claim.inScope === false,
  }));
}
