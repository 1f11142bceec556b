import {
  type ContactChannel,
  type ContactPermission,
  isNarrowerThan,
  type Practice,
} from '../declaration/index.ts';
import {
  assessTransfer,
  claimsOf,
  countryOf,
  deviceRuleFor,
  exporterLawOf,
  isBasisAvailable,
  isKnownDestination,
  leavesHome,
  marketingRuleFor,
  regimeOf,
  unconditionalAdequacy,
} from '../law/index.ts';
import type { Ground } from './decision.ts';
import {
  basisGround,
  CONSENT_FAILURES,
  type ConsentFailure,
  type Failure,
  failure,
  ground,
  noInstrument,
  PASSED,
} from './ground.ts';
import type { PracticeRule } from './practice-rule.ts';

/** Either the ground on which a rule passes, or why it fails. */
export type Verdict = Ground | Failure;

/** What a rule says, in one shape: a failure, or else the ground on which it passes. */
export interface Judged {
  readonly failed: Failure | undefined;
  readonly passed: Ground;
}

/** The same in one shape. */
export function judged(verdict: Verdict): Judged {
  return isFailure(verdict)
    ? { failed: verdict, passed: verdict.ground }
    : { failed: undefined, passed: verdict };
}

/** Whether a verdict is a failure. */
export function isFailure(verdict: Verdict): verdict is Failure {
  return 'reason' in verdict;
}

/** How strong a consent has to be: 0 none, 1 a consent, 2 a confirmed one. */
export type ConsentLevel = 0 | 1 | 2;

/** The level that each permission asks for; a soft opt-in and an opt-out ask for none. */
export const PERMISSION_LEVELS: Readonly<Record<ContactPermission, ConsentLevel>> = {
  'service-message': 0,
  'opt-out': 0,
  'soft-opt-in': 0,
  consent: 1,
  'confirmed-consent': 2,
};

/** What the law of a country asks for before advertising over a channel. */
export interface ContactLaw {
  readonly level: ConsentLevel;
  readonly hasSoftOptIn: boolean;
  readonly source?: string;
}

/** A country whose law is not known here is no licence to advertise: it asks for consent. */
export const UNKNOWN_CONTACT_LAW: ContactLaw = { level: 1, hasSoftOptIn: false };

/** What advertising to customers of a country needs over a channel on a day. */
export function contactLawOf(residence: string, channel: ContactChannel, day: string): ContactLaw {
  const rule = marketingRuleFor(residence, channel, day);
  if (rule === undefined) return UNKNOWN_CONTACT_LAW;
  return {
    level: PERMISSION_LEVELS[rule.needs],
    hasSoftOptIn: rule.hasSoftOptIn,
    source: rule.source.text,
  };
}

/** What a practice needs on the customer's device: a consent of its own, or why it needs none. */
export interface DeviceNeed {
  readonly needsConsent: boolean;
  readonly passed: Ground;
  /** `by` says why there is no consent: nobody asked, or the customer said no, or took it back … */
  readonly failed: Readonly<Record<ConsentFailure, Failure>>;
}

const DEVICE_SOURCE = 'Directive 2002/58/EC Art. 5(3)';

/** What a practice that stores or reads on the device needs; without a residence, or where no law is known, a consent. */
export function deviceNeedOf(rule: PracticeRule, residence: string | undefined, day: string): DeviceNeed {
  const { practice } = rule;
  const law = residence === undefined ? undefined : deviceRuleFor(residence, day);
  const source = law?.source.text ?? DEVICE_SOURCE;
  const failed = deviceFailures(source);
  if (practice.device !== 'consent') {
    return { needsConsent: false, passed: ground('device', practice.device ?? 'none'), failed };
  }
  const { dpv } = rule;
  const isExempt =
    rule.staysWithShop &&
    dpv !== undefined &&
    (law?.exemptPurposes ?? []).some((purpose) => isNarrowerThan(dpv, purpose));
  const needsConsent = law === undefined || (law.needsConsent && !isExempt);
  return { needsConsent, passed: ground('device', needsConsent ? 'consent' : 'exempt', source), failed };
}

function deviceFailures(source: string): DeviceNeed['failed'] {
  const failed = (why: ConsentFailure) => failure('no-device-consent', 'device', why, source);
  const [none, refused, withdrawn, unconfirmed, stale, expired] = CONSENT_FAILURES;
  return {
    [none]: failed(none),
    [refused]: failed(refused),
    [withdrawn]: failed(withdrawn),
    [unconfirmed]: failed(unconfirmed),
    [stale]: failed(stale),
    [expired]: failed(expired),
  };
}

/**
 * Whether a country's law offers a basis that not all of them have (`recognised-legitimate-interests`). It has to be
 * offered by the law of the shop and by that of the customer.
 */
export function basisVerdict(practice: Practice, country: string, day: string): Verdict {
  const regime = regimeOf(country, day);
  const passed = basisGround(practice.basis);
  return regime !== undefined && isBasisAvailable(practice.basis, regime, day)
    ? passed
    : failure('no-condition', 'basis', practice.basis, passed.source);
}

/** Where a transfer goes, and for which practice. */
export interface Route {
  readonly rule: PracticeRule;
  /** Country of the controller, whose law on transfers applies. */
  readonly home: string;
  /** Id of the recipient; absent when the shop itself uses the datum there. */
  readonly recipient: string | undefined;
  readonly country: string;
  readonly day: string;
}

/**
 * Whether data may go to a country on a day: within the area of the exporter's law, or by an adequacy decision without
 * conditions, or by any instrument that the practice states for this recipient and country. Out of a country whose law on
 * transfers is not known, nothing carries a transfer.
 */
export function transferVerdict({ rule, home, recipient, country, day }: Route): Verdict {
  const law = exporterLawOf(home, day);
  if (!isKnownDestination(country)) return noInstrument(law);
  if (!leavesHome(home, country, day)) return PASSED.notNeeded;
  if (law === undefined) return noInstrument(law);
  const route = { exporter: law, country, on: day };
  const adequacy = unconditionalAdequacy(route);
  if (adequacy !== undefined) return ground('transfer', adequacy.id, adequacy.source.text);
  const stated = (rule.practice.transfers ?? [])
    .filter((t) => t.recipient === recipient && countryOf(t.country) === countryOf(country))
    .flatMap((t) => t.instruments ?? []);
  const result = assessTransfer({ ...route, claims: claimsOf(stated) });
  if (result.holds === 'not-needed') return PASSED.notNeeded;
  if (result.holds) return ground('transfer', result.by.id, result.by.source.text);
  const fallen = result.failures.find(({ reason }) => reason === 'fell' || reason === 'expired');
  if (fallen === undefined) return noInstrument(law);
  return failure('instrument-fell', 'transfer', fallen.instrument?.id, fallen.source?.text);
}
