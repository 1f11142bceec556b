import { TILE_WIDTH } from './path.ts';

/** The longest entry that a bundle can hold: its length has 16 bits. */
export const MAX_ENTRY_LENGTH = 0xffff;

/**
 * Writes a bundle of entries: each with its length before it, two bytes, the larger one first (C2SP tlog-tiles).
 *
 * @throws RangeError for more than 256 entries, or one of more than 65535 bytes.
 */
export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length > TILE_WIDTH) throw new RangeError(`A bundle has ${TILE_WIDTH} entries at most.`);
  const length = entries.reduce((sum, entry) => sum + 2 + entry.length, 0);
  const bundle = new Uint8Array(length);
  const view = new DataView(bundle.buffer);
  let at = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_LENGTH)
      throw new RangeError(`An entry has ${MAX_ENTRY_LENGTH} bytes at most.`);
    view.setUint16(at, entry.length);
    bundle.set(entry, at + 2);
    at += 2 + entry.length;
  }
  return bundle;
}

/** Reads a bundle of entries; `undefined` when it ends inside an entry or holds more than 256. */
export function decodeEntries(bundle: Uint8Array): readonly Uint8Array[] | undefined {
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength);
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bundle.length; ) {
    if (at + 2 > bundle.length || entries.length === TILE_WIDTH) return undefined;
    const end = at + 2 + view.getUint16(at);
    if (end > bundle.length) return undefined;
    entries.push(bundle.slice(at + 2, end));
    at = end;
  }
  return entries;
}
