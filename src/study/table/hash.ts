/**
 * A 32-bit number for a text, to tell threads of one retailer apart: FNV-1a over UTF-16 code units, then the finaliser of
 * MurmurHash3. Two threads of a retailer that collide count as one cluster, which widens intervals by next to nothing.
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
