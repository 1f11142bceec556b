import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hex, logOf, sha256 } from '../../../test/support/log-made.ts';
import {
  consistencyProof,
  createTree,
  inclusionProof,
  nodeHash,
  rootFrom,
  verifyConsistency,
  verifyInclusion,
} from '../index.ts';

// RFC 6962 section 2.1, word for word: recursion over slices of the list of leaf hashes.
function mth(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return sha256(new Uint8Array());
  if (leaves.length === 1) return only;
  const k = splitAt(leaves.length);
  return nodeHash(sha256, mth(leaves.slice(0, k)), mth(leaves.slice(k)));
}

function splitAt(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

function path(m: number, leaves: readonly Uint8Array[]): readonly Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = splitAt(leaves.length);
  return m < k
    ? [...path(m, leaves.slice(0, k)), mth(leaves.slice(k))]
    : [...path(m - k, leaves.slice(k)), mth(leaves.slice(0, k))];
}

function subproof(m: number, leaves: readonly Uint8Array[], isWhole: boolean): readonly Uint8Array[] {
  if (m === leaves.length) return isWhole ? [] : [mth(leaves)];
  const k = splitAt(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), isWhole), mth(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false), mth(leaves.slice(0, k))];
}

const SIZE = 300;
const entries = Array.from({ length: SIZE }, (_, n) => new TextEncoder().encode(`entry ${n}`));
const log = logOf(entries);
const leafAt = (index: number) => log.leaves[index] ?? new Uint8Array();
const roots = Array.from({ length: SIZE + 1 }, (_, size) => mth(log.leaves.slice(0, size)));
const rootAt = (size: number) => roots[size] ?? new Uint8Array();

function checkInclusion(index: number, size: number) {
  const proof = inclusionProof(sha256, index, size, log.hashAt) ?? [];
  expect(proof.map(hex)).toEqual(path(index, log.leaves.slice(0, size)).map(hex));
  const claim = { leaf: leafAt(index), index, size, proof, root: rootAt(size) };
  expect(verifyInclusion(sha256, claim)).toEqual({ ok: true });
}

function checkConsistency(from: number, to: number) {
  const proof = consistencyProof(sha256, from, to, log.hashAt) ?? [];
  const expected = from === 0 ? [] : subproof(from, log.leaves.slice(0, to), true);
  expect(proof.map(hex)).toEqual(expected.map(hex));
  const claim = { from, fromRoot: rootAt(from), to, toRoot: rootAt(to), proof };
  expect(verifyConsistency(sha256, claim)).toEqual({ ok: true });
}

describe('the tree against the recursive definition', () => {
  it('has the same root for every size up to 300, also when it goes on from a frontier', () => {
    let tree = createTree(sha256);
    for (let size = 0; size <= SIZE; size += 1) {
      expect(tree.size).toBe(size);
      expect(hex(tree.root())).toBe(hex(rootAt(size)));
      expect(hex(rootFrom(sha256, size, log.hashAt))).toBe(hex(rootAt(size)));
      tree = createTree(sha256, tree.frontier());
      if (size < SIZE) tree.append(leafAt(size));
    }
  });

  it('proves every entry of every size up to 48', () => {
    for (let size = 1; size <= 48; size += 1)
      for (let index = 0; index < size; index += 1) checkInclusion(index, size);
  });

  it('proves the consistency of every pair of sizes up to 48', () => {
    for (let to = 0; to <= 48; to += 1) for (let from = 0; from <= to; from += 1) checkConsistency(from, to);
  });

  it('proves entries and consistency of larger trees', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: SIZE - 1 }), fc.integer({ min: 1, max: SIZE }));
    fc.assert(
      fc.property(pair, ([small, large]) => {
        fc.pre(small < large);
        checkInclusion(small, large);
        checkConsistency(small, large);
      }),
      { numRuns: 300 },
    );
  });

  it('works up to 2^53 - 1 entries: a log of equal entries', () => {
    const complete = [leafAt(0)];
    for (let level = 0; level < 53; level += 1) {
      const below = complete[level] ?? new Uint8Array();
      complete.push(nodeHash(sha256, below, below));
    }
    const hashAt = (level: number, index: number) => {
      expect((index + 1) * 2 ** level).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
      return complete[level] ?? new Uint8Array();
    };
    const sizes = fc.oneof(
      fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
      fc.constantFrom(2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 52, 2 ** 53 - 2, 2 ** 53 - 1),
    );
    fc.assert(
      fc.property(sizes, sizes, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const index = from - 1;
        const root = rootFrom(sha256, to, hashAt) ?? new Uint8Array();
        const fromRoot = rootFrom(sha256, from, hashAt) ?? new Uint8Array();
        const proof = inclusionProof(sha256, index, to, hashAt) ?? [];
        expect(verifyInclusion(sha256, { leaf: leafAt(0), index, size: to, proof, root }).ok).toBe(true);
        const between = consistencyProof(sha256, from, to, hashAt) ?? [];
        const claim = { from, fromRoot, to, toRoot: root, proof: between };
        expect(verifyConsistency(sha256, claim).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is no tree', () => {
  it.each([[-1], [Number.NaN], [1.5], [2 ** 53], [Number.POSITIVE_INFINITY]])(
    'has no proof for size %d',
    (size) => {
      expect(rootFrom(sha256, size, log.hashAt)).toBeUndefined();
      expect(inclusionProof(sha256, 0, size, log.hashAt)).toBeUndefined();
      expect(inclusionProof(sha256, size, 10, log.hashAt)).toBeUndefined();
      expect(consistencyProof(sha256, size, 10, log.hashAt)).toBeUndefined();
      expect(consistencyProof(sha256, 1, size, log.hashAt)).toBeUndefined();
    },
  );

  it('has no proof for an entry behind its end, nor from larger to smaller', () => {
    expect(inclusionProof(sha256, 8, 8, log.hashAt)).toBeUndefined();
    expect(consistencyProof(sha256, 9, 8, log.hashAt)).toBeUndefined();
  });

  it('refuses leaves and frontiers of other lengths', () => {
    expect(() => createTree(sha256).append(new Uint8Array(31))).toThrow(RangeError);
    expect(() => createTree(sha256, [new Uint8Array(33)])).toThrow(RangeError);
  });
});
