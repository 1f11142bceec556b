import type { Fact } from '../../fact/index.ts';
import { type MessageKey, say } from '../../language/index.ts';
import type { Shorten } from '../label/context.ts';
import type { Item } from '../sentence.ts';
import { type Entry, entryOf, type Noun, thingOf } from './entry.ts';
import type { FactIndex } from './short.ts';

/** An entry with all items that stand for it. */
interface Group {
  readonly entry: Entry;
  readonly items: Item[];
  weight: number;
}

/** Words that a number of things takes: "3 firms". */
const WORDS_OF_COUNT = 2;

/** Lists that get more room as soon as there is any: what weighs most should be no number. */
const WEIGHTY: ReadonlySet<MessageKey> = new Set([
  'sale.yes',
  'machine.yes',
  'data.special',
  'data.children',
  'transfer.unprotected',
]);
const WORDS_OF_WEIGHTY = 4;

/** Kinds of purposes tell the most in the fewest words: they get a multiple of the room, and the room for a few always. */
const KINDS = { times: 4, always: 6 };

/** Long lists that say little of each practice by its name. */
const HALVED: ReadonlySet<MessageKey> = new Set(['short.no.can', 'short.no.required']);

/**
 * Makes what shortens lists: the weightiest names while there is room for their words, and the number of the others as
 * the last item, with the facts of all of them. Which are named depends on no language.
 */
export function shortener(index: FactIndex, language: string, room: number): Shorten {
  return (key, items) => {
    const groups = new Map<string, Group>();
    const entries = index.entries.get(key) ?? new Map<Fact, Entry>();
    index.entries.set(key, entries);
    for (const item of items) {
      const facts = item.facts.flatMap((id) => index.facts.get(id) ?? []);
      const [first] = facts;
      if (first === undefined) continue;
      const entry = entries.get(first) ?? entryOf(key, first, index.names);
      entries.set(first, entry);
      const group = groups.get(entry.key) ?? { entry, items: [], weight: 0 };
      group.items.push(item);
      group.weight = Math.max(group.weight, ...facts.map((f) => f.weight));
      groups.set(entry.key, group);
    }
    const all = [...groups.values()];
    const named = namedIn(all, roomOf(key, room));
    const rest = all.filter((g) => !named.has(g.entry.key));
    const told = all.filter((g) => named.has(g.entry.key)).flatMap((g) => g.items);
    const [one] = rest;
    if (one === undefined) return told;
    const ids = rest.flatMap((g) => g.items.flatMap((i) => i.facts));
    const things = new Set(
      ids.flatMap((id) => index.facts.get(id) ?? []).map((f) => thingOf(one.entry.noun, f)),
    );
    return [...told, { text: countOf(language, one.entry.noun, things.size, told.length > 0), facts: ids }];
  };
}

function roomOf(key: MessageKey, room: number): number {
  if (key === 'purpose.list') return room * KINDS.times + KINDS.always;
  if (HALVED.has(key)) return Math.ceil(room / 2);
  return room > 0 && WEIGHTY.has(key) ? Math.max(room, WORDS_OF_WEIGHTY) : room;
}

/** Says a number of things: "3 more firms", or "3 firms" where none is named before. */
export function countOf(language: string, noun: Noun, count: number, isMore: boolean): string {
  return say(language, `count.${noun}`, { count, named: isMore ? 'yes' : 'other' });
}

/** The keys of the weightiest entries that have room together. All are named where their number would take as many words. */
function namedIn(groups: readonly Group[], room: number): ReadonlySet<string> {
  const total = groups.reduce((sum, { entry }) => sum + entry.words, 0);
  let left = total <= room + WORDS_OF_COUNT ? total : room;
  const named = new Set<string>();
  for (const { entry } of groups.toSorted((a, b) => b.weight - a.weight)) {
    if (entry.words > left) continue;
    left -= entry.words;
    named.add(entry.key);
  }
  return named;
}
