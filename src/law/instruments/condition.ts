import type { InstrumentCondition } from '../instrument.ts';

/** The recipient stands on the public list of the framework. */
export const listed: InstrumentCondition = {
  kind: 'listed',
  text: 'The recipient is on the public list of the framework.',
};

/** Canada: commercial organisations under its federal privacy act. */
export const commercialPipeda: InstrumentCondition = {
  kind: 'commercial-pipeda',
  text: 'The recipient is a commercial organisation under Canada’s Personal Information Protection and Electronic Documents Act.',
};

/** Israel: automated processing. */
export const automatedOnly: InstrumentCondition = {
  kind: 'automated-only',
  text: 'The data are transferred and processed by automated means only.',
};

/** Japan: business operators. */
export const privateSector: InstrumentCondition = {
  kind: 'private-sector',
  text: 'The recipient is a business in the private sector.',
};

/** A transfer impact assessment was made. */
export const assessment: InstrumentCondition = {
  kind: 'assessment',
  text: 'The law and practice of the recipient’s country were assessed, and the assessment is kept.',
};

/** The group's binding rules were approved. */
export const approvedGroup: InstrumentCondition = {
  kind: 'approved-group',
  text: 'The rules of the group were approved, and exporter and recipient belong to it.',
};

/** A derogation is for single cases. */
export const occasional: InstrumentCondition = {
  kind: 'occasional',
  text: 'The transfer is occasional, not a routine flow.',
};

/** A contract made before a day goes on as long as the processing stays the same. */
export function contractBefore(before: string): readonly InstrumentCondition[] {
  return [
    { kind: 'contract-before', before, text: `The contract was made before ${before}.` },
    {
      kind: 'processing-unchanged',
      before,
      text: `The processing has stayed the same since before ${before}.`,
    },
  ];
}
