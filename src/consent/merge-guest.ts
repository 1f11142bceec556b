import type { ChoiceEvent, ChoiceOf } from './event.ts';
import { keptOf } from './keep.ts';
import { countsBefore } from './precedence.ts';

/** The most events that a merge carries. */
export const MOST_CARRIED = 500;

/** What a merge is made from. */
export interface GuestMerge {
  /** The guest's id. */
  readonly guest: string;
  /** The guest's events; those of others are left out. */
  readonly events: Iterable<ChoiceEvent>;
  /** A device that several people use hands over no grant. */
  readonly isSharedDevice: boolean;
  /** What earlier merges of this guest carried that the new one replaces; carried again. */
  readonly earlier?: Iterable<ChoiceEvent>;
}

/** An event that a merge can carry. */
type Carriable = Exclude<
  ChoiceEvent,
  ChoiceOf<'guest-merged' | 'merge-undone' | 'contact-made' | 'consent-requested'>
>;

/**
 * The `carried` list of a `guest-merged` event, ordered by id: what a guest's choices hand over to the customer.
 *
 * The stricter choice wins: grants override nothing any more, so that every refusal and withdrawal on either side stands
 * against them, and a lifting works only on what is carried with it. A shared device hands over no grant, no confirmation
 * and no lifting of an objection. Contacts and requests are not carried. Earlier merges into the guest hand on what they
 * carried, unless they were undone. Of more than 500 events the strictest are carried; of refusals and withdrawals that say
 * the same, one.
 */
export function mergeGuest({
  guest,
  events,
  isSharedDevice,
  earlier = [],
}: GuestMerge): readonly ChoiceEvent[] {
  const own = [...events].filter((event) => event.customer === guest);
  const undone = new Set(own.flatMap((event) => (event.kind === 'merge-undone' ? [event.merge] : [])));
  const brought = own.flatMap((event) => {
    if (event.kind !== 'guest-merged') return [event];
    return undone.has(event.id) ? [] : event.carried;
  });
  const candidates = [...earlier, ...brought];
  const chosen = strictest(
    oneOfEach(candidates.filter(isCarriable)).filter((e) => !isSharedDevice || !isPersonal(e)),
  );
  const ids = new Set(chosen.map((event) => event.id));
  return chosen.map((event) => modest(event, ids)).sort((a, b) => compare(a.id, b.id));
}

function isCarriable(event: ChoiceEvent): event is Carriable {
  const isOut =
    event.kind === 'guest-merged' ||
    event.kind === 'merge-undone' ||
    event.kind === 'contact-made' ||
    event.kind === 'consent-requested';
  return !isOut && keptOf(event) !== undefined;
}

function isPersonal({ kind }: Carriable): boolean {
  return kind === 'consent-given' || kind === 'consent-confirmed' || kind === 'objection-lifted';
}

/** Each id once, and each refusal and withdrawal about the same once: they say the same, and nothing lifts them here. */
function oneOfEach(events: readonly Carriable[]): readonly Carriable[] {
  const byId = new Map<string, Carriable>();
  for (const event of events) {
    const other = byId.get(event.id);
    if (other === undefined || isBefore(event, other)) byId.set(event.id, event);
  }
  const said = new Set<string>();
  return [...byId.values()]
    .sort((a, b) => compare(a.id, b.id))
    .filter((event) => {
      if (event.kind !== 'consent-refused' && event.kind !== 'consent-withdrawn') return true;
      const text = JSON.stringify([event.kind, event.about]);
      if (said.has(text)) return false;
      said.add(text);
      return true;
    });
}

function strictest(events: readonly Carriable[]): readonly Carriable[] {
  if (events.length <= MOST_CARRIED) return events;
  return [...events].sort((a, b) => (isBefore(a, b) ? -1 : 1)).slice(0, MOST_CARRIED);
}

function modest(event: Carriable, carried: ReadonlySet<string>): Carriable {
  if (!('supersedes' in event)) return event;
  if (event.kind === 'consent-given') return { ...event, supersedes: [] };
  return { ...event, supersedes: event.supersedes.filter((id) => carried.has(id)) };
}

function isBefore(a: Carriable, b: Carriable): boolean {
  const [keptA, keptB] = [keptOf(a), keptOf(b)];
  return keptA !== undefined && keptB !== undefined && countsBefore(keptA, keptB);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
