import type {
  LegalBasis,
  RecipientRole,
  Safeguard,
  SpecialCategory,
  SpecialCondition,
} from '../../../declaration/index.ts';
import type { Right } from '../../../law/index.ts';

/** Terms of the Data Privacy Vocabulary 2.3 (W3C) and its extensions for the words of a declaration; identifiers only. */
export const BASIS_TERMS: Readonly<Record<LegalBasis, string>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  'legal-obligation': 'eu-gdpr:A6-1-c',
  'vital-interests': 'eu-gdpr:A6-1-d',
  'public-task': 'eu-gdpr:A6-1-e',
  'legitimate-interests': 'eu-gdpr:A6-1-f',
  'recognised-legitimate-interests': 'dpv:LegitimateInterest',
};

/** Conditions of Art. 9(2) GDPR; there is no term for Art. 10. */
export const CONDITION_TERMS: Readonly<Record<SpecialCondition, string | undefined>> = {
  'explicit-consent': 'eu-gdpr:A9-2-a',
  'employment-and-social-security': 'eu-gdpr:A9-2-b',
  'vital-interests': 'eu-gdpr:A9-2-c',
  'not-for-profit-body': 'eu-gdpr:A9-2-d',
  'made-public': 'eu-gdpr:A9-2-e',
  'legal-claims': 'eu-gdpr:A9-2-f',
  'substantial-public-interest': 'eu-gdpr:A9-2-g',
  'health-care': 'eu-gdpr:A9-2-h',
  'public-health': 'eu-gdpr:A9-2-i',
  'archiving-research-statistics': 'eu-gdpr:A9-2-j',
  'law-allows-criminal-data': undefined,
};

export const ROLE_TERMS: Readonly<Record<RecipientRole, string>> = {
  processor: 'dpv:DataProcessor',
  joint: 'dpv:JointDataControllers',
  controller: 'dpv:DataController',
  authority: 'dpv:Authority',
};

/** Kinds of special categories, as terms for data. */
export const SPECIAL_TERMS: Readonly<Record<SpecialCategory, string>> = {
  'ethnic-origin': 'pd:EthnicOrigin',
  'political-opinion': 'pd:PoliticalOpinion',
  religion: 'pd:Religion',
  'trade-union': 'pd:TradeUnionMembership',
  genetic: 'pd:Genetic',
  biometric: 'pd:Biometric',
  health: 'pd:MedicalHealth',
  'sex-life': 'pd:Sexual',
  criminal: 'pd:Criminal',
};

/** Measures; those without a term of their own stand under the general one, with an identifier. */
export const SAFEGUARD_TERMS: Readonly<Record<Safeguard, string | undefined>> = {
  encryption: 'dpv:Encryption',
  pseudonymisation: 'dpv:Pseudonymisation',
  anonymisation: 'dpv:Anonymisation',
  'access-control': 'dpv:AccessControlMethod',
  aggregation: undefined,
  'short-storage': undefined,
  'staff-training': 'dpv:StaffTraining',
  audit: 'dpv:Audit',
  blurring: undefined,
};

/** Rights of the GDPR; other laws' rights have no terms here. */
export const RIGHT_TERMS: Readonly<Partial<Record<Right, string>>> = {
  access: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  erasure: 'eu-gdpr:A17',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  objection: 'eu-gdpr:A21',
  'objection-to-marketing': 'eu-gdpr:A21',
  withdrawal: 'eu-gdpr:A7-3',
  'human-review': 'eu-gdpr:A22',
  complaint: 'eu-gdpr:A77',
};

const DEROGATION_TERMS: Readonly<Record<string, string>> = {
  'derogation-consent': 'eu-gdpr:A49-1-a',
  'derogation-contract': 'eu-gdpr:A49-1-b',
  'derogation-contract-in-interest': 'eu-gdpr:A49-1-c',
  'derogation-public-interest': 'eu-gdpr:A49-1-d',
  'derogation-legal-claims': 'eu-gdpr:A49-1-e',
  'derogation-vital-interests': 'eu-gdpr:A49-1-f',
  'derogation-register': 'eu-gdpr:A49-1-g',
  'derogation-compelling-interests': 'eu-gdpr:A49-2',
};

/** The legal basis of the GDPR that an instrument of the Union is; the general term for all others. */
export function transferTerm(id: string, exporter: string | undefined, kind: string | undefined): string {
  const derogation = Object.hasOwn(DEROGATION_TERMS, id) ? DEROGATION_TERMS[id] : undefined;
  if (derogation !== undefined) return derogation;
  if (exporter !== 'EU') return 'dpv:DataTransferLegalBasis';
  if (kind === 'adequacy' || kind === 'framework') return 'eu-gdpr:A45-3';
  if (kind === 'clauses') return 'eu-gdpr:A46-2-c';
  return kind === 'binding-rules' ? 'eu-gdpr:A46-2-b' : 'dpv:DataTransferLegalBasis';
}
