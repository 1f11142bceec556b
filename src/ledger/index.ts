export { type Audit, type AuditResult, auditLog, type LoggedEntry } from './audit.ts';
export { fromBase64, toBase64 } from './base64.ts';
export { sameBytes } from './bytes.ts';
export { canonicalBytes, commitment, commitmentTo, NONCE_LENGTH } from './canonical.ts';
export { type Checkpoint, type ParsedCheckpoint, parseCheckpoint } from './checkpoint/checkpoint.ts';
export type { NoteSignature } from './checkpoint/note.ts';
export { type CheckpointToSign, signCheckpoint } from './checkpoint/sign.ts';
export {
  encodeVerifierKey,
  isKeyName,
  type ParsedVerifierKey,
  parseVerifierKey,
  type VerifierKey,
  verifierKey,
} from './checkpoint/verifier-key.ts';
export { type VerifiedCheckpoint, verifyCheckpoint } from './checkpoint/verify.ts';
export { entryBytes, type ParsedEntry, parseEntry } from './entry.ts';
export type * from './ledger.ts';
export { REFUSALS, type Refusal, type RefusalReason } from './refusal.ts';
export { decodeEntries, encodeEntries, MAX_ENTRY_LENGTH } from './tile/bundle.ts';
export { parseTilePath, TILE_WIDTH, type TileId, tilePath } from './tile/path.ts';
export { hashesFromTiles, hashFromTiles, TileFault, type TileReader } from './tile/read.ts';
export { partialTilesOf, type Tile, tilesFor, tileWidth } from './tile/tiles.ts';
export { emptyRoot, HASH_LENGTH, isHash, isSize, leafHash, nodeHash } from './tree/hash.ts';
export {
  consistencyProof,
  type HashAt,
  inclusionProof,
  type ReadHashAt,
  readConsistencyProof,
  readInclusionProof,
  readRoot,
  rootFrom,
} from './tree/prove.ts';
export { createTree, type OnSubtree, type Tree } from './tree/tree.ts';
export {
  type ConsistencyClaim,
  type InclusionClaim,
  type Verified,
  verifyConsistency,
  verifyInclusion,
} from './tree/verify.ts';
