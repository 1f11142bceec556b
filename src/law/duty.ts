import type { Basis } from './basis.ts';
import type { Regime } from './regime.ts';
import type { Source } from './source.ts';

/** Something that a notice must tell. */
export type Element =
  | 'controller'
  | 'representative'
  | 'dpo'
  | 'purpose'
  | 'legal-basis'
  | 'legitimate-interest'
  | 'data-categories'
  | 'recipients'
  | 'transfer'
  | 'transfer-copy'
  | 'transfer-countries'
  | 'retention'
  | 'rights'
  | 'right-to-withdraw'
  | 'right-to-object'
  | 'right-to-object-marketing'
  | 'right-to-complain'
  | 'complaint-to-controller'
  | 'required-or-optional'
  | 'source-of-data'
  | 'automated-decision'
  | 'profiling'
  | 'joint-arrangement'
  | 'further-information'
  | 'device-access'
  | 'marketing-channel'
  | 'sold-or-shared'
  | 'opt-out'
  | 'sensitive-limit'
  | 'financial-incentive'
  | 'gpc'
  | 'no-retaliation';

/** What is known of a practice and of its controller, as far as the duties to inform depend on it. */
export interface DutyContext {
  readonly basis: Basis;
  /** Some datum comes from the customer or was observed: Art. 13 applies. */
  readonly isDirect: boolean;
  /** Some datum was inferred or comes from elsewhere: Art. 14 applies. */
  readonly isIndirect: boolean;
  readonly hasRecipients: boolean;
  /** Data leave the area of the exporter's law (for the GDPR: the European Economic Area). */
  readonly hasThirdCountryTransfer: boolean;
  /** A transfer rests on safeguards (clauses, binding rules), not on adequacy alone: a copy can be asked for. */
  readonly hasTransferSafeguards: boolean;
  /** Data are disclosed in any other country, an adequate one included (Switzerland asks to name it). */
  readonly isDisclosedAbroad: boolean;
  readonly hasAutomatedDecision: boolean;
  readonly hasProfiling: boolean;
  readonly isMarketing: boolean;
  /** Marketing goes out by e-mail, text message, telephone or push message. */
  readonly usesElectronicMarketing: boolean;
  /** Something is stored or read on the customer's device. */
  readonly usesDevice: boolean;
  readonly hasJointController: boolean;
  readonly isSoldOrShared: boolean;
  readonly isSensitive: boolean;
  /** Special categories rest on explicit consent, Art. 9(2)(a). */
  readonly hasExplicitConsent: boolean;
  readonly hasLoyaltyIncentive: boolean;
  readonly hasRepresentative: boolean;
  readonly hasDpo: boolean;
}

/** A context in which nothing special is the case: data from the customer, for a contract. Spread it and add what is. */
export const BARE_CONTEXT: DutyContext = {
  basis: 'contract',
  isDirect: true,
  isIndirect: false,
  hasRecipients: false,
  hasThirdCountryTransfer: false,
  hasTransferSafeguards: false,
  isDisclosedAbroad: false,
  hasAutomatedDecision: false,
  hasProfiling: false,
  isMarketing: false,
  usesElectronicMarketing: false,
  usesDevice: false,
  hasJointController: false,
  isSoldOrShared: false,
  isSensitive: false,
  hasExplicitConsent: false,
  hasLoyaltyIncentive: false,
  hasRepresentative: false,
  hasDpo: false,
};

/** One thing that a regime obliges a controller to tell, from a day on. */
export interface Duty {
  /** For example `gdpr-13-1-c-purpose`. */
  readonly id: string;
  readonly regime: Regime;
  /** Set for a national addition: it holds in this country alone. */
  readonly country?: string;
  readonly element: Element;
  /** Whether it is told once for the controller or for each practice. */
  readonly level: 'controller' | 'practice';
  /**
   * `first`: belongs into the first layer. For the GDPR that is guidance (WP 260 rev. 01, paragraphs 35 to 37),
   * for Spain it is law (LOPDGDD Art. 11).
   */
  readonly layer: 'first' | 'any';
  /** One plain English sentence: what must be told. */
  readonly text: string;
  readonly appliesWhen: (context: DutyContext) => boolean;
  readonly from: string;
  /** Exclusive. */
  readonly until?: string;
  readonly source: Source;
}
