import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { hex, logOf, mutationsOf, sha256 } from '../../../test/support/log-made.ts';
import {
  type ConsistencyClaim,
  consistencyProof,
  type InclusionClaim,
  inclusionProof,
  leafHash,
  nodeHash,
  rootFrom,
  verifyConsistency,
  verifyInclusion,
} from '../index.ts';

const entries: readonly Uint8Array[] = Array.from({ length: 40 }, (_, n) =>
  new TextEncoder().encode(`entry ${n}`),
);
const log = logOf(entries);
const at = (list: readonly Uint8Array[], index: number) => list[index] ?? new Uint8Array();
const rootAt = (size: number) => rootFrom(sha256, size, log.hashAt) ?? new Uint8Array();
const inclusion = (index: number, size: number): InclusionClaim => ({
  leaf: at(log.leaves, index),
  index,
  size,
  proof: inclusionProof(sha256, index, size, log.hashAt) ?? [],
  root: rootAt(size),
});
const consistency = (from: number, to: number): ConsistencyClaim => ({
  from,
  fromRoot: rootAt(from),
  to,
  toRoot: rootAt(to),
  proof: consistencyProof(sha256, from, to, log.hashAt) ?? [],
});
const replaced = (list: readonly Uint8Array[], index: number, hash: Uint8Array) =>
  list.map((old, place) => (place === index ? hash : old));

describe('agreement with the verifier of @sigstore/verify', () => {
  const require = createRequire(import.meta.url);
  const { verifyMerkleInclusion } = require('../../../node_modules/@sigstore/verify/dist/tlog/merkle.js') as {
    verifyMerkleInclusion: (entry: unknown, checkpoint: unknown) => void;
  };
  const theirs = (entry: Uint8Array, { index, size, proof, root }: InclusionClaim): boolean => {
    const hashes = proof.map((hash) => Buffer.from(hash));
    try {
      verifyMerkleInclusion(
        { inclusionProof: { logIndex: `${index}`, hashes }, canonicalizedBody: Buffer.from(entry) },
        { logSize: BigInt(size), logHash: Buffer.from(root) },
      );
      return true;
    } catch {
      return false;
    }
  };

  it('holds for good proofs, wrong indices, sizes, entries, lengths and orders of hashes', () => {
    let [accepted, refused] = [0, 0];
    const compare = (entry: Uint8Array, claim: InclusionClaim) => {
      const ours = verifyInclusion(sha256, { ...claim, leaf: leafHash(sha256, entry) }).ok;
      expect(ours, `${claim.index} of ${claim.size}`).toBe(theirs(entry, claim));
      if (ours) accepted += 1;
      else refused += 1;
    };
    for (let size = 1; size <= 40; size += 1)
      for (let index = 0; index < size; index += 1) {
        const claim = inclusion(index, size);
        compare(at(entries, index), claim);
        compare(at(entries, index + 1), claim);
        compare(at(entries, index), { ...claim, index: index + 1 });
        compare(at(entries, index), { ...claim, size: size + 1 });
        compare(at(entries, index), { ...claim, size: Math.max(1, size - 1) });
        compare(at(entries, index), { ...claim, proof: claim.proof.slice(1) });
        compare(at(entries, index), { ...claim, proof: [...claim.proof, claim.root] });
        compare(at(entries, index), { ...claim, proof: claim.proof.toReversed() });
      }
    expect(accepted).toBeGreaterThanOrEqual(820);
    expect(refused).toBeGreaterThan(4000);
  });
});

describe('mutated proofs', () => {
  it.each([
    [0, 1],
    [0, 2],
    [6, 7],
    [5, 8],
    [20, 37],
  ])('refuses every change of a proof of entry %i in %i', (index, size) => {
    const claim = inclusion(index, size);
    expect(verifyInclusion(sha256, claim).ok).toBe(true);
    for (const leaf of mutationsOf(claim.leaf))
      expect(verifyInclusion(sha256, { ...claim, leaf }).ok).toBe(false);
    for (const root of mutationsOf(claim.root))
      expect(verifyInclusion(sha256, { ...claim, root }).ok).toBe(false);
    claim.proof.forEach((hash, place) => {
      for (const changed of mutationsOf(hash)) {
        const proof = replaced(claim.proof, place, changed);
        expect(verifyInclusion(sha256, { ...claim, proof }).ok).toBe(false);
      }
      expect(verifyInclusion(sha256, { ...claim, proof: claim.proof.toSpliced(place, 1) }).ok).toBe(false);
      expect(verifyInclusion(sha256, { ...claim, proof: claim.proof.toSpliced(place, 0, hash) }).ok).toBe(
        false,
      );
    });
    for (let other = 0; other < 40; other += 1)
      if (other !== index) expect(verifyInclusion(sha256, { ...claim, index: other }).ok).toBe(false);
  });

  it.each([
    [1, 2],
    [3, 7],
    [4, 8],
    [6, 8],
    [21, 37],
    [37, 37],
  ])('refuses every change of a proof from %i to %i', (from, to) => {
    const claim = consistency(from, to);
    expect(verifyConsistency(sha256, claim).ok).toBe(true);
    for (const fromRoot of mutationsOf(claim.fromRoot))
      expect(verifyConsistency(sha256, { ...claim, fromRoot }).ok).toBe(false);
    for (const toRoot of mutationsOf(claim.toRoot))
      expect(verifyConsistency(sha256, { ...claim, toRoot }).ok).toBe(false);
    claim.proof.forEach((hash, place) => {
      for (const changed of mutationsOf(hash)) {
        const proof = replaced(claim.proof, place, changed);
        expect(verifyConsistency(sha256, { ...claim, proof }).ok).toBe(false);
      }
      expect(verifyConsistency(sha256, { ...claim, proof: claim.proof.toSpliced(place, 1) }).ok).toBe(false);
      expect(verifyConsistency(sha256, { ...claim, proof: claim.proof.toSpliced(place, 0, hash) }).ok).toBe(
        false,
      );
    });
  });

  it('refuses a proof that goes on above the root, although its hashes fit', () => {
    const above = rootAt(3);
    for (const [from, to] of [
      [5, 8],
      [6, 7],
      [8, 8],
      [1, 2],
      [4, 40],
    ] as const) {
      const claim = inclusion(from - 1, to);
      const longer = { ...claim, proof: [...claim.proof, above], root: nodeHash(sha256, above, claim.root) };
      expect(verifyInclusion(sha256, longer)).toMatchObject({ reason: 'proof-length' });
      const grown = consistency(from, to);
      const forged = {
        ...grown,
        proof: [...grown.proof, above],
        fromRoot: nodeHash(sha256, above, grown.fromRoot),
        toRoot: nodeHash(sha256, above, grown.toRoot),
      };
      expect(verifyConsistency(sha256, forged).ok).toBe(false);
      expect(verifyConsistency(sha256, { ...forged, fromRoot: grown.fromRoot }).ok).toBe(false);
    }
  });

  it('refuses an earlier log that is no beginning: two entries swapped', () => {
    const swapped = logOf(entries.toSpliced(2, 2, at(entries, 3), at(entries, 2)));
    const fromRoot = rootFrom(sha256, 10, swapped.hashAt) ?? new Uint8Array();
    for (const base of [log, swapped]) {
      const proof = consistencyProof(sha256, 10, 40, base.hashAt) ?? [];
      expect(hex(fromRoot)).not.toBe(hex(rootAt(10)));
      expect(verifyConsistency(sha256, { ...consistency(10, 40), fromRoot, proof }).ok).toBe(false);
    }
  });

  it('says that every log begins with the empty one, whose root is known', () => {
    expect(verifyConsistency(sha256, consistency(0, 7))).toEqual({ ok: true });
    expect(verifyConsistency(sha256, { ...consistency(0, 7), fromRoot: rootAt(7) })).toMatchObject({
      reason: 'earlier-root-differs',
    });
  });
});

describe('hostile claims', () => {
  const ODD: readonly unknown[] = [
    -1,
    -0.5,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    1e300,
    '3',
    3n,
    null,
    undefined,
    {},
    [],
    'a'.repeat(100_000),
    new Uint8Array(31),
    new Uint8Array(33),
    [new Uint8Array(31)],
    [null],
    ['x'],
    Array(5),
    Array(100_000).fill(new Uint8Array(32)),
    { length: 3 },
    { __proto__: null },
  ];

  it('are refused and never throw', () => {
    for (const [number, odd] of ODD.entries()) {
      for (const key of ['leaf', 'index', 'size', 'proof', 'root']) {
        const claim = { ...inclusion(5, 8), [key]: odd } as InclusionClaim;
        expect(verifyInclusion(sha256, claim).ok, `${key}: odd value ${number}`).toBe(false);
      }
      for (const key of ['from', 'fromRoot', 'to', 'toRoot', 'proof']) {
        const claim = { ...consistency(5, 8), [key]: odd } as ConsistencyClaim;
        expect(verifyConsistency(sha256, claim).ok, `${key}: odd value ${number}`).toBe(false);
      }
    }
  });

  it('say what is wrong', () => {
    const claim = inclusion(5, 8);
    expect(verifyInclusion(sha256, { ...claim, index: 8 })).toMatchObject({ reason: 'outside-tree' });
    expect(verifyInclusion(sha256, { ...claim, proof: [] })).toMatchObject({ reason: 'proof-length' });
    expect(verifyInclusion(sha256, { ...claim, index: 4 })).toMatchObject({ reason: 'root-differs' });
    expect(verifyConsistency(sha256, { ...consistency(5, 8), from: 9 })).toMatchObject({
      reason: 'sizes-reversed',
    });
  });
});
