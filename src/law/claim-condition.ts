import { countryOf } from './country.ts';
import type { Instrument, InstrumentCondition } from './instrument.ts';
import type { FailureReason, TransferClaim } from './transfer-claim.ts';

/** A condition that is not met. */
export interface Unmet {
  readonly reason: FailureReason;
  readonly text: string;
}

function contractDayOf(claim: TransferClaim): string | undefined {
  return claim.contractMade ?? claim.since;
}

function unmet(
  condition: InstrumentCondition,
  claim: TransferClaim,
  name: string,
  on: string,
): Unmet | undefined {
  const scope = (isMet: boolean): Unmet | undefined =>
    isMet ? undefined : { reason: 'scope', text: `${name} does not cover this: ${condition.text}` };
  switch (condition.kind) {
    case 'listed':
      if (claim.isListed !== true) {
        return {
          reason: 'not-listed',
          text: `${name} covers listed recipients only, and this one is not stated as listed.`,
        };
      }
      return claim.since !== undefined && claim.since > on
        ? {
            reason: 'listed-later',
            text: `${name} covers this recipient only since ${claim.since}, when it was listed.`,
          }
        : undefined;
    case 'contract-before': {
      const made = contractDayOf(claim);
      // Before the cut-off every contract that exists was made in time.
      if (condition.before === undefined || on < condition.before) return undefined;
      if (made === undefined) {
        return {
          reason: 'contract-too-late',
          text: `${name} covers contracts made before ${condition.before} only, and the day of this contract is not stated.`,
        };
      }
      return made < condition.before
        ? undefined
        : {
            reason: 'contract-too-late',
            text: `${name} covers contracts made before ${condition.before} only, and this one was made on ${made}.`,
          };
    }
    case 'processing-unchanged':
      return (condition.before !== undefined && on < condition.before) || claim.isProcessingUnchanged === true
        ? undefined
        : {
            reason: 'processing-changed',
            text: `${name} runs on only while the processing stays the same, and that is not stated.`,
          };
    case 'assessment':
      return claim.hasAssessment === true
        ? undefined
        : {
            reason: 'no-assessment',
            text: `${name} needs a transfer impact assessment, and none is stated.`,
          };
    case 'importer-not-subject-to-gdpr':
      return claim.isImporterSubjectToGdpr === true
        ? {
            reason: 'importer-subject-to-gdpr',
            text: `${name} cannot be used with a recipient that is itself subject to the GDPR (recital 7).`,
          }
        : undefined;
    case 'approved-group':
      return claim.isGroupApproved === true
        ? undefined
        : { reason: 'not-approved', text: `${name} need an approval for the group, and none is stated.` };
    case 'occasional':
      return claim.isOccasional === true
        ? undefined
        : { reason: 'not-occasional', text: `${name} is for occasional transfers, not for a routine flow.` };
    case 'commercial-pipeda':
      return scope(claim.isCommercial === true);
    case 'private-sector':
      return scope((claim.isPrivateSector ?? claim.isCommercial) === true);
    case 'automated-only':
      return scope(claim.isAutomatedOnly === true);
    case 'not-fsc-credit':
      return scope(claim.isFscCredit !== true);
    case 'not-religious-or-political':
      return scope(claim.isReligiousOrPolitical !== true);
  }
}

/** The first condition of an instrument that a claim does not meet on a day, or undefined when all are met. */
export function unmetCondition(
  instrument: Instrument,
  claim: TransferClaim,
  country: string,
  on: string,
): Unmet | undefined {
  const made = instrument.kind === 'clauses' ? contractDayOf(claim) : undefined;
  if (made !== undefined && made > on) {
    return { reason: 'contract-later', text: `The contract on ${instrument.name} was made on ${made} only.` };
  }
  for (const condition of instrument.conditions) {
    if (condition.onlyFor !== undefined && !condition.onlyFor.includes(countryOf(country))) continue;
    const failure = unmet(condition, claim, instrument.name, on);
    if (failure !== undefined) return failure;
  }
  return undefined;
}
