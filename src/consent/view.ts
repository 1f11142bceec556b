import { isSurelySame, type Matches } from './about.ts';
import { conflictsIn } from './conflict.ts';
import { type Effects, effectsOf, isReached } from './effect.ts';
import { type Lists, settled } from './entry-order.ts';
import type { ChoiceEvent } from './event.ts';
import { emptyFold, type Folded, fold } from './fold.ts';
import type { Kept, KeptMerge, KeptObjection } from './kept.ts';
import { withinTheirPower } from './power.ts';
import { againstOf, capOf, from, grantOf, holdOf, pauseOf, restrictionOf } from './standing-entry.ts';
import type { ChoiceState, Objection } from './state.ts';

/**
 * The state that a set of events amounts to; order and repetition change nothing.
 *
 * @param matches Tells which choices are about the same practices, for `conflicts`; without it only those that the
 * events themselves show.
 */
export function stateOf(events: Iterable<ChoiceEvent>, matches?: Matches): ChoiceState {
  let folded = emptyFold();
  for (const event of events) folded = fold(folded, event);
  return viewOf(folded, matches);
}

/**
 * The state that a fold amounts to.
 *
 * What a merge carried acts only within that merge, so that a guest's events lift, confirm or decide nothing of the
 * customer's; the customer's events act on all.
 *
 * @param matches As for `stateOf`.
 */
export function viewOf(folded: Folded, matches: Matches = isSurelySame): ChoiceState {
  const lists: Lists = {
    grants: [],
    against: [],
    objections: [],
    pauses: [],
    caps: [],
    restrictions: [],
    holds: [],
    contacts: [],
  };
  const merges: KeptMerge[] = [];
  const own = [effectsOf(folded.kept)];
  for (const kept of folded.kept) {
    if (kept.kind !== 'guest-merged') place(lists, kept, own, undefined);
    else if (kept.carried.length > 0) merges.push(kept);
  }
  for (const { id, carried } of merges) {
    const effects = [...own, effectsOf(carried)];
    for (const kept of carried) place(lists, kept, effects, id);
  }
  const ordered = merges.length > 0 ? settled(lists) : lists;
  const conflicts = conflictsIn(ordered, matches);
  return { ...ordered, grants: withinTheirPower(ordered.grants, ordered.objections), conflicts };
}

/** Puts an entry where it stands, unless it was ended. */
function place(lists: Lists, kept: Kept, effects: readonly Effects[], merge: string | undefined): void {
  switch (kept.kind) {
    case 'consent-given':
      lists.grants.push(from(merge, grantOf(kept, isReached(effects, 'confirmed', kept.id))));
      break;
    case 'consent-withdrawn':
    case 'consent-refused':
      lists.against.push(from(merge, againstOf(kept)));
      break;
    case 'objection-raised':
      if (!isLifted(kept, effects)) lists.objections.push(from(merge, objectionOf(kept, effects)));
      break;
    case 'pause-begun':
      if (!isReached(effects, 'pause-ended', kept.id)) lists.pauses.push(from(merge, pauseOf(kept)));
      break;
    case 'cap-set':
      if (!isReached(effects, 'cap-lifted', kept.id)) lists.caps.push(from(merge, capOf(kept)));
      break;
    case 'restriction-set':
      if (isReached(effects, 'restriction-lifted', kept.id)) break;
      lists.restrictions.push(from(merge, restrictionOf(kept)));
      break;
    case 'hold-set':
      if (!isReached(effects, 'hold-lifted', kept.id)) lists.holds.push(from(merge, holdOf(kept)));
      break;
    case 'contact-made':
      lists.contacts.push({ id: kept.id, channel: kept.channel, practice: kept.practice, at: kept.at });
      break;
  }
}

/** A signal's objection needs a customer who was told of it. */
function isLifted(objection: KeptObjection, effects: readonly Effects[]): boolean {
  const needed = objection.by === 'signal' ? 'lifted-despite-signal' : 'lifted';
  return isReached(effects, needed, objection.id);
}

/** Of decisions that contradict each other the one for the customer counts; final objections are not for staff to override. */
function objectionOf(kept: KeptObjection, effects: readonly Effects[]): Objection {
  const isUpheld = isReached(effects, 'upheld', kept.id);
  const isOpenToDecision = kept.ground === 'own-situation' && kept.by !== 'signal';
  const isOverridden = isOpenToDecision && isReached(effects, 'overridden', kept.id);
  const outcome = isUpheld ? 'upheld' : isOverridden ? 'overridden' : 'open';
  const { id, at, by, notice, about, ground } = kept;
  return { id, at, by, notice, about, ground, outcome, isSignal: by === 'signal' };
}
