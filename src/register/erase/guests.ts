import type { ChoiceEvent } from '../../consent/index.ts';

/** Somebody with their events. */
interface WithEvents {
  readonly id: string;
  readonly events: readonly ChoiceEvent[];
}

/**
 * The guests who turned out to be a customer, and theirs: they are erased with the customer. Not those of merges that were
 * undone, who are somebody else; nor a device that several people use, whose choices are not the customer's alone.
 *
 * @param find gives a guest with their events; undefined for one of whom nothing is stored.
 */
export async function guestsOf<T extends WithEvents>(
  customer: T,
  find: (guest: string) => Promise<T | undefined>,
): Promise<readonly T[]> {
  const found = new Map<string, T | undefined>([[customer.id, undefined]]);
  const open = [customer];
  for (const one of open) {
    for (const id of mergedInto(one)) {
      if (found.has(id)) continue;
      const guest = await find(id);
      found.set(id, guest);
      if (guest) open.push(guest);
    }
  }
  return open.slice(1);
}

function mergedInto({ events }: WithEvents): readonly string[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'merge-undone' ? [event.merge] : [])));
  return events.flatMap((event) =>
    event.kind === 'guest-merged' && !event.isSharedDevice && !undone.has(event.id) ? [event.guest] : [],
  );
}
