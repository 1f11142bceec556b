import type { ContactChannel } from '../declaration/index.ts';
import type { Source } from './source.ts';

/** A way in which advertising reaches a customer. */
export type MarketingChannel = ContactChannel;

/** What advertising over a channel needs. */
export interface MarketingRule {
  readonly id: string;
  /** A country, or `EU` for the European Economic Area where no country has a rule of its own here. */
  readonly area: string;
  readonly channel: MarketingChannel;
  /** `confirmed-consent`: consent confirmed by the customer (double opt-in) and kept as evidence. */
  readonly needs: 'consent' | 'confirmed-consent' | 'opt-out';
  /** Existing customers may be written to without consent, under every one of `SOFT_OPT_IN_CONDITIONS`. */
  readonly hasSoftOptIn: boolean;
  /** How long the evidence of consent must be kept, in years. */
  readonly evidenceYears?: number;
  readonly from?: string;
  /** Exclusive. */
  readonly until?: string;
  readonly text: string;
  readonly source: Source;
}

/** What must all be the case for advertising to existing customers without consent (Directive 2002/58/EC Art. 13(2)). */
export const SOFT_OPT_IN_CONDITIONS = [
  { id: 'sale', text: 'The address was obtained with a sale to this customer.' },
  { id: 'own-similar-goods', text: 'The advertising is for the shop’s own similar goods or services.' },
  { id: 'notice-at-collection', text: 'The customer could object when the address was collected.' },
  { id: 'notice-in-every-message', text: 'The customer can object in every message.' },
  { id: 'no-objection', text: 'The customer has not objected.' },
] as const satisfies readonly { readonly id: string; readonly text: string }[];
