import type { ContactChannel } from '../declaration/index.ts';
import type { About, Actor, ContactScope, NoticeShown, ObjectionGround } from './event.ts';

/** What all standing entries of a state say: the event that they come from, and when and by whom it was made. */
export interface Standing {
  /** Id of the event. */
  readonly id: string;
  readonly at: string;
  readonly by: Actor['kind'];
  readonly notice: NoticeShown;
  /** Id of the merge that brought it, where it came from a guest. */
  readonly merge?: string;
}

/** A consent that was given, whatever came against it. */
export interface Grant extends Standing {
  readonly about: About;
  /** Last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly isConfirmed: boolean;
  readonly needsConfirmation: boolean;
  readonly toldOfSignal: boolean;
  /** Ids of the refusals, withdrawals, objections and restrictions that it overrides. */
  readonly supersedes: readonly string[];
}

/** A refusal or a withdrawal. It stands against every grant about the same practices that does not name it. */
export interface Against extends Standing {
  readonly about: About;
  readonly kind: 'refused' | 'withdrawn';
}

/** An objection that nobody lifted. */
export interface Objection extends Standing {
  readonly about: About;
  readonly ground: ObjectionGround;
  readonly outcome: 'open' | 'upheld' | 'overridden';
  readonly isSignal: boolean;
}

export interface Pause extends Standing {
  readonly contact: ContactScope;
  /** An instant, ISO 8601; absent until it is ended. */
  readonly until?: string;
}

export interface Cap extends Standing {
  readonly contact: ContactScope;
  readonly times: number;
  readonly days: number;
}

export interface Restriction extends Standing {
  readonly data: 'all' | readonly string[];
  readonly why: string;
}

export interface Hold extends Standing {
  readonly data: 'all' | readonly string[];
  readonly purpose: string;
  readonly until?: string;
}

/** One contact, for frequency caps. */
export interface Contact {
  readonly id: string;
  readonly channel: ContactChannel;
  readonly practice: string;
  readonly at: string;
}

/** A choice of the customer that a signal of their browser contradicts; both sides are shown. */
export interface SignalConflict {
  readonly grant: string;
  readonly objection: string;
  /** True when the customer consented after being told of the signal. */
  readonly isSetAside: boolean;
}

/**
 * What a customer's choices amount to: a pure function of the set of their events, whatever the order of arrival. Lists
 * are ordered by id, so that equal sets give equal states.
 */
export interface ChoiceState {
  readonly grants: readonly Grant[];
  /** Every refusal and withdrawal; a grant overrides those that it names. */
  readonly against: readonly Against[];
  /** Objections that stand. Overridden ones are kept: they show what was decided. */
  readonly objections: readonly Objection[];
  readonly pauses: readonly Pause[];
  readonly caps: readonly Cap[];
  readonly restrictions: readonly Restriction[];
  readonly holds: readonly Hold[];
  readonly contacts: readonly Contact[];
  readonly conflicts: readonly SignalConflict[];
}
