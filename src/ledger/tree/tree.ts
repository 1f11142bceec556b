import type { Sha256 } from '../ledger.ts';
import { emptyRoot, HASH_LENGTH, hasherOf, isHash } from './hash.ts';

/** A tree that grows at its right end; it remembers its frontier alone. */
export interface Tree {
  /** Number of leaves. */
  readonly size: number;
  /** The root over all leaves, RFC 6962 section 2.1. */
  readonly root: () => Uint8Array;
  /** Adds a leaf by its hash (32 bytes, see `leafHash`). */
  readonly append: (leaf: Uint8Array) => void;
  /** Hashes an entry, adds its leaf and gives the hash of it. */
  readonly appendEntry: (entry: Uint8Array) => Uint8Array;
  /**
   * The complete subtrees that the tree consists of, by level from the leaves; no bytes where the tree has none of that
   * level. With it `createTree` goes on where this tree is.
   */
  readonly frontier: () => Uint8Array[];
}

/** Told of every complete subtree as soon as it is complete, leaves (level 0) included. */
export type OnSubtree = (level: number, index: number, hash: Uint8Array) => void;

const NONE = new Uint8Array(0);

/**
 * Makes a tree of RFC 6962, empty or from the frontier of another.
 *
 * @throws RangeError for a frontier that is none; its `append` for a leaf that is not 32 bytes long.
 */
export function createTree(
  sha256: Sha256,
  frontier: readonly Uint8Array[] = [],
  onSubtree?: OnSubtree,
): Tree {
  if (!frontier.every((hash) => hash.length === 0 || isHash(hash)) || frontier.length > 53)
    throw new RangeError('A frontier has one hash of 32 bytes, or no bytes, for each of at most 53 levels.');
  const complete = [...frontier];
  let size = frontier.reduce((sum, hash, level) => sum + (hash.length === 0 ? 0 : 2 ** level), 0);
  const hasher = hasherOf(sha256);
  const append = (leaf: Uint8Array): void => {
    if (leaf.length !== HASH_LENGTH) throw new RangeError(`A leaf has ${HASH_LENGTH} bytes.`);
    let [hash, level, index] = [leaf, 0, size];
    onSubtree?.(level, index, hash);
    while (index % 2 === 1) {
      hash = hasher.node(complete[level] ?? NONE, hash);
      complete[level] = NONE;
      level += 1;
      index = (index - 1) / 2;
      onSubtree?.(level, index, hash);
    }
    complete[level] = hash;
    size += 1;
  };
  return {
    get size() {
      return size;
    },
    append,
    appendEntry: (entry) => {
      const leaf = hasher.leaf(entry);
      append(leaf);
      return leaf;
    },
    root: () => {
      const present = complete.filter((hash) => hash.length > 0);
      return present.length === 0
        ? emptyRoot(sha256)
        : present.reduce((right, left) => hasher.node(left, right));
    },
    frontier: () => complete.slice(),
  };
}
