import type { LegalBasis, SpecialCondition } from '../../../declaration/index.ts';

/** Legal bases as TILT refers to them: the law in capitals, then numbers and letters joined by hyphens. */
export const BASIS_REFERENCES: Readonly<Record<LegalBasis, string>> = {
  consent: 'GDPR-6-1-a',
  contract: 'GDPR-6-1-b',
  'legal-obligation': 'GDPR-6-1-c',
  'vital-interests': 'GDPR-6-1-d',
  'public-task': 'GDPR-6-1-e',
  'legitimate-interests': 'GDPR-6-1-f',
  'recognised-legitimate-interests': 'UKGDPR-6-1-ea',
};

/** Conditions of Art. 9(2) GDPR as TILT refers to them; the law that Art. 10 asks for is one that only the retailer knows. */
export const CONDITION_REFERENCES: Readonly<Record<SpecialCondition, string | undefined>> = {
  'explicit-consent': 'GDPR-9-2-a',
  'employment-and-social-security': 'GDPR-9-2-b',
  'vital-interests': 'GDPR-9-2-c',
  'not-for-profit-body': 'GDPR-9-2-d',
  'made-public': 'GDPR-9-2-e',
  'legal-claims': 'GDPR-9-2-f',
  'substantial-public-interest': 'GDPR-9-2-g',
  'health-care': 'GDPR-9-2-h',
  'public-health': 'GDPR-9-2-i',
  'archiving-research-statistics': 'GDPR-9-2-j',
  'law-allows-criminal-data': undefined,
};
