import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';

/** Random bytes, as many as asked for. */
export type Random = (length: number) => Uint8Array;

/** AES-256-GCM, 12 random bytes of nonce, 16 bytes of tag. */
const FORMAT = 1;
const NONCE = 12;
const TAG = 16;

/** Bytes were changed, belong elsewhere, or were sealed with another key. Says nothing of what was sealed. */
export class SealFault extends Error {
  override readonly name = 'SealFault';
}

/**
 * Encrypts and authenticates bytes: format byte ‖ nonce ‖ ciphertext ‖ tag.
 *
 * `about` is authenticated with them (associated data), so that sealed bytes cannot be moved to another place.
 */
export function seal(
  key: KeyObject | Uint8Array,
  plain: Uint8Array,
  about: Uint8Array,
  random: Random,
): Uint8Array {
  const nonce = random(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(about);
  const sealed = Buffer.allocUnsafe(1 + NONCE + plain.length + TAG);
  sealed[0] = FORMAT;
  sealed.set(nonce, 1);
  sealed.set(cipher.update(plain), 1 + NONCE);
  cipher.final();
  sealed.set(cipher.getAuthTag(), 1 + NONCE + plain.length);
  return sealed;
}

/** Opens what {@link seal} made. @throws `SealFault` when a bit of it, of `about` or of the key is another. */
export function unseal(key: KeyObject | Uint8Array, sealed: Uint8Array, about: Uint8Array): Uint8Array {
  const end = sealed.length - TAG;
  if (end < 1 + NONCE || sealed[0] !== FORMAT) throw new SealFault('These bytes are in no known format.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(about);
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(1 + NONCE, end));
  try {
    decipher.final();
  } catch {
    throw new SealFault('These bytes were changed, or they were sealed with another key.');
  }
  return plain;
}
