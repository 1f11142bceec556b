import { isSize } from '../tree/hash.ts';
import { TILE_WIDTH } from './path.ts';

/** A tile of hashes, by level (0 for leaves) and index. */
export interface Tile {
  readonly level: number;
  readonly index: number;
}

/** How many hashes the tile has in a tree of so many leaves: 0 when it does not begin yet, 256 when it is full. */
export function tileWidth(size: number, { level, index }: Tile): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
  return Math.max(0, Math.min(TILE_WIDTH, hashes));
}

/**
 * The tiles that become full while a tree grows, lower levels first: a tile of a level is made of tiles below it.
 *
 * @throws RangeError when the sizes are no numbers of leaves, or reversed.
 */
export function* tilesFor(fromSize: number, toSize: number): Generator<Tile> {
  if (!isSize(fromSize) || !isSize(toSize) || fromSize > toSize)
    throw new RangeError('A tree grows from a size to a larger one.');
  for (let [level, span] = [0, TILE_WIDTH]; span <= toSize; level += 1, span *= TILE_WIDTH)
    for (let index = Math.floor(fromSize / span); index < Math.floor(toSize / span); index += 1)
      yield { level, index };
}

/** The partial tiles at the right end of a tree, one a level at most; lower levels first. */
export function partialTilesOf(size: number): readonly (Tile & { readonly width: number })[] {
  const found: (Tile & { readonly width: number })[] = [];
  for (let [level, hashes] = [0, size]; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const width = hashes % TILE_WIDTH;
    if (width > 0) found.push({ level, index: Math.floor(hashes / TILE_WIDTH), width });
  }
  return found;
}
