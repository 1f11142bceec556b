import { sameBytes } from '../bytes.ts';
import type { Sha256 } from '../ledger.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { emptyRoot, hasherOf, isHash, isSize } from './hash.ts';

/** What a verifier of proofs says. */
export type Verified = { readonly ok: true } | Refusal;

/** What proves that a leaf stands in a tree. */
export interface InclusionClaim {
  /** Hash of the leaf, 32 bytes. */
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  /** From the leaf upwards. */
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** What proves that a tree is the beginning of another. */
export interface ConsistencyClaim {
  readonly from: number;
  readonly fromRoot: Uint8Array;
  readonly to: number;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

const OK = { ok: true } as const;
/** No tree of 2^53 leaves needs more. */
const MAX_PROOF = 64;

/** Verifies that a leaf stands in a tree: RFC 9162 section 2.1.3.2. Never throws, whatever the claim holds. */
export function verifyInclusion(sha256: Sha256, claim: InclusionClaim): Verified {
  const { leaf, index, size, proof, root } = claim;
  if (!isHash(leaf) || !isHash(root) || !isSize(index) || !isSize(size)) return malformed();
  if (index >= size) return refuse('outside-tree', `A log of ${size} entries has no entry ${index}.`);
  if (!isProof(proof)) return malformed();
  const { node } = hasherOf(sha256);
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return tooLong();
    if (at % 2 === 1 || at === last) {
      hash = node(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else hash = node(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  if (last !== 0) return tooShort();
  return sameBytes(hash, root)
    ? OK
    : refuse('root-differs', 'The entry and its proof lead to another root than that of the log.');
}

/** Verifies that a tree is the beginning of another: RFC 9162 section 2.1.4.2. Never throws, whatever the claim holds. */
export function verifyConsistency(sha256: Sha256, claim: ConsistencyClaim): Verified {
  const { from, fromRoot, to, toRoot, proof } = claim;
  if (!isHash(fromRoot) || !isHash(toRoot) || !isSize(from) || !isSize(to)) return malformed();
  if (from > to) return refuse('sizes-reversed', `A log of ${from} entries cannot become one of ${to}.`);
  if (!isProof(proof)) return malformed();
  if (from === to || from === 0) {
    if (proof.length > 0) return tooLong();
    if (from === 0 && !sameBytes(fromRoot, emptyRoot(sha256))) return earlierDiffers();
    return from === to && !sameBytes(fromRoot, toRoot) ? laterDiffers() : OK;
  }
  let [at, last] = [from - 1, to - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  // The earlier tree is one complete subtree: its root is where both paths begin.
  const hashes = at === 0 ? [fromRoot, ...proof] : proof;
  const [first, ...rest] = hashes;
  if (first === undefined) return tooShort();
  const { node } = hasherOf(sha256);
  let [earlier, later] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return tooLong();
    if (at % 2 === 1 || at === last) {
      earlier = node(sibling, earlier);
      later = node(sibling, later);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, half(last)];
    } else later = node(later, sibling);
    [at, last] = [half(at), half(last)];
  }
  if (last !== 0) return tooShort();
  if (!sameBytes(earlier, fromRoot)) return earlierDiffers();
  return sameBytes(later, toRoot) ? OK : laterDiffers();
}

const half = (value: number): number => Math.floor(value / 2);

function isProof(proof: unknown): proof is readonly Uint8Array[] {
  // `every` alone would pass over holes.
  return Array.isArray(proof) && proof.length <= MAX_PROOF && Array.from(proof).every(isHash);
}

const malformed = () =>
  refuse(
    'malformed',
    'A hash is not 32 bytes long, or a number is not one of a log, or the proof is no list.',
  );
const tooLong = () => refuse('proof-length', 'The proof has more hashes than the sizes ask for.');
const tooShort = () => refuse('proof-length', 'The proof has fewer hashes than the sizes ask for.');
const earlierDiffers = () =>
  refuse('earlier-root-differs', 'The proof leads to another root of the earlier log.');
const laterDiffers = () => refuse('root-differs', 'The proof leads to another root of the later log.');
