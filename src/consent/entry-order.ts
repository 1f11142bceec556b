import type { ChoiceState } from './state.ts';

/** The lists of a state while they are filled. */
export type Lists = { -readonly [K in keyof Omit<ChoiceState, 'conflicts'>]: ChoiceState[K][number][] };

type Entry = { readonly id: string; readonly merge?: string };

/** Orders every list by id, and leaves out what a second merge of the same guest brought again. */
export function settled(lists: Lists): Lists {
  return {
    grants: ordered(lists.grants),
    against: ordered(lists.against),
    objections: ordered(lists.objections),
    pauses: ordered(lists.pauses),
    caps: ordered(lists.caps),
    restrictions: ordered(lists.restrictions),
    holds: ordered(lists.holds),
    contacts: lists.contacts,
  };
}

function ordered<E extends Entry>(entries: readonly E[]): E[] {
  const sorted = entries.toSorted((a, b) => compare(a.id, b.id) || compare(a.merge ?? '', b.merge ?? ''));
  const seen = new Map<string, Set<string>>();
  return sorted.filter((entry) => {
    const text = JSON.stringify({ ...entry, merge: undefined });
    const known = seen.get(entry.id);
    if (known === undefined) seen.set(entry.id, new Set([text]));
    else if (known.has(text)) return false;
    else known.add(text);
    return true;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
