import type { KeptAgainst, KeptCap, KeptGrant, KeptHold, KeptPause, KeptRestriction } from './kept.ts';
import type { Against, Cap, Grant, Hold, Pause, Restriction } from './state.ts';

// Fields are named one by one: spreading costs several times as much, and a start reads millions of these.

/** The grant of a state. */
export function grantOf(kept: KeptGrant, isConfirmed: boolean): Grant {
  const { id, at, by, notice, about, needsConfirmation, toldOfSignal, supersedes, until } = kept;
  const grant = { id, at, by, notice, about, isConfirmed, needsConfirmation, toldOfSignal, supersedes };
  return until === undefined ? grant : { ...grant, until };
}

/** The refusal or withdrawal of a state. */
export function againstOf(kept: KeptAgainst): Against {
  const { id, at, by, notice, about } = kept;
  return { id, at, by, notice, about, kind: kept.kind === 'consent-refused' ? 'refused' : 'withdrawn' };
}

/** The pause of a state. */
export function pauseOf({ id, at, by, notice, contact, until }: KeptPause): Pause {
  return until === undefined ? { id, at, by, notice, contact } : { id, at, by, notice, contact, until };
}

/** The cap of a state. */
export function capOf({ id, at, by, notice, contact, times, days }: KeptCap): Cap {
  return { id, at, by, notice, contact, times, days };
}

/** The restriction of a state. */
export function restrictionOf({ id, at, by, notice, data, why }: KeptRestriction): Restriction {
  return { id, at, by, notice, data, why };
}

/** The hold of a state. */
export function holdOf({ id, at, by, notice, data, purpose, until }: KeptHold): Hold {
  const hold = { id, at, by, notice, data, purpose };
  return until === undefined ? hold : { ...hold, until };
}

/** Names the merge that brought an entry, where one did. */
export function from<E extends object>(merge: string | undefined, entry: E): E {
  return merge === undefined ? entry : { ...entry, merge };
}
