import { fingerprint } from './fingerprint.ts';

/** New ids by old ids, of entries whose content is the same under another id. */
export type Renamed = ReadonlyMap<string, string>;

interface Entry {
  readonly id: string;
}

/** Reads an entry less its id, with the ids that it names passed through a function. */
export type ContentOf<E extends Entry> = (entry: E, name: (id: string) => string) => unknown;

const UNSETTLED = '*';

/**
 * Finds entries that only got another id. An old id that stays in use for something else, or a new id that was in use
 * before, counts only where all ids concerned have moved on: then a whole chain was renamed.
 */
export function matchEntries<E extends Entry>(
  old: ReadonlyMap<string, E>,
  next: ReadonlyMap<string, E>,
  contentOf: ContentOf<E>,
): Renamed {
  const print = (entry: E, name: (id: string) => string): string => fingerprint(contentOf(entry, name));
  const same = (id: string): string => id;
  const isSettled = (id: string): boolean => {
    const [before, after] = [old.get(id), next.get(id)];
    return before !== undefined && after !== undefined && print(before, same) === print(after, same);
  };
  const settled = new Set([...old.keys()].filter(isSettled));
  const masked = (id: string): string => (settled.has(id) || !(old.has(id) || next.has(id)) ? id : UNSETTLED);
  const open = new Map<string, string[]>();
  for (const entry of next.values()) {
    if (settled.has(entry.id)) continue;
    const key = print(entry, masked);
    open.set(key, [...(open.get(key) ?? []), entry.id]);
  }
  const pairs = new Map<string, string>();
  const left = [...old.values()].filter((entry) => !settled.has(entry.id));
  for (const isOwn of [true, false]) {
    for (const entry of left) {
      const found = pairs.has(entry.id) ? undefined : open.get(print(entry, masked));
      const place = isOwn ? (found?.indexOf(entry.id) ?? -1) : 0;
      const [id] = place < 0 ? [] : (found?.splice(place, 1) ?? []);
      if (id !== undefined) pairs.set(entry.id, id);
    }
  }
  return withoutLoose(pairs, { old, next, print });
}

interface Sides<E> {
  readonly old: ReadonlyMap<string, E>;
  readonly next: ReadonlyMap<string, E>;
  readonly print: (entry: E, name: (id: string) => string) => string;
}

/** Drops pairs until none contradicts another; what is left are the renames. */
function withoutLoose<E>(pairs: Map<string, string>, { old, next, print }: Sides<E>): Renamed {
  for (let before = -1; before !== pairs.size; ) {
    before = pairs.size;
    const taken = new Set(pairs.values());
    for (const [from, to] of pairs) {
      const [a, b] = [old.get(from), next.get(to)];
      const holds =
        (from === to || ((!old.has(to) || pairs.has(to)) && (!next.has(from) || taken.has(from)))) &&
        a !== undefined &&
        b !== undefined &&
        print(a, (id) => pairs.get(id) ?? id) === print(b, (id) => id);
      if (!holds) pairs.delete(from);
    }
  }
  return new Map([...pairs].filter(([from, to]) => from !== to));
}
