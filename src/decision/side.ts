import type { ChoiceState } from '../consent/index.ts';
import { CONTACT_CHANNELS, type ContactChannel } from '../declaration/index.ts';
import { DAY_MS } from './moment.ts';

/** A grant that counts: its last day, and its bits of `choice-code`. */
export interface CountingGrant {
  readonly until: number;
  readonly code: number;
}

/** A grant that counts and names restrictions. */
export interface NamingGrant {
  readonly practice: number;
  readonly until: number;
  readonly names: ReadonlySet<string>;
}

/** Data that something is said about. */
interface Concerned {
  readonly data: 'all' | ReadonlySet<string>;
}

/** What few customers have: kept beside the table. */
export interface Side {
  readonly restrictions: readonly (Concerned & { readonly id: string })[];
  readonly naming: readonly NamingGrant[];
  readonly holds: readonly (Concerned & { readonly purpose: string; readonly until: string | undefined })[];
  /** `channel` is a place in `CONTACT_CHANNELS`, −1 for all; `until` milliseconds, Infinity until ended. */
  readonly pauses: readonly { readonly channel: number; readonly until: number }[];
  readonly caps: readonly { readonly channel: number; readonly times: number; readonly days: number }[];
  /** Contacts, where there is a cap to count them for. */
  readonly contactAt: Float64Array;
  readonly contactChannel: Int8Array;
  /** By practice: grants of which none is better than all others. */
  readonly grants: ReadonlyMap<number, readonly CountingGrant[]>;
}

/** The number of a channel; −1 for all of them. */
export function channelNumber(channel: 'all' | ContactChannel): number {
  for (let i = 0; i < CONTACT_CHANNELS.length; i += 1) if (CONTACT_CHANNELS[i] === channel) return i;
  return -1;
}

/** What of a state lies beside the table; undefined when nothing does. */
export function sideOf(
  state: ChoiceState,
  naming: readonly NamingGrant[],
  grants: ReadonlyMap<number, readonly CountingGrant[]>,
): Side | undefined {
  const { restrictions, holds, pauses, caps } = state;
  const isBare = restrictions.length + holds.length + pauses.length + caps.length + grants.size === 0;
  if (isBare) return undefined;
  const contacts = caps.length === 0 ? [] : state.contacts;
  return {
    restrictions: restrictions.map(({ id, data }) => ({ id, data: setOf(data) })),
    naming,
    holds: holds.map(({ data, purpose, until }) => ({ data: setOf(data), purpose, until })),
    pauses: pauses.map(({ contact, until }) => ({
      channel: channelNumber(contact),
      until: until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until),
    })),
    caps: caps.map(({ contact, times, days }) => ({ channel: channelNumber(contact), times, days })),
    contactAt: Float64Array.from(contacts, ({ at }) => Date.parse(at)),
    contactChannel: Int8Array.from(contacts, ({ channel }) => channelNumber(channel)),
    grants,
  };
}

function setOf(data: 'all' | readonly string[]): 'all' | ReadonlySet<string> {
  return data === 'all' ? data : new Set(data);
}

/** Whether something concerns a datum. */
export function concerns({ data }: Concerned, datum: string): boolean {
  return data === 'all' || data.has(datum);
}

/** Whether the data are restricted, and no grant about the practice names every restriction. */
export function isRestricted(side: Side, datum: string): boolean {
  return side.restrictions.some((restriction) => concerns(restriction, datum));
}

/** Whether a grant about the practice that counts on a day names every restriction of a datum. */
export function isNamedByGrant(side: Side, datum: string, practice: number, day: number): boolean {
  const ids = side.restrictions.filter((r) => concerns(r, datum)).map((r) => r.id);
  return side.naming.some(
    (grant) => grant.practice === practice && grant.until >= day && ids.every((id) => grant.names.has(id)),
  );
}

/** Whether a hold in force keeps a datum for a purpose on a day, `YYYY-MM-DD`. */
export function isHeld(side: Side, datum: string, purpose: string, day: string): boolean {
  return side.holds.some(
    (hold) =>
      hold.purpose === purpose && concerns(hold, datum) && (hold.until === undefined || hold.until >= day),
  );
}

/** Whether contact by a channel is paused at a moment. */
export function isPaused(side: Side, channel: number, at: number): boolean {
  for (const pause of side.pauses) {
    if ((pause.channel === -1 || pause.channel === channel) && !(pause.until <= at)) return true;
  }
  return false;
}

/**
 * Whether one more contact by a channel would be more than some cap allows.
 *
 * @param last The last moment that contacts count until: Infinity unless a moment was asked for, because clocks of other
 * services can be ahead.
 */
export function isFull(side: Side, channel: number, at: number, last: number): boolean {
  for (const cap of side.caps) {
    if (cap.channel !== -1 && cap.channel !== channel) continue;
    const since = at - cap.days * DAY_MS;
    let made = 0;
    for (let i = 0; i < side.contactAt.length; i += 1) {
      const when = side.contactAt[i] ?? 0;
      if (when > since && when <= last && (cap.channel === -1 || side.contactChannel[i] === channel))
        made += 1;
    }
    if (made >= cap.times) return true;
  }
  return false;
}
