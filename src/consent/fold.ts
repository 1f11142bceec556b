import type { ChoiceEvent } from './event.ts';
import { keptOf } from './keep.ts';
import type { Kept, KeptMerge } from './kept.ts';
import { mayAct } from './may-act.ts';
import { countsBefore } from './precedence.ts';

/** How long contacts are remembered for frequency caps, whose windows are at most as long: 366 days, in milliseconds. */
export const CONTACTS_LAST_MS = 366 * 24 * 60 * 60 * 1000;

/**
 * The events of a customer, reduced to what bears on the state: a set, so order and repetition change nothing.
 *
 * It remembers what overrides, confirms, lifts and undoes as well, so what comes before its object works on it too.
 */
export interface Folded {
  /** Ordered by id, each id once. */
  readonly kept: readonly Kept[];
  /** Ids of merges that were undone or replaced, ordered; that counts even where the id of what did it is used otherwise. */
  readonly undone: readonly string[];
  /** The newest contact ever seen, milliseconds since 1970; contacts long before it are dropped. */
  readonly newestContact?: number;
}

/** The fold of no events. */
export function emptyFold(): Folded {
  return { kept: [], undone: [] };
}

/** Adds an event; folding in any order, with any repetition, comes to the same. Nothing given is changed. */
export function fold(folded: Folded, event: ChoiceEvent): Folded {
  if (event.kind === 'merge-undone') return mayAct(event) ? undo(folded, event.merge) : folded;
  const kept = keptOf(event);
  if (kept === undefined) return folded;
  if (kept.kind === 'contact-made') return addContact(folded, kept);
  if (kept.kind !== 'guest-merged' || event.kind !== 'guest-merged') return add(folded, kept);
  const isUndone = folded.undone.includes(kept.id);
  const replaced = (event.replaces ?? []).filter((id) => id !== event.id);
  return replaced.reduce(undo, add(folded, isUndone ? emptied(kept) : kept));
}

function add(folded: Folded, kept: Kept): Folded {
  const at = placeOf(folded.kept, kept.id);
  const other = folded.kept[at];
  if (other?.id !== kept.id) return { ...folded, kept: folded.kept.toSpliced(at, 0, kept) };
  return countsBefore(kept, other) ? { ...folded, kept: folded.kept.with(at, kept) } : folded;
}

function addContact(folded: Folded, contact: Extract<Kept, { readonly kind: 'contact-made' }>): Folded {
  const newest = folded.newestContact;
  if (newest === undefined || contact.ms > newest) {
    const since = contact.ms - CONTACTS_LAST_MS;
    const isOld = (kept: Kept) => kept.kind === 'contact-made' && kept.ms < since;
    const kept = folded.kept.some(isOld) ? folded.kept.filter((entry) => !isOld(entry)) : folded.kept;
    return add({ ...folded, kept, newestContact: contact.ms }, contact);
  }
  return contact.ms < newest - CONTACTS_LAST_MS ? folded : add(folded, contact);
}

/** What an undone merge carried belongs to somebody else, so it is not kept. */
function undo(folded: Folded, merge: string): Folded {
  if (folded.undone.includes(merge)) return folded;
  const undone = [...folded.undone, merge].sort();
  const at = placeOf(folded.kept, merge);
  const kept = folded.kept[at];
  if (kept?.id !== merge || kept.kind !== 'guest-merged') return { ...folded, undone };
  return { ...folded, undone, kept: folded.kept.with(at, emptied(kept)) };
}

function emptied({ kind, id }: KeptMerge): KeptMerge {
  return { kind, id, carried: [] };
}

/** Where an id stands, or would stand. */
function placeOf(kept: readonly Kept[], id: string): number {
  let [from, to] = [0, kept.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = kept[middle];
    if (entry !== undefined && entry.id < id) from = middle + 1;
    else to = middle;
  }
  return from;
}
