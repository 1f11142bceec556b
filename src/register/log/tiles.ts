import { type OnSubtree, TILE_WIDTH, type TileReader } from '../../ledger/index.ts';
import type { ControllerRecords } from '../../store/index.ts';

/** Tiles of a growing tree: full ones go to the store, the one at the right end of each level stays in memory. */
export interface TileKeeper {
  /** Takes each subtree that became complete. */
  readonly onSubtree: OnSubtree;
  /** Full tiles that are not in the store yet. */
  readonly pending: () => number;
  /** Writes them; lower levels first, since higher ones are made of them. */
  readonly flush: () => Promise<void>;
  /** The first `width` hashes of a tile, or more; undefined when the tree has not so many. */
  readonly read: TileReader;
}

/** Keeps the tiles of a tree of `from` leaves, of which `partial` are the hashes at the right end by tile level. */
export function tileKeeper(
  records: ControllerRecords,
  partial: readonly (readonly Uint8Array[])[],
  from: number,
): TileKeeper {
  const levels = partial.map((hashes, level) => ({
    hashes: [...hashes],
    index: Math.floor(from / TILE_WIDTH ** (level + 1)),
  }));
  const full = new Map<string, { level: number; index: number; bytes: Uint8Array }>();
  return {
    onSubtree: (level, _index, hash) => {
      if (level % 8 !== 0) return;
      const at = level / 8;
      let row = levels[at];
      if (!row) {
        row = { hashes: [], index: 0 };
        levels[at] = row;
      }
      row.hashes.push(hash);
      if (row.hashes.length < TILE_WIDTH) return;
      full.set(`${at}/${row.index}`, { level: at, index: row.index, bytes: joined(row.hashes) });
      row.hashes = [];
      row.index += 1;
    },
    pending: () => full.size,
    flush: async () => {
      const tiles = [...full].sort(([, a], [, b]) => a.level - b.level || a.index - b.index);
      for (const [name, { level, index, bytes }] of tiles) {
        await records.writeTile(level, index, bytes);
        full.delete(name);
      }
    },
    read: async (level, index, width) => {
      const pending = full.get(`${level}/${index}`);
      if (pending) return pending.bytes;
      const row = levels[level];
      if (row?.index === index) return row.hashes.length < width ? undefined : joined(row.hashes);
      return records.readTile(level, index);
    },
  };
}

/** Hashes one after the other. */
export function joined(hashes: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * 32);
  for (const [at, hash] of hashes.entries()) bytes.set(hash, at * 32);
  return bytes;
}
