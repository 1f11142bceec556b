import type { ContactChannel } from '../declaration/index.ts';

/** May this datum of this customer be used for this purpose, by this recipient, in this country, now? */
export interface UseRequest {
  /** The customer's id, as the shop knows it. */
  readonly customer: string;
  /** Id of a data category. */
  readonly datum: string;
  /** Id of a purpose. */
  readonly purpose: string;
  /** Narrows the question to one practice; without it any practice of the purpose that uses the datum can permit. */
  readonly practice?: string;
  /** Id of a recipient; absent when the shop itself uses the datum. */
  readonly recipient?: string;
  /** Country in which the datum is used; that of the recipient, or of the shop, when absent. */
  readonly country?: string;
  /** Country in which the customer lives; contact permissions depend on it. */
  readonly residence?: string;
  /** The channel of a contact. */
  readonly channel?: ContactChannel;
  /** Day that storage is counted from: of the order, of the collection …, `YYYY-MM-DD`. */
  readonly startedOn?: string;
  /** Reference to the live contract that the use serves. */
  readonly contract?: string;
  /** Soft opt-in: the conditions that this contact meets, by id (law/SOFT_OPT_IN_CONDITIONS). */
  readonly softOptIn?: readonly string[];
  /** A use that Art. 18(2) GDPR allows although the data are restricted. */
  readonly restrictedUse?: 'legal-claims' | 'rights-of-others' | 'public-interest';
  /** Age of the customer in years, where a practice has an age limit and the shop knows it. */
  readonly age?: number;
  /** The moment of use, milliseconds since 1970; now when absent. */
  readonly at?: number;
}

/** Every reason to deny, in the order in which the rules are asked. */
export const DENY_REASONS = [
  'erased',
  'state-too-old',
  'unknown-practice',
  'restricted',
  'no-device-consent',
  'no-choice',
  'refused',
  'unconfirmed',
  'withdrawn',
  'stale-notice',
  'expired',
  'no-contract',
  'no-duty',
  'no-condition',
  'guardian-needed',
  'objected',
  'no-contact-permission',
  'paused',
  'frequency-cap',
  'recipient-not-declared',
  'no-transfer-instrument',
  'instrument-fell',
  'retention-over',
  'missing-context',
] as const;
export type DenyReason = (typeof DENY_REASONS)[number];

/** The rules in the order in which they are asked; a permit names each that it passed. */
export const RULES = [
  'declared',
  'not-restricted',
  'device',
  'basis',
  'contact',
  'recipient',
  'transfer',
  'retention',
] as const;
export type Rule = (typeof RULES)[number];

/** What a rule looked at, for explanations: ids only, no words. */
export interface Ground {
  readonly rule: Rule;
  /** The legal basis, the permission, the instrument, the recipient … that carried or failed. */
  readonly by?: string;
  /** What a request lacked, for `missing-context`: the name of the field. */
  readonly needs?: keyof UseRequest;
  /** Law or declaration that the rule rests on, such as `GDPR Art. 7(3)`. */
  readonly source?: string;
}

/** What every decision names: how much of the choices it has seen, and under which version it was made. */
interface Seen {
  /** Position of the last event that the image had applied; −1 before the first. */
  readonly watermark: number;
  /** Number of the published version whose practices hold; 0 before the first. */
  readonly version: number;
}

/** A permit names the practice that allows the use and every rule that it passed. */
export interface Permit extends Seen {
  readonly permit: true;
  readonly practice: string;
  readonly passed: readonly Ground[];
}

/** A deny names the first rule that failed, and what the other practices of the purpose failed at. */
export interface Deny extends Seen {
  readonly permit: false;
  readonly reason: DenyReason;
  /** The practice that came furthest; absent where none is declared. */
  readonly practice?: string;
  readonly failed: Ground;
  readonly passed: readonly Ground[];
  /** The other practices that were tried, each with its reason. */
  readonly others: readonly { readonly practice: string; readonly reason: DenyReason }[];
}

export type Decision = Permit | Deny;
