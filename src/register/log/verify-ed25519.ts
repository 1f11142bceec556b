import { createPublicKey, verify } from 'node:crypto';
import type { Verify } from '../../ledger/index.ts';

/** DER of an Ed25519 public key before its 32 bytes (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Verifies an Ed25519 signature by Node. */
export const verifyEd25519: Verify = (signature, bytes, publicKey) => {
  if (signature.length !== 64 || publicKey.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
  return verify(null, bytes, key, signature);
};
