import { internal } from './internal.ts';
import type { Reduced } from './reduce-state.ts';
import type { Side } from './side.ts';

/**
 * The choices of all customers in typed arrays: a customer has a place, and behind it one entry of six bytes for each
 * practice with a choice, ordered by practice. What is read together lies together.
 */
export interface ChoiceTable {
  readonly places: Map<string, number>;
  readonly sides: Map<number, Side>;
  /** By place, two numbers: the first entry, and how many there are, plus `HAS_SIDE`. */
  head: Int32Array;
  /** By place: how many entries fit. */
  room: Uint16Array;
  /** By entry, three numbers: practice, code, last day. */
  entries: Uint16Array;
  /** First unused entry, and how many of the used ones belong to nobody. */
  used: number;
  dead: number;
  /** First unused place, and places that became free. */
  nextPlace: number;
  readonly free: number[];
}

/** Set in the second number of a head where something lies in `sides`. */
export const HAS_SIDE = 0x10000;
const COUNT = 0xffff;

const FIRST_PLACES = 16;
const FIRST_ENTRIES = 64;
const FEW_DEAD = 4096;

/** A table without customers. */
export function emptyTable(): ChoiceTable {
  return {
    places: new Map(),
    sides: new Map(),
    head: new Int32Array(FIRST_PLACES * 2),
    room: new Uint16Array(FIRST_PLACES),
    entries: new Uint16Array(FIRST_ENTRIES * 3),
    used: 0,
    dead: 0,
    nextPlace: 0,
    free: [],
  };
}

/** Puts what a state amounts to in the place of a customer. */
export function putChoices(table: ChoiceTable, customer: string, reduced: Reduced): void {
  const place = table.places.get(customer) ?? newPlace(table, customer);
  const { length, side } = reduced;
  const room = table.room[place] ?? 0;
  if (length > room) {
    table.dead += room;
    makeRoom(table, length);
    table.head[place * 2] = table.used;
    table.room[place] = length;
    table.used += length;
  }
  const from = reduced.entries;
  const to = table.entries;
  const start = (table.head[place * 2] ?? 0) * 3;
  for (let i = 0; i < length * 3; i += 1) to[start + i] = from[i] ?? 0;
  if (side !== undefined) table.sides.set(place, side);
  else if (hasSide(table, place)) table.sides.delete(place);
  table.head[place * 2 + 1] = side === undefined ? length : length | HAS_SIDE;
  if (table.dead > FEW_DEAD && table.dead * 2 > table.used) compact(table);
}

/** Takes a customer out. */
export function dropChoices(table: ChoiceTable, customer: string): void {
  const place = table.places.get(customer);
  if (place === undefined) return;
  table.places.delete(customer);
  table.sides.delete(place);
  table.dead += table.room[place] ?? 0;
  table.head[place * 2 + 1] = 0;
  table.room[place] = 0;
  table.free.push(place);
}

/** Whether something about a customer lies beside the table. */
export function hasSide(table: ChoiceTable, place: number): boolean {
  return ((table.head[place * 2 + 1] ?? 0) & HAS_SIDE) !== 0;
}

/**
 * Where the entry of a practice at a place begins in `entries`; −1 where there is none.
 *
 * Entries are ordered and name a practice once, so that of practice n is the one of index n at most; from there it is looked
 * for downwards. Who chose about most practices is found at once.
 */
export function findEntry(table: ChoiceTable, place: number, practice: number): number {
  const { head, entries } = table;
  const start = head[place * 2] ?? 0;
  const last = ((head[place * 2 + 1] ?? 0) & COUNT) - 1;
  for (let i = start + (practice < last ? practice : last); i >= start; i -= 1) {
    const found = entries[i * 3] ?? 0;
    if (found === practice) return i * 3;
    if (found < practice) return -1;
  }
  return -1;
}

/** An estimate of the memory of a table, in bytes. */
export function tableBytes({ head, room, entries, places, sides }: ChoiceTable): number {
  const arrays = head.byteLength + room.byteLength + entries.byteLength;
  // A short text and its slot in a map; an object with a handful of lists.
  return arrays + places.size * 80 + sides.size * 600;
}

function newPlace(table: ChoiceTable, customer: string): number {
  const place = table.free.pop() ?? table.nextPlace++;
  if (place >= table.room.length) {
    table.head = grown(table.head, new Int32Array(place * 4));
    table.room = grown(table.room, new Uint16Array(place * 2));
  }
  table.places.set(internal(customer), place);
  return place;
}

function makeRoom(table: ChoiceTable, length: number): void {
  const needed = (table.used + length) * 3;
  if (needed <= table.entries.length) return;
  // Half as much again: what grows by doubling is half empty on average when it is large.
  const size = Math.max(needed, Math.ceil(table.entries.length * 1.5));
  table.entries = grown(table.entries, new Uint16Array(size));
}

function grown<A extends Uint16Array | Int32Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

/** Writes all entries again, one customer after the other, without gaps. */
function compact(table: ChoiceTable): void {
  const { entries, head } = table;
  const size = Math.max(FIRST_ENTRIES, Math.ceil((table.used - table.dead) * 1.25));
  table.entries = new Uint16Array(size * 3);
  let used = 0;
  for (const place of table.places.values()) {
    const start = head[place * 2] ?? 0;
    const count = (head[place * 2 + 1] ?? 0) & COUNT;
    table.entries.set(entries.subarray(start * 3, (start + count) * 3), used * 3);
    head[place * 2] = used;
    table.room[place] = count;
    used += count;
  }
  table.used = used;
  table.dead = 0;
}
