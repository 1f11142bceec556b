import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { VerifyPorts } from '../../receipt/index.ts';

/** What stands before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** SHA-256 and Ed25519 by Node, several times as fast as in JavaScript. */
export function nodeCrypto(): VerifyPorts {
  const keys = new Map<string, KeyObject>();
  const keyOf = (raw: Uint8Array): KeyObject => {
    const name = Buffer.from(raw).toString('hex');
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = createPublicKey({ key: Buffer.concat([PREFIX, raw]), format: 'der', type: 'spki' });
    keys.set(name, key);
    return key;
  };
  return {
    sha256: (bytes) => hash('sha256', bytes, 'buffer'),
    verify: (signature, bytes, publicKey) => {
      try {
        return verify(null, bytes, keyOf(publicKey), signature);
      } catch {
        // Bytes that are no point of the curve sign nothing.
        return false;
      }
    },
  };
}
