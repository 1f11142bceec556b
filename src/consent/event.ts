import type { ContactChannel, NoticeChannel } from '../declaration/index.ts';

/**
 * What a choice is about: one practice, every practice of a purpose, or a kind of use that the law names.
 *
 * `direct-marketing`: every practice that contacts or advertises (Art. 21(2) GDPR). `sale`, `sharing`,
 * `targeted-advertising`: what a global opt-out signal objects to. `everything`: all practices.
 */
export type About =
  | { readonly practice: string }
  | { readonly purpose: string }
  | { readonly kind: AboutKind };

export const ABOUT_KINDS = [
  'everything',
  'direct-marketing',
  'sale',
  'sharing',
  'targeted-advertising',
] as const;
export type AboutKind = (typeof ABOUT_KINDS)[number];

/** Who acted. A guardian acts for a child and brings a reference to how that was verified (Art. 8(2) GDPR). */
export type Actor =
  | { readonly kind: 'customer' }
  | { readonly kind: 'guardian'; readonly verification: string }
  | { readonly kind: 'staff'; readonly reference: string }
  /** The browser, by a global opt-out signal. */
  | { readonly kind: 'signal' }
  /** A program of the shop, such as the one that sends newsletters. */
  | { readonly kind: 'system'; readonly reference?: string };

/** The notice that the customer was shown: a published version, by number and by the hash of its facts. */
export interface NoticeShown {
  readonly version: number;
  readonly id: string;
}

/** Where a choice was made: a channel of notices, or the shop's own systems. */
export type ChoiceChannel = NoticeChannel | 'phone' | 'post' | 'api';

/** What every event says. */
interface EventBase {
  /** The idempotency key of the event, unique per controller and customer; 8 to 64 letters, digits, `-`, `_`. */
  readonly id: string;
  /** The customer's id as the shop knows it; a guest's id is one of a browser. 1 to 200 characters. */
  readonly customer: string;
  /** When it happened, ISO 8601 in UTC with milliseconds. Shown to people; it decides nothing about order. */
  readonly at: string;
  readonly actor: Actor;
  readonly channel: ChoiceChannel;
  /** Language of what was shown. */
  readonly language: string;
  readonly notice: NoticeShown;
  /** Other controllers that the text shown named as bound by the choice (a group of brands). */
  readonly group?: readonly string[];
}

/** Ids of the events that this one overrides: those, and no others, that the customer was shown as standing. */
interface Superseding {
  readonly supersedes: readonly string[];
}

/** A choice of a customer, or something that bears on their choices. Append-only: nothing is ever changed. */
export type ChoiceEvent = EventBase &
  (
    | { readonly kind: 'consent-requested'; readonly about: About }
    | ({
        readonly kind: 'consent-given';
        readonly about: About;
        /** The consent ends with this day, `YYYY-MM-DD`. */
        readonly until?: string;
        /** The customer has to confirm it (double opt-in) before it counts. */
        readonly needsConfirmation?: boolean;
        /** The customer was told that a global opt-out signal says otherwise, and consented all the same. */
        readonly toldOfSignal?: boolean;
      } & Superseding)
    | { readonly kind: 'consent-confirmed'; readonly grant: string }
    | ({ readonly kind: 'consent-refused'; readonly about: About } & Superseding)
    | { readonly kind: 'consent-withdrawn'; readonly about: About }
    /** `own-situation`: Art. 21(1) GDPR. `direct-marketing`: Art. 21(2). `opt-out`: sale or sharing, by a law or a signal. */
    | {
        readonly kind: 'objection-raised';
        readonly about: About;
        readonly ground: ObjectionGround;
      }
    | {
        readonly kind: 'objection-decided';
        readonly objection: string;
        readonly outcome: 'upheld' | 'overridden';
        /** Why the shop's grounds are stronger, or why the objection stands. */
        readonly grounds: string;
      }
    | ({ readonly kind: 'objection-lifted'; readonly toldOfSignal?: boolean } & Superseding)
    /** Pauses all contact, or one channel; without `until` (an instant) it lasts until it is ended. */
    | { readonly kind: 'pause-begun'; readonly contact: ContactScope; readonly until?: string }
    | ({ readonly kind: 'pause-ended' } & Superseding)
    /** At most `times` contacts in any `days` days; 0 means none. */
    | ({
        readonly kind: 'cap-set';
        readonly contact: ContactScope;
        readonly times: number;
        readonly days: number;
      } & Superseding)
    | ({ readonly kind: 'cap-lifted' } & Superseding)
    | { readonly kind: 'contact-made'; readonly contact: ContactChannel; readonly practice: string }
    /** Use is restricted (Art. 18 GDPR): all data, or some categories. */
    | { readonly kind: 'restriction-set'; readonly data: 'all' | readonly string[]; readonly why: string }
    | ({ readonly kind: 'restriction-lifted' } & Superseding)
    /** Data are kept longer for a named purpose, such as a legal claim; never allows a use. */
    | {
        readonly kind: 'hold-set';
        readonly data: 'all' | readonly string[];
        readonly purpose: string;
        readonly until?: string;
      }
    | ({ readonly kind: 'hold-lifted' } & Superseding)
    /** A guest of this browser turned out to be the customer; `carried` are the guest's events. */
    | {
        readonly kind: 'guest-merged';
        readonly guest: string;
        /** A device that several people use hands over no grant. */
        readonly isSharedDevice: boolean;
        readonly carried: readonly ChoiceEvent[];
        /** Ids of earlier merges of the same guest, whose place this one takes: what they carried is carried here. */
        readonly replaces?: readonly string[];
      }
    | { readonly kind: 'merge-undone'; readonly merge: string }
  );

export type ChoiceKind = ChoiceEvent['kind'];
export type ChoiceOf<K extends ChoiceKind> = Extract<ChoiceEvent, { readonly kind: K }>;

export const OBJECTION_GROUNDS = ['own-situation', 'direct-marketing', 'opt-out'] as const;
export type ObjectionGround = (typeof OBJECTION_GROUNDS)[number];

/** All contact, or one channel of it. */
export type ContactScope = 'all' | ContactChannel;
