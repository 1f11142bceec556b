import type { ContactChannel } from '../declaration/index.ts';
import type { About, Actor, ContactScope, NoticeShown, ObjectionGround } from './event.ts';

/** What an event says that can stand in a state: which it was, when, by whom, under which notice. */
interface KeptStanding {
  readonly id: string;
  readonly at: string;
  readonly by: Actor['kind'];
  readonly notice: NoticeShown;
}

/** What an event says that acts on others. */
interface KeptActing {
  readonly id: string;
  readonly by: Actor['kind'];
}

/** A consent. */
export interface KeptGrant extends KeptStanding {
  readonly kind: 'consent-given';
  readonly about: About;
  readonly until?: string;
  readonly needsConfirmation: boolean;
  readonly toldOfSignal: boolean;
  readonly supersedes: readonly string[];
}

/** A refusal or a withdrawal. What a refusal supersedes is not kept: it never weakens anything. */
export interface KeptAgainst extends KeptStanding {
  readonly kind: 'consent-refused' | 'consent-withdrawn';
  readonly about: About;
}

export interface KeptObjection extends KeptStanding {
  readonly kind: 'objection-raised';
  readonly about: About;
  readonly ground: ObjectionGround;
}

export interface KeptPause extends KeptStanding {
  readonly kind: 'pause-begun';
  readonly contact: ContactScope;
  readonly until?: string;
}

export interface KeptCap extends KeptStanding {
  readonly kind: 'cap-set';
  readonly contact: ContactScope;
  readonly times: number;
  readonly days: number;
  readonly supersedes: readonly string[];
}

export interface KeptRestriction extends KeptStanding {
  readonly kind: 'restriction-set';
  readonly data: 'all' | readonly string[];
  readonly why: string;
}

export interface KeptHold extends KeptStanding {
  readonly kind: 'hold-set';
  readonly data: 'all' | readonly string[];
  readonly purpose: string;
  readonly until?: string;
}

export interface KeptContact {
  readonly kind: 'contact-made';
  readonly id: string;
  readonly at: string;
  /** `at` in milliseconds since 1970. */
  readonly ms: number;
  readonly channel: ContactChannel;
  readonly practice: string;
}

export interface KeptConfirmation extends KeptActing {
  readonly kind: 'consent-confirmed';
  readonly grant: string;
}

export interface KeptDecision extends KeptActing {
  readonly kind: 'objection-decided';
  readonly objection: string;
  readonly outcome: 'upheld' | 'overridden';
}

/** The end of a pause, a cap, a restriction or a hold. */
export interface KeptEnd extends KeptActing {
  readonly kind: 'pause-ended' | 'cap-lifted' | 'restriction-lifted' | 'hold-lifted';
  readonly supersedes: readonly string[];
}

export interface KeptLift extends KeptActing {
  readonly kind: 'objection-lifted';
  readonly toldOfSignal: boolean;
  readonly supersedes: readonly string[];
}

/** What is kept of a guest's events in a merge. */
export type KeptCarried = Exclude<Kept, KeptMerge>;

/** A merge; one that was undone carries nothing any more. */
export interface KeptMerge {
  readonly kind: 'guest-merged';
  readonly id: string;
  /** Ordered by id, each id once. */
  readonly carried: readonly KeptCarried[];
}

/**
 * What a fold keeps of an event: all that bears on the state, and nothing else (no channel, no language, no reference of
 * an actor, no customer).
 */
export type Kept =
  | KeptGrant
  | KeptAgainst
  | KeptObjection
  | KeptPause
  | KeptCap
  | KeptRestriction
  | KeptHold
  | KeptContact
  | KeptConfirmation
  | KeptDecision
  | KeptEnd
  | KeptLift
  | KeptMerge;
