import type { Sha256 } from '../ledger.ts';
import { HASH_LENGTH } from '../tree/hash.ts';
import type { ReadHashAt } from '../tree/prove.ts';
import { createTree } from '../tree/tree.ts';
import { TILE_WIDTH, tilePath } from './path.ts';
import { tileWidth } from './tiles.ts';

/**
 * Reads the hashes of a tile: at least the first `width` of them, 32 bytes each. More is fine, the full tile for example.
 */
export type TileReader = (level: number, index: number, width: number) => Promise<Uint8Array | undefined>;

/** A tile that a tree must have is missing or has another length. */
export class TileFault extends Error {
  override readonly name = 'TileFault';
  /** Path of the tile, see `tilePath`. */
  readonly path: string;

  constructor(path: string) {
    super(`The tile ${path} is missing or has the wrong length.`);
    this.path = path;
  }
}

/**
 * Makes a reader of subtree hashes out of a reader of tiles, for a tree of `size` leaves; each tile is read once.
 *
 * The result goes into `readInclusionProof`, `readConsistencyProof` and `readRoot` for sizes up to `size`.
 *
 * @throws `TileFault`, by the reader, for a tile that is missing or too short.
 */
export function hashesFromTiles(sha256: Sha256, size: number, reader: TileReader): ReadHashAt {
  const read = new Map<string, Promise<Uint8Array>>();
  const tile = (level: number, index: number): Promise<Uint8Array> => {
    const width = tileWidth(size, { level, index });
    if (width === 0) return Promise.reject(new TileFault(tilePath(level, index)));
    const path = tilePath(level, index, width);
    const known = read.get(path);
    if (known !== undefined) return known;
    const reading = reader(level, index, width).then((bytes) => {
      const isWhole = bytes !== undefined && bytes.length % HASH_LENGTH === 0;
      if (!isWhole || bytes.length < width * HASH_LENGTH || bytes.length > TILE_WIDTH * HASH_LENGTH)
        throw new TileFault(path);
      return bytes;
    });
    read.set(path, reading);
    return reading;
  };
  return async (level, index) => hashFromTiles(sha256, tile, level, index);
}

/**
 * The hash of a complete subtree: it lies in a tile, or is combined from neighbours in one.
 *
 * `tile` gives the hashes of a tile by level and index.
 *
 * @throws `TileFault` when the tile is too short to hold the subtree.
 */
export async function hashFromTiles(
  sha256: Sha256,
  tile: (level: number, index: number) => Promise<Uint8Array>,
  level: number,
  index: number,
): Promise<Uint8Array> {
  const tileLevel = Math.floor(level / 8);
  const count = 2 ** (level % 8);
  const first = index * count;
  const tileIndex = Math.floor(first / TILE_WIDTH);
  const bytes = await tile(tileLevel, tileIndex);
  const begin = (first % TILE_WIDTH) * HASH_LENGTH;
  if (bytes.length < begin + count * HASH_LENGTH) throw new TileFault(tilePath(tileLevel, tileIndex));
  const tree = createTree(sha256);
  for (let at = 0; at < count; at += 1)
    tree.append(bytes.slice(begin + at * HASH_LENGTH, begin + (at + 1) * HASH_LENGTH));
  return tree.root();
}
