import type { ContactChannel } from './use.ts';

/** What a choice is about. */
export type About =
  | { readonly practice: string }
  | { readonly purpose: string }
  | { readonly kind: 'everything' | 'direct-marketing' | 'sale' | 'sharing' | 'targeted-advertising' };

/**
 * Who acted. What makes use laxer is the act of the customer or of a guardian. A program (`system`) reports, pauses, caps and
 * withdraws, and takes in older consents with `at` and `version`; `staff` needs a key of the scope `staff`.
 */
export type Actor =
  | { readonly kind: 'customer' }
  | { readonly kind: 'guardian'; readonly verification: string }
  | { readonly kind: 'staff'; readonly reference: string }
  | { readonly kind: 'signal' }
  | { readonly kind: 'system'; readonly reference?: string };

interface ChoiceBase {
  /** Makes sending it again harmless: 8 to 64 letters, digits, `-`, `_`. */
  readonly id: string;
  readonly customer: string;
  readonly actor: Actor;
  readonly channel:
    | 'web'
    | 'app'
    | 'email'
    | 'receipt'
    | 'chat'
    | 'voice'
    | 'print'
    | 'phone'
    | 'post'
    | 'api';
  readonly language: string;
  /** Other controllers that the text shown named; refused where one is not served there. */
  readonly group?: readonly string[];
  /** The version that was shown; the newest when absent. */
  readonly version?: number;
  /**
   * The watermark of the state that the customer was shown: `state` returns it, and so does each decision. The choice
   * overrides what stood then, and nothing that came later; without it, it overrides nothing.
   */
  readonly shownAt?: number;
  /** When it happened, ISO 8601 in UTC, for older choices. */
  readonly at?: string;
}

type Contact = 'all' | ContactChannel;
type Data = 'all' | readonly string[];

/** A choice of a customer, as it is sent. */
export type Choice = ChoiceBase &
  (
    | { readonly kind: 'consent-requested' | 'consent-refused' | 'consent-withdrawn'; readonly about: About }
    | {
        readonly kind: 'consent-given';
        readonly about: About;
        readonly until?: string;
        readonly needsConfirmation?: boolean;
        readonly toldOfSignal?: boolean;
      }
    | { readonly kind: 'consent-confirmed'; readonly grant: string }
    | {
        readonly kind: 'objection-raised';
        readonly about: About;
        readonly ground: 'own-situation' | 'direct-marketing' | 'opt-out';
      }
    | {
        readonly kind: 'objection-decided';
        readonly objection: string;
        readonly outcome: 'upheld' | 'overridden';
        readonly grounds: string;
      }
    | {
        readonly kind: 'objection-lifted';
        readonly lifts?: readonly string[];
        readonly toldOfSignal?: boolean;
      }
    | { readonly kind: 'pause-begun'; readonly contact: Contact; readonly until?: string }
    | {
        readonly kind: 'pause-ended' | 'cap-lifted' | 'restriction-lifted' | 'hold-lifted';
        /** Only these of what stood; all of its kind that stood at `shownAt` when absent. One of the two is needed. */
        readonly lifts?: readonly string[];
      }
    | { readonly kind: 'cap-set'; readonly contact: Contact; readonly times: number; readonly days: number }
    | { readonly kind: 'contact-made'; readonly contact: ContactChannel; readonly practice: string }
    | { readonly kind: 'restriction-set'; readonly data: Data; readonly why: string }
    | { readonly kind: 'hold-set'; readonly data: Data; readonly purpose: string; readonly until?: string }
    | { readonly kind: 'guest-merged'; readonly guest: string; readonly isSharedDevice: boolean }
    | { readonly kind: 'merge-undone'; readonly merge: string }
  );

/** A choice that is on disk. */
export interface Recorded {
  readonly id: string;
  /** Its place in the log; decisions follow it already. */
  readonly position: number;
  /** True when it had been recorded before. */
  readonly wasKnown: boolean;
  /**
   * Ids of what stands against a consent, or of what an end or a lifting left standing; absent where there is nothing. A
   * consent with some does not count: show the customer what stands, and ask again with the watermark of that.
   */
  readonly outweighedBy?: readonly string[];
  /** Controllers of the group that could not record it; absent where all did. */
  readonly notTold?: readonly string[];
}

/** What became of one of several choices. */
export type RecordedOrNot =
  | Recorded
  | {
      readonly id: string;
      readonly problem: { readonly code: string; readonly detail: string; readonly status: number };
    };
