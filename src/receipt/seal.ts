import { bytesToHex } from '@noble/hashes/utils.js';
import type { Sha256 } from '../ledger/index.ts';
import { canonicalText } from './canonical.ts';
import type { Receipt } from './receipt.ts';

const encoder = new TextEncoder();

/** SHA-256 of everything in a receipt but its signature, in hexadecimal; the signed payload holds it. */
export function sealOf({ entry, proof, checkpoint, keys }: Omit<Receipt, 'jws'>, sha256: Sha256): string {
  // In the order of the canonical form, which is written faster then.
  const text = canonicalText({ checkpoint, entry, keys, proof }) ?? '';
  return bytesToHex(sha256(encoder.encode(text)));
}
