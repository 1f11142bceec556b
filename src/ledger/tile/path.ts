import { isSize } from '../tree/hash.ts';

/** Number of hashes in a full tile, and of entries in a full bundle. */
export const TILE_WIDTH = 256;

/** Which tile: of hashes of a level (0 to 63), or a bundle of entries; `width` below 256 for a partial one. */
export interface TileId {
  readonly level: number | 'entries';
  readonly index: number;
  /** 1 to 256. */
  readonly width: number;
}

const FULL = /^tile\/(entries|0|[1-9][0-9]?)\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/**
 * The path of a tile, such as `tile/0/x001/x234/067` or `tile/entries/000.p/12` (C2SP tlog-tiles).
 *
 * @throws RangeError for a level above 63, an index that is no whole number, or a width outside 1 to 256.
 */
export function tilePath(level: number | 'entries', index: number, width: number = TILE_WIDTH): string {
  const isLevel = level === 'entries' || (isSize(level) && level <= 63);
  if (!isLevel || !isSize(index) || !isSize(width) || width < 1 || width > TILE_WIDTH)
    throw new RangeError('No tile has this level, index or width.');
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/[0-9]{3}/g) ?? [];
  const folders = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${folders}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Reads the path of a tile; `undefined` for anything that `tilePath` would not have written. */
export function parseTilePath(path: string): TileId | undefined {
  // The longest has 6 groups and a width; what is longer is no path of ours.
  if (path.length > 64) return undefined;
  const [, which, folders, partial] = FULL.exec(path) ?? [];
  if (which === undefined || folders === undefined) return undefined;
  const level = which === 'entries' ? which : Number(which);
  const index = Number(folders.replace(/[x/]/g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  if ((level !== 'entries' && level > 63) || !isSize(index) || width > TILE_WIDTH) return undefined;
  return tilePath(level, index, width) === path ? { level, index, width } : undefined;
}
