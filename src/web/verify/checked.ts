import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import {
  type PublicKey,
  readKeys,
  readReceipt,
  type Verdict,
  type VerifyPorts,
  verifyReceipt,
} from '../../receipt/index.ts';

/** Cryptography without the browser's own, which lacks Ed25519 in many and is missing on pages without a secure context. */
const PORTS: VerifyPorts = {
  sha256,
  verify: (signature, bytes, publicKey) => {
    try {
      // As RFC 8032 has it, and Node too.
      return ed25519.verify(signature, bytes, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
};

/** What was found of a receipt, or that the key is none. */
export type CheckedText = Verdict | 'no-key';

/** Checks the text of a receipt with the text of keys; without those the receipt's own are used. */
export function checkText(receipt: string, key: string): CheckedText {
  const keys: readonly PublicKey[] | undefined = key.trim() === '' ? [] : readKeys(key, sha256);
  if (keys === undefined) return 'no-key';
  const read = readReceipt(receipt);
  return read.ok ? verifyReceipt(read.value, { keys }, PORTS) : read;
}

/** Whether a text is that of public keys rather than of a receipt, for files that are dropped anywhere. */
export function isKeyText(text: string): boolean {
  return readKeys(text, sha256) !== undefined;
}
