import type { ObjectionGround } from '../consent/index.ts';
import type { LegalBasis } from '../declaration/index.ts';
import { BASIS_SOURCES, type ExporterLaw } from '../law/index.ts';
import { type DenyReason, type Ground, RULES, type Rule, type UseRequest } from './decision.ts';

/** Why a rule failed, with what it looked at. */
export interface Failure {
  readonly reason: DenyReason;
  readonly ground: Ground;
  /** Place of the rule in the order in which rules are asked. */
  readonly step: number;
}

/** A ground, frozen because many decisions share it. */
export function ground(rule: Rule, by?: string, source?: string): Ground {
  return Object.freeze({
    rule,
    ...(by === undefined ? {} : { by }),
    ...(source === undefined ? {} : { source }),
  });
}

/** A failure of a rule. */
export function failure(reason: DenyReason, rule: Rule, by?: string, source?: string): Failure {
  return Object.freeze({ reason, ground: ground(rule, by, source), step: RULES.indexOf(rule) });
}

/** A failure because the request lacks what a rule needs. */
export function lacking(rule: Rule, needs: keyof UseRequest): Failure {
  return Object.freeze({
    reason: 'missing-context',
    ground: Object.freeze({ rule, needs }),
    step: RULES.indexOf(rule),
  });
}

/** What fails a consent, in the order from the least to the furthest. */
export const CONSENT_FAILURES = [
  'no-choice',
  'refused',
  'withdrawn',
  'unconfirmed',
  'stale-notice',
  'expired',
] as const;
export type ConsentFailure = (typeof CONSENT_FAILURES)[number];

/** Where each of them stands in the law. */
const CONSENT_SOURCES: Readonly<Record<ConsentFailure, string>> = {
  'no-choice': 'GDPR Art. 6(1)(a)',
  refused: 'GDPR Art. 4(11)',
  unconfirmed: 'GDPR Art. 7(1)',
  withdrawn: 'GDPR Art. 7(3)',
  'stale-notice': 'GDPR Art. 4(11), 7(1)',
  expired: 'GDPR Art. 4(11)',
};

/** Where each ground of an objection stands in the law. */
const OBJECTION_SOURCES: Readonly<Record<ObjectionGround, string>> = {
  'own-situation': 'GDPR Art. 21(1)',
  'direct-marketing': 'GDPR Art. 21(2), (3)',
  'opt-out': 'Cal. Civ. Code §1798.120, §1798.135',
};

const TRANSFER_SOURCES: Readonly<Record<ExporterLaw, string>> = {
  EU: 'GDPR Art. 44',
  UK: 'UK GDPR Art. 44',
  CH: 'FADP Art. 16',
};

/** The failure of a use that needs a consent; `by` is what asks for it. */
export function consentFailure(reason: ConsentFailure, by: string): Failure {
  return failure(reason, 'basis', by, CONSENT_SOURCES[reason]);
}

/** The failure of a use that the customer objected to. */
export function objected(by: ObjectionGround): Failure {
  return failure('objected', 'basis', by, OBJECTION_SOURCES[by]);
}

/** The failure of a transfer that nothing carries. */
export function noInstrument(law: ExporterLaw | undefined): Failure {
  return failure(
    'no-transfer-instrument',
    'transfer',
    undefined,
    law === undefined ? undefined : TRANSFER_SOURCES[law],
  );
}

/** The ground of a legal basis that holds. */
export function basisGround(basis: LegalBasis): Ground {
  return ground('basis', basis, BASIS_SOURCES[basis].text);
}

/** Failures and grounds that do not depend on a declaration. */
export const FAILED = {
  erased: failure('erased', 'declared', undefined, 'GDPR Art. 17'),
  tooOld: failure('state-too-old', 'declared'),
  unknown: failure('unknown-practice', 'declared', undefined, 'GDPR Art. 5(1)(b)'),
  at: lacking('declared', 'at'),
  restricted: failure('restricted', 'not-restricted', 'restriction', 'GDPR Art. 18(2)'),
  contract: lacking('basis', 'contract'),
  duty: failure('no-duty', 'basis', 'legal-obligation', 'GDPR Art. 6(3)'),
  special: failure('no-condition', 'basis', 'condition', 'GDPR Art. 9(2)'),
  criminal: failure('no-condition', 'basis', 'condition', 'GDPR Art. 10'),
  basisResidence: lacking('basis', 'residence'),
  age: lacking('basis', 'age'),
  guardian: failure('guardian-needed', 'basis', 'age', 'GDPR Art. 8(1)'),
  channel: lacking('contact', 'channel'),
  contactResidence: lacking('contact', 'residence'),
  softOptIn: lacking('contact', 'softOptIn'),
  noContact: failure('no-contact-permission', 'contact', 'channel'),
  country: lacking('transfer', 'country'),
  startedOn: lacking('retention', 'startedOn'),
  recipient: failure('recipient-not-declared', 'recipient', undefined, 'GDPR Art. 13(1)(e)'),
} as const satisfies Readonly<Record<string, Failure>>;

export const PASSED = {
  declared: ground('declared'),
  unrestricted: ground('not-restricted'),
  restrictedByConsent: ground('not-restricted', 'consent', 'GDPR Art. 18(2)'),
  ownUse: ground('recipient', 'controller'),
  notNeeded: ground('transfer', 'not-needed'),
  noContact: ground('contact', 'none'),
  serviceMessage: ground('contact', 'service-message'),
  noPeriod: ground('retention', 'none'),
  criterion: ground('retention', 'criterion'),
  hold: ground('retention', 'hold'),
} as const satisfies Readonly<Record<string, Ground>>;

/** Uses that a restriction allows (GDPR Art. 18(2)). */
export const RESTRICTED_USES = {
  'legal-claims': ground('not-restricted', 'legal-claims', 'GDPR Art. 18(2)'),
  'rights-of-others': ground('not-restricted', 'rights-of-others', 'GDPR Art. 18(2)'),
  'public-interest': ground('not-restricted', 'public-interest', 'GDPR Art. 18(2)'),
} as const satisfies Readonly<Record<NonNullable<UseRequest['restrictedUse']>, Ground>>;
