import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256 } from '../ledger/index.ts';
import { canonicalText } from './canonical.ts';
import type { Receipt } from './receipt.ts';

/** SHA-256 of everything in a receipt but its signature, in hexadecimal; the signed payload holds it. */
export function sealOf({ entry, proof, checkpoint, keys }: Omit<Receipt, 'jws'>, sha256: Sha256): string {
  const text = canonicalText({ entry, proof, checkpoint, keys }) ?? '';
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
