/** Places of entries by hash: open addressing with linear probing, grown by little so that little is empty. */
export interface Slots {
  /**
   * Goes through the entries that may have a hash, in the order in which they were added, until one fits.
   * Returns it, or −1.
   */
  find(hash: number, fits: (entry: number) => boolean): number;
  add(hash: number, entry: number): void;
  /** Bytes taken. */
  bytes(): number;
}

/** Fullest and growth: between 60 and 85 % full once it has grown. */
const FULLEST = 0.85;
const GROWTH = 1.4;
/** So many entries with one hash are looked at, or kept: a text that is copied endlessly costs no more than another. */
const MOST_ALIKE = 24;

/** Makes a table; `hashOf` tells an entry's hash again when the table grows. */
export function slots(hashOf: (entry: number) => number, capacity = 1024): Slots {
  let table = new Uint32Array(capacity);
  let used = 0;

  const place = (hash: number) => Math.floor(((hash >>> 0) / 4294967296) * table.length);
  const insert = (hash: number, entry: number): boolean => {
    let at = place(hash);
    let alike = 0;
    while (table[at] !== 0) {
      if (hashOf((table[at] ?? 0) - 1) === hash && ++alike >= MOST_ALIKE) return false;
      at = at + 1 === table.length ? 0 : at + 1;
    }
    table[at] = entry + 1;
    return true;
  };
  const grow = () => {
    const old = table;
    table = new Uint32Array(Math.ceil(old.length * GROWTH));
    used = 0;
    // Entries go in by age, so that what is found does not depend on when the table grew.
    const entries = old.filter((value) => value !== 0).sort();
    for (const value of entries) if (insert(hashOf(value - 1), value - 1)) used++;
  };
  return {
    find(hash, fits) {
      for (let at = place(hash); table[at] !== 0; at = at + 1 === table.length ? 0 : at + 1) {
        const entry = (table[at] ?? 0) - 1;
        if (hashOf(entry) === hash && fits(entry)) return entry;
      }
      return -1;
    },
    add(hash, entry) {
      if (used + 1 > table.length * FULLEST) grow();
      if (insert(hash, entry)) used++;
    },
    bytes: () => table.byteLength,
  };
}
