const PRIME = 0x01000193;

/** Start of a 32-bit FNV-1a hash; the salt keeps kinds of features apart. */
export function hashStart(salt: number): number {
  return Math.imul(0x811c9dc5 ^ salt, PRIME);
}

/** FNV-1a over the code units of a word. */
export function hashWord(word: string, salt: number): number {
  let hash = hashStart(salt);
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}

/** Spreads a hash over all 32 bits (the last steps of MurmurHash3), so that any of them can be used as an index. */
export function hashFinish(hash: number): number {
  let h = hash;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

/** One hash of two, order counts. */
export function hashPair(a: number, b: number): number {
  return Math.imul(Math.imul(a, 0x9e3779b1) ^ b, PRIME);
}
