import { isSize } from './hash.ts';
import { type LeafRange, splitOf } from './subtree.ts';

/**
 * The ranges whose hashes prove that a leaf stands in a tree, from the leaf upwards: PATH of RFC 6962 section 2.1.1.
 *
 * `undefined` when the tree has no such leaf.
 */
export function inclusionRanges(index: number, size: number): readonly LeafRange[] | undefined {
  if (!isSize(index) || !isSize(size) || index >= size) return undefined;
  const path: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  return path.reverse();
}

/**
 * The ranges whose hashes prove that a tree is the beginning of a larger one: PROOF of RFC 6962 section 2.1.2.
 *
 * Empty for equal sizes and for the empty tree, which every tree begins with. `undefined` when `earlier` is the larger.
 */
export function consistencyRanges(earlier: number, later: number): readonly LeafRange[] | undefined {
  if (!isSize(earlier) || !isSize(later) || earlier > later) return undefined;
  if (earlier === 0) return [];
  const path: LeafRange[] = [];
  let [from, to] = [0, later];
  while (to !== earlier) {
    const middle = from + splitOf(to - from);
    if (earlier <= middle) {
      path.push({ from: middle, to });
      to = middle;
    } else {
      path.push({ from, to: middle });
      from = middle;
    }
  }
  // A subtree that begins with the first leaf is the earlier tree itself, whose root the verifier has.
  if (from > 0) path.push({ from, to });
  return path.reverse();
}
