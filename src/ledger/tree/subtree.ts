/** A complete subtree of 2^`level` leaves; it is the `index`th of its level. A leaf has level 0. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** Leaves from `from` up to, not including, `to`. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** Level of the largest complete subtree that fits into so many leaves; `count` is at least 1 and at most 2^53 - 1. */
export const levelWithin = (count: number): number =>
  count < 2 ** 32 ? 31 - Math.clz32(count) : 63 - Math.clz32(Math.floor(count / 2 ** 32));

/** Where RFC 6962 splits so many leaves: the largest power of two smaller than `count`, which is at least 2. */
export const splitOf = (count: number): number => 2 ** levelWithin(count - 1);

/** The complete subtrees that a range of a tree consists of, from left to right, each smaller than the one before. */
export function subtreesOf({ from, to }: LeafRange): readonly Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to; ) {
    const level = levelWithin(to - at);
    found.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return found;
}
