import type { Sha256 } from '../ledger.ts';

/** Length of every hash of the tree, in bytes. */
export const HASH_LENGTH = 32;

/** Hashes leaves and nodes (RFC 6962 section 2.1), many of them, in buffers that are used again. */
export interface Hasher {
  /** SHA-256(0x00 ‖ entry). */
  readonly leaf: (entry: Uint8Array) => Uint8Array;
  /** SHA-256(0x01 ‖ left ‖ right) of two hashes of 32 bytes. */
  readonly node: (left: Uint8Array, right: Uint8Array) => Uint8Array;
}

/** Makes a hasher; `sha256` must not keep the bytes that it is given. */
export function hasherOf(sha256: Sha256): Hasher {
  const node = new Uint8Array(1 + 2 * HASH_LENGTH);
  node[0] = 1;
  // Made when the first leaf comes: verifiers hash nodes alone.
  let leaf = new Uint8Array(0);
  return {
    leaf: (entry) => {
      if (entry.length >= leaf.length) leaf = new Uint8Array(Math.max(512, 2 * entry.length));
      leaf.set(entry, 1);
      return sha256(leaf.subarray(0, 1 + entry.length));
    },
    node: (left, right) => {
      node.set(left, 1);
      node.set(right, 1 + HASH_LENGTH);
      return sha256(node);
    },
  };
}

/** The hash of a leaf: SHA-256(0x00 ‖ entry), RFC 6962 section 2.1. */
export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + entry.length);
  bytes.set(entry, 1);
  return sha256(bytes);
}

/**
 * The hash of a node: SHA-256(0x01 ‖ left ‖ right), RFC 6962 section 2.1.
 *
 * @throws RangeError when one of both is longer than a hash.
 */
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array =>
  hasherOf(sha256).node(left, right);

/** The root of a tree without leaves: SHA-256 of nothing, RFC 6962 section 2.1. */
export const emptyRoot = (sha256: Sha256): Uint8Array => sha256(new Uint8Array(0));

/** Whether a value is a hash: 32 bytes. */
export const isHash = (value: unknown): value is Uint8Array =>
  value instanceof Uint8Array && value.length === HASH_LENGTH;

/** Whether a value is a number of leaves: whole, not negative, at most 2^53 - 1. */
export const isSize = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
