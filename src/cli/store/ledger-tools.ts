import { createHash } from 'node:crypto';
import { createTree, leafHash } from '../../ledger/index.ts';
import type { LedgerTools } from '../../store/index.ts';

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** The ledger as the store takes it for checking and copying. */
export const ledgerTools: LedgerTools = {
  leafHash: (entry) => leafHash(sha256, entry),
  createTree: (onSubtree) => createTree(sha256, [], onSubtree),
};
