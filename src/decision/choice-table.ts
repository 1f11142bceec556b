import { internal } from './internal.ts';
import type { Reduced } from './reduce-state.ts';
import type { Side } from './side.ts';

/**
 * The choices of all customers in typed arrays: a customer has a place, and behind it one entry of six bytes for each
 * practice with a choice.
 */
export interface ChoiceTable {
  readonly places: Map<string, number>;
  readonly sides: Map<number, Side>;
  /** By place: where its entries begin, how many there are, how many fit. */
  start: Uint32Array;
  count: Uint16Array;
  room: Uint16Array;
  hasSide: Uint8Array;
  /** By entry. */
  practice: Uint16Array;
  code: Uint16Array;
  until: Uint16Array;
  /** First unused entry, and how many of the used ones belong to nobody. */
  used: number;
  dead: number;
  /** First unused place, and places that became free. */
  nextPlace: number;
  readonly free: number[];
}

const FIRST_PLACES = 16;
const FIRST_ENTRIES = 64;
const FEW_DEAD = 4096;

/** A table without customers. */
export function emptyTable(): ChoiceTable {
  return {
    places: new Map(),
    sides: new Map(),
    start: new Uint32Array(FIRST_PLACES),
    count: new Uint16Array(FIRST_PLACES),
    room: new Uint16Array(FIRST_PLACES),
    hasSide: new Uint8Array(FIRST_PLACES),
    practice: new Uint16Array(FIRST_ENTRIES),
    code: new Uint16Array(FIRST_ENTRIES),
    until: new Uint16Array(FIRST_ENTRIES),
    used: 0,
    dead: 0,
    nextPlace: 0,
    free: [],
  };
}

/** Puts what a state amounts to in the place of a customer. */
export function putChoices(table: ChoiceTable, customer: string, reduced: Reduced): void {
  const place = table.places.get(customer) ?? newPlace(table, customer);
  const { length } = reduced;
  if (length > (table.room[place] ?? 0)) {
    table.dead += table.room[place] ?? 0;
    makeRoom(table, length);
    table.start[place] = table.used;
    table.room[place] = length;
    table.used += length;
  }
  const start = table.start[place] ?? 0;
  for (let i = 0; i < length; i += 1) {
    table.practice[start + i] = reduced.practice[i] ?? 0;
    table.code[start + i] = reduced.code[i] ?? 0;
    table.until[start + i] = reduced.until[i] ?? 0;
  }
  table.count[place] = length;
  if (reduced.side !== undefined) table.sides.set(place, reduced.side);
  else if (table.hasSide[place] === 1) table.sides.delete(place);
  table.hasSide[place] = reduced.side === undefined ? 0 : 1;
  if (table.dead > FEW_DEAD && table.dead * 2 > table.used) compact(table);
}

/** Takes a customer out. */
export function dropChoices(table: ChoiceTable, customer: string): void {
  const place = table.places.get(customer);
  if (place === undefined) return;
  table.places.delete(customer);
  table.sides.delete(place);
  table.dead += table.room[place] ?? 0;
  table.count[place] = 0;
  table.room[place] = 0;
  table.hasSide[place] = 0;
  table.free.push(place);
}

/** The entry of a practice at a place; −1 where there is none. */
export function findEntry(table: ChoiceTable, place: number, practice: number): number {
  const start = table.start[place] ?? 0;
  const end = start + (table.count[place] ?? 0);
  const list = table.practice;
  for (let i = start; i < end; i += 1) if (list[i] === practice) return i;
  return -1;
}

/** An estimate of the memory of a table, in bytes. */
export function tableBytes(table: ChoiceTable): number {
  const arrays = [
    table.start,
    table.count,
    table.room,
    table.hasSide,
    table.practice,
    table.code,
    table.until,
  ].reduce((sum, array) => sum + array.byteLength, 0);
  // A short text and its slot in a map; an object with a handful of lists.
  return arrays + table.places.size * 80 + table.sides.size * 600;
}

function newPlace(table: ChoiceTable, customer: string): number {
  const place = table.free.pop() ?? table.nextPlace++;
  if (place >= table.start.length) {
    const size = place * 2;
    table.start = grown(table.start, new Uint32Array(size));
    table.count = grown(table.count, new Uint16Array(size));
    table.room = grown(table.room, new Uint16Array(size));
    table.hasSide = grown(table.hasSide, new Uint8Array(size));
  }
  table.places.set(internal(customer), place);
  return place;
}

function makeRoom(table: ChoiceTable, length: number): void {
  const needed = table.used + length;
  if (needed <= table.practice.length) return;
  // Half as much again: what grows by doubling is half empty on average when it is large.
  const size = Math.max(needed, Math.ceil(table.practice.length * 1.5));
  table.practice = grown(table.practice, new Uint16Array(size));
  table.code = grown(table.code, new Uint16Array(size));
  table.until = grown(table.until, new Uint16Array(size));
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array>(old: A, larger: A): A {
  larger.set(old);
  return larger;
}

/** Writes all entries again, one customer after the other, without gaps. */
function compact(table: ChoiceTable): void {
  const { practice, code, until } = table;
  const size = Math.max(FIRST_ENTRIES, Math.ceil((table.used - table.dead) * 1.25));
  table.practice = new Uint16Array(size);
  table.code = new Uint16Array(size);
  table.until = new Uint16Array(size);
  let used = 0;
  for (const place of table.places.values()) {
    const start = table.start[place] ?? 0;
    const end = start + (table.count[place] ?? 0);
    table.practice.set(practice.subarray(start, end), used);
    table.code.set(code.subarray(start, end), used);
    table.until.set(until.subarray(start, end), used);
    table.start[place] = used;
    table.room[place] = end - start;
    used += end - start;
  }
  table.used = used;
  table.dead = 0;
}
