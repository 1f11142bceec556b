import { describe, expect, it } from 'vitest';
import { hex, logOf, sha256 } from '../../../test/support/log-made.ts';
import {
  consistencyProof,
  createTree,
  emptyRoot,
  inclusionProof,
  rootFrom,
  verifyConsistency,
  verifyInclusion,
} from '../index.ts';

// The vectors that the reference implementation of certificate transparency publishes for RFC 6962.
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const L0 = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d';
const L1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7';
const L4 = 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b';
const N01 = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125';
const N23 = '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e';
const N45 = '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a';
const N67 = 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0';
const N03 = 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7';
const N47 = '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4';
const PATHS: readonly (readonly [number, number, readonly string[]])[] = [
  [0, 1, []],
  [0, 8, [L1, N23, N47]],
  [5, 8, [L4, N67, N03]],
  [2, 3, [N01]],
  [1, 5, [L0, N23, L4]],
];
const PROOFS: readonly (readonly [number, number, readonly string[]])[] = [
  [1, 1, []],
  [1, 8, [L1, N23, N47]],
  [6, 8, [N45, N67, N03]],
  [2, 5, [N23, L4]],
];

const entries = ENTRIES.map((text) => new Uint8Array(Buffer.from(text, 'hex')));
const log = logOf(entries);
const rootAt = (size: number) => new Uint8Array(Buffer.from(ROOTS[size] ?? '', 'hex'));

describe('published vectors of RFC 6962', () => {
  it('gives the published root for 0 to 8 entries, appended one by one and from subtrees', () => {
    const tree = createTree(sha256);
    for (let size = 0; size <= 8; size += 1) {
      expect(hex(tree.root())).toBe(ROOTS[size]);
      expect(hex(rootFrom(sha256, size, log.hashAt))).toBe(ROOTS[size]);
      const leaf = log.leaves[size];
      if (leaf) tree.append(leaf);
    }
    expect(hex(emptyRoot(sha256))).toBe(ROOTS[0]);
  });

  it.each(PATHS)('gives and accepts the published path of entry %i in %i', (index, size, expected) => {
    const proof = inclusionProof(sha256, index, size, log.hashAt) ?? [];
    expect(proof.map(hex)).toEqual(expected);
    const leaf = log.leaves[index] ?? new Uint8Array();
    expect(verifyInclusion(sha256, { leaf, index, size, proof, root: rootAt(size) })).toEqual({ ok: true });
  });

  it.each(PROOFS)('gives and accepts the published consistency proof from %i to %i', (from, to, expected) => {
    const proof = consistencyProof(sha256, from, to, log.hashAt) ?? [];
    expect(proof.map(hex)).toEqual(expected);
    const claim = { from, fromRoot: rootAt(from), to, toRoot: rootAt(to), proof };
    expect(verifyConsistency(sha256, claim)).toEqual({ ok: true });
  });
});
