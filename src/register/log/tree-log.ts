import { createTree, hashesFromTiles, readRoot, TILE_WIDTH, type Tree } from '../../ledger/index.ts';
import type { ControllerRecords } from '../../store/index.ts';
import { sha256 } from '../customer/sealed-event.ts';
import { joined, type TileKeeper, tileKeeper } from './tiles.ts';

/** Leaves read at once. */
const PAGE = 10_000;

/** The tree over a log that grows, with its tiles. */
export interface TreeLog {
  readonly size: () => number;
  readonly root: () => Uint8Array;
  /** Takes a leaf that was just committed; what does not follow is read later from the store. */
  readonly feed: (position: number, leaf: Uint8Array) => void;
  /** Reads what the store has and the tree has not. */
  readonly follow: () => Promise<void>;
  /** The root over the first leaves. */
  readonly rootAt: (size: number) => Promise<Uint8Array | undefined>;
  readonly tiles: TileKeeper;
}

/** The tree from `from` leaves on, which are a whole number of tiles that the store has; 0 builds everything anew. */
export async function growTree(records: ControllerRecords, from: number): Promise<TreeLog> {
  const { tiles, tree } = await resumed(records, from);
  const follow = async (): Promise<void> => {
    const head = await records.head();
    while (tree.size < head) {
      const before = tree.size;
      const rows = await records.leaves(before, PAGE);
      // Leaves that were fed while the store answered are passed over.
      for (const { position, leaf } of rows) if (position === tree.size) tree.append(leaf);
      if (rows.length === 0 || tree.size === before) {
        throw new Error(`The log has no leaf ${tree.size} although its head is ${head}.`);
      }
      // A log that is built anew must not be held in memory as a whole.
      if (tiles.pending() > TILE_WIDTH) await tiles.flush();
    }
  };
  return {
    size: () => tree.size,
    root: () => tree.root(),
    feed: (position, leaf) => {
      if (position === tree.size) tree.append(leaf);
    },
    follow,
    rootAt: (size) => readRoot(sha256, size, hashesFromTiles(sha256, size, tiles.read)),
    tiles,
  };
}

async function resumed(
  records: ControllerRecords,
  from: number,
): Promise<{ readonly tiles: TileKeeper; readonly tree: Tree }> {
  const partial: Uint8Array[][] = [[]];
  const frontier: Uint8Array[] = Array.from({ length: 8 }, () => new Uint8Array(0));
  for (let [level, span] = [1, TILE_WIDTH]; span <= from; level += 1, span *= TILE_WIDTH) {
    const count = Math.floor(from / span);
    const hashes: Uint8Array[] = [];
    for (let index = count - (count % TILE_WIDTH); index < count; index += 1) {
      const below = await records.readTile(level - 1, index);
      if (below?.length !== TILE_WIDTH * 32) throw new Error(`The tile ${level - 1}/${index} is missing.`);
      hashes.push(rootOver(below));
    }
    partial.push(hashes);
    for (let [bit, end] = [0, hashes.length]; bit < 8; bit += 1) {
      const isPresent = ((hashes.length >> bit) & 1) === 1;
      frontier.push(isPresent ? rootOver(joined(hashes.slice(end - 2 ** bit, end))) : new Uint8Array(0));
      if (isPresent) end -= 2 ** bit;
    }
  }
  const tiles = tileKeeper(records, partial, from);
  return { tiles, tree: createTree(sha256, frontier, tiles.onSubtree) };
}

function rootOver(hashes: Uint8Array): Uint8Array {
  const tree = createTree(sha256);
  for (let at = 0; at < hashes.length; at += 32) tree.append(hashes.subarray(at, at + 32));
  return tree.root();
}
