import { SHORT_IDS, type ShortId } from './short.ts';

/** How much of the retailer's own words an answer tells. */
export interface Room {
  /** Words for the names of one list; the rest of the list is counted. */
  readonly names: number;
  /** Sentences of the retailer. */
  readonly sentences: number;
}

/** What every answer tells; it fits for any declaration. */
export const LEAST: Room = { names: 0, sentences: 0 };

/** More room, step by step. */
const STEPS: readonly Room[] = [
  { names: 1, sentences: 1 },
  { names: 2, sentences: 1 },
  { names: 3, sentences: 2 },
  { names: 4, sentences: 2 },
  { names: 6, sentences: 3 },
  { names: 8, sentences: 3 },
  { names: 10, sentences: 5 },
  { names: 14, sentences: 6 },
  // A small shop has room for everything.
  { names: 24, sentences: 8 },
  { names: 48, sentences: 16 },
  { names: 200, sentences: 50 },
];

/** Who gets more room first: what customers gain or lose, then what could surprise them, then the rest. Rights are always told whole. */
const TURNS: readonly ShortId[] = [
  'q-benefit',
  'q-no',
  'q-purpose',
  'q-sale',
  'q-data',
  'q-recipient',
  'q-transfer',
  'q-advertising',
  'q-machine',
  'q-retention',
  'q-contact',
];

/**
 * Finds how much each answer tells. All begin with the least; in turn each gets a step more while all languages keep to
 * the words that there are, so that no choice depends on one language.
 * @param wordsOf Words of an answer with its heading, in the language at an index.
 * @param words Words that there are in each language.
 */
export function allot(
  wordsOf: (id: ShortId, room: Room, language: number) => number,
  words: readonly number[],
): ReadonlyMap<ShortId, Room> {
  const least = (id: ShortId) => words.map((_, language) => wordsOf(id, LEAST, language));
  const rooms = new Map<ShortId, Room>(SHORT_IDS.map((id) => [id, LEAST]));
  const taken = new Map(SHORT_IDS.map((id) => [id, least(id)]));
  const left = words.map((n, index) =>
    [...taken.values()].reduce((rest, own) => rest - (own[index] ?? 0), n),
  );
  const waiting = new Set(TURNS);
  for (const step of STEPS) {
    for (const id of waiting) {
      const before = taken.get(id) ?? [];
      const after: number[] = [];
      // One language without room decides; the others are not counted then.
      const fits = left.every((n, index) => {
        const count = wordsOf(id, step, index);
        after.push(count);
        return n + (before[index] ?? 0) - count >= 0;
      });
      if (!fits) {
        waiting.delete(id);
        continue;
      }
      rooms.set(id, step);
      taken.set(id, after);
      for (const [index, n] of left.entries()) left[index] = n + (before[index] ?? 0) - (after[index] ?? 0);
    }
  }
  return rooms;
}
