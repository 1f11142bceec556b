import type { Sha256 } from '../ledger.ts';
import { emptyRoot, hasherOf, isSize } from './hash.ts';
import { consistencyRanges, inclusionRanges } from './path.ts';
import { type LeafRange, subtreesOf } from './subtree.ts';

/** Gives the hash of a complete subtree: of the `index`th one with 2^`level` leaves. */
export type HashAt = (level: number, index: number) => Uint8Array;

/** The same where hashes have to be read from somewhere. */
export type ReadHashAt = (level: number, index: number) => Promise<Uint8Array>;

/** The root over the first `size` leaves, RFC 6962 section 2.1; `undefined` when `size` is no number of leaves. */
export function rootFrom(sha256: Sha256, size: number, hashAt: HashAt): Uint8Array | undefined {
  if (!isSize(size)) return undefined;
  return size === 0 ? emptyRoot(sha256) : hashOf(sha256, { from: 0, to: size }, hashAt);
}

/** The hashes that prove a leaf, from the leaf upwards (RFC 6962 section 2.1.1); `undefined` when there is no such leaf. */
export const inclusionProof = (
  sha256: Sha256,
  index: number,
  size: number,
  hashAt: HashAt,
): readonly Uint8Array[] | undefined =>
  inclusionRanges(index, size)?.map((range) => hashOf(sha256, range, hashAt));

/**
 * The hashes that prove that the tree of `from` leaves is the beginning of that of `to` leaves (RFC 6962 section 2.1.2).
 *
 * `undefined` when `from` is larger than `to`.
 */
export const consistencyProof = (
  sha256: Sha256,
  from: number,
  to: number,
  hashAt: HashAt,
): readonly Uint8Array[] | undefined =>
  consistencyRanges(from, to)?.map((range) => hashOf(sha256, range, hashAt));

/** Like `rootFrom`, reading the hashes. */
export async function readRoot(
  sha256: Sha256,
  size: number,
  read: ReadHashAt,
): Promise<Uint8Array | undefined> {
  if (!isSize(size)) return undefined;
  return size === 0 ? emptyRoot(sha256) : readHashOf(sha256, { from: 0, to: size }, read);
}

/** Like `inclusionProof`, reading the hashes. */
export const readInclusionProof = (sha256: Sha256, index: number, size: number, read: ReadHashAt) =>
  readHashes(sha256, inclusionRanges(index, size), read);

/** Like `consistencyProof`, reading the hashes. */
export const readConsistencyProof = (sha256: Sha256, from: number, to: number, read: ReadHashAt) =>
  readHashes(sha256, consistencyRanges(from, to), read);

async function readHashes(
  sha256: Sha256,
  ranges: readonly LeafRange[] | undefined,
  read: ReadHashAt,
): Promise<readonly Uint8Array[] | undefined> {
  return ranges && Promise.all(ranges.map((range) => readHashOf(sha256, range, read)));
}

async function readHashOf(sha256: Sha256, range: LeafRange, read: ReadHashAt): Promise<Uint8Array> {
  const hashes = await Promise.all(subtreesOf(range).map(({ level, index }) => read(level, index)));
  return combined(sha256, hashes);
}

function hashOf(sha256: Sha256, range: LeafRange, hashAt: HashAt): Uint8Array {
  return combined(
    sha256,
    subtreesOf(range).map(({ level, index }) => hashAt(level, index)),
  );
}

/** The hash over neighbouring complete subtrees, each smaller than the one before: the right end is combined first. */
function combined(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes;
  if (only !== undefined && hashes.length === 1) return only;
  const { node } = hasherOf(sha256);
  return hashes.reduceRight((right, left) => node(left, right));
}
