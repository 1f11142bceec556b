import type { AboutKind, ChoiceEvent, ChoiceOf } from './event.ts';

/** What is known when a browser sends the signal. */
export type SignalBase = Pick<
  ChoiceEvent,
  'id' | 'customer' | 'at' | 'channel' | 'language' | 'notice' | 'group'
>;

/** Ends of the ids of the events, by what each objects to. */
const ENDINGS = {
  sale: '-sale',
  sharing: '-sharing',
  'targeted-advertising': '-targeted',
} as const satisfies Partial<Record<AboutKind, string>>;

/** Characters of the longest id that a signal can have, so that the ids of its events are ids too. */
export const LONGEST_SIGNAL_ID = 55;

/**
 * The events that a global opt-out signal (GPC) means: objections to sale, sharing and targeted advertising
 * (CCPA Regulations § 7025, Cal. Civ. Code § 1798.135(e)). Their ids follow from the given one, so the same signal sent
 * again is the same events.
 *
 * @throws RangeError when the id is longer than `LONGEST_SIGNAL_ID`.
 */
export function gpcObjections(base: SignalBase): readonly ChoiceOf<'objection-raised'>[] {
  if (base.id.length > LONGEST_SIGNAL_ID) {
    throw new RangeError(`The id of a signal has at most ${LONGEST_SIGNAL_ID} characters.`);
  }
  const { id, customer, at, channel, language, notice, group } = base;
  const said = { customer, at, channel, language, notice, ...(group === undefined ? {} : { group }) };
  const kinds = ['sale', 'sharing', 'targeted-advertising'] as const;
  return kinds.map((kind) => ({
    ...said,
    id: `${id}${ENDINGS[kind]}`,
    actor: { kind: 'signal' },
    kind: 'objection-raised',
    about: { kind },
    ground: 'opt-out',
  }));
}
