import type { Actor, ChoiceEvent, ChoiceKind } from './event.ts';

type Who = Actor['kind'];

/** Who may do what one kind of event says. */
export interface Power {
  /** Who may. */
  readonly by: readonly Who[];
  /** Why nobody else; completes a sentence after a colon. */
  readonly why: string;
}

const OWN = ['customer', 'guardian'] as const satisfies readonly Who[];
const PERSONS = [...OWN, 'staff'] as const satisfies readonly Who[];
/** What only makes use stricter, or tells what happened, anybody may do for the customer. */
const ANYBODY = [...PERSONS, 'system'] as const satisfies readonly Who[];

const STRICTER = 'people and programs of the shop do this, a browser does not';

/**
 * Who may do what: one row a kind. What makes use laxer is the customer's own act, or a guardian's; a program takes in
 * older consents but gives none; a person decides where the law asks for grounds (GDPR Art. 7(1), 18(3), 21(1)).
 *
 * Both the schema of events and the fold go by it: what it does not allow is refused, and where it stands in a set all the
 * same it has no effect. A signal of a browser objects, and does nothing else.
 */
export const POWERS: { readonly [K in ChoiceKind]: Power } = {
  'consent-requested': { by: ANYBODY, why: STRICTER },
  'consent-given': {
    by: [...OWN, 'system'],
    why: 'a consent is the act of the customer, and programs only take in older ones (GDPR Art. 4(11), 7(1))',
  },
  'consent-confirmed': { by: OWN, why: 'a consent is confirmed by whoever gave it' },
  'consent-refused': { by: ANYBODY, why: STRICTER },
  'consent-withdrawn': { by: ANYBODY, why: STRICTER },
  'objection-raised': { by: [...ANYBODY, 'signal'], why: STRICTER },
  'objection-decided': { by: ['staff'], why: 'a person decides about an objection (GDPR Art. 21(1))' },
  'objection-lifted': {
    by: OWN,
    why: 'an objection is lifted by whoever raised it, and staff decide about it with their grounds instead (GDPR Art. 21(1))',
  },
  'pause-begun': { by: ANYBODY, why: STRICTER },
  'pause-ended': { by: OWN, why: 'a pause is ended by whoever asked for it' },
  'cap-set': { by: ANYBODY, why: STRICTER },
  'cap-lifted': { by: OWN, why: 'a cap is lifted by whoever asked for it' },
  'contact-made': { by: ANYBODY, why: STRICTER },
  'restriction-set': { by: ANYBODY, why: STRICTER },
  'restriction-lifted': { by: PERSONS, why: 'a person ends a restriction (GDPR Art. 18(3))' },
  'hold-set': { by: PERSONS, why: 'a person decides what is kept longer' },
  'hold-lifted': { by: PERSONS, why: 'a person decides what is kept longer' },
  'guest-merged': { by: PERSONS, why: 'a person says who a guest was' },
  'merge-undone': { by: PERSONS, why: 'a person says who a guest was' },
};

/** As much of an event as its power depends on. */
export type Act = Pick<ChoiceEvent, 'kind'> & {
  readonly actor: { readonly kind: Who };
  readonly ground?: string;
};

/** Whether the actor of an event may do what it says. */
export function mayAct({ kind, actor, ground }: Act): boolean {
  if (actor.kind === 'signal') return kind === 'objection-raised' && ground === 'opt-out';
  return POWERS[kind].by.includes(actor.kind);
}

/** Whether the customer acted, or a guardian for them. */
export function isOwnAct(who: Who): boolean {
  return who === 'customer' || who === 'guardian';
}
