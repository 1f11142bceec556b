import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from '../base64.ts';
import { joined } from '../bytes.ts';
import type { Sha256 } from '../ledger.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A public key that verifies checkpoints (Ed25519). */
export interface VerifierKey {
  /** Name in signature lines; no white space and no `+`. */
  readonly name: string;
  /** 32 bytes, RFC 8032. */
  readonly publicKey: Uint8Array;
  /** The first 4 bytes of SHA-256(name ‖ 0x0A ‖ 0x01 ‖ public key): finds the key, proves nothing. */
  readonly hash: Uint8Array;
}

/** A key that was read, or why it was refused. */
export type ParsedVerifierKey = { readonly ok: true; readonly key: VerifierKey } | Refusal;

/** The type of Ed25519 keys in signed notes. */
const ED25519 = 1;
const KEY_LENGTH = 32;
const NAME = /^[^\s\u0085+\p{Surrogate}\p{Cc}]{1,255}$/u;

/** Whether a text can name a key: 1 to 255 characters, no white space, no `+` (C2SP signed-note). */
export const isKeyName = (name: string): boolean => name.length <= 510 && NAME.test(name);

/**
 * Makes a verifier key from its parts (C2SP signed-note).
 *
 * @throws RangeError when the name is none, or the key is not 32 bytes long.
 */
export function verifierKey(sha256: Sha256, name: string, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name) || publicKey.length !== KEY_LENGTH)
    throw new RangeError('A key has a name without white space and +, and 32 bytes.');
  const named = new TextEncoder().encode(`${name}\n`);
  const hash = sha256(joined(named, Uint8Array.of(ED25519), publicKey)).slice(0, 4);
  return { name, publicKey, hash };
}

/** Writes a verifier key as text: `name+hash+base64`, the hash in 8 hexadecimal digits. */
export const encodeVerifierKey = ({ name, hash, publicKey }: VerifierKey): string =>
  `${name}+${bytesToHex(hash)}+${toBase64(joined(Uint8Array.of(ED25519), publicKey))}`;

/** Reads a verifier key; refuses what `encodeVerifierKey` would not have written. */
export function parseVerifierKey(sha256: Sha256, text: string): ParsedVerifierKey {
  const [, name, hash, encoded] = /^([^+]*)\+([0-9a-f]{8})\+(.{1,1024})$/.exec(text.slice(0, 2048)) ?? [];
  const bytes = fromBase64(encoded ?? '');
  if (name === undefined || !isKeyName(name) || bytes === undefined)
    return refuse('key-malformed', 'The key is not of the form name+hash+base64.');
  if (bytes[0] !== ED25519)
    return refuse(
      'key-type-unknown',
      'The key is of another type than Ed25519, which checkpoints are signed with.',
    );
  if (bytes.length !== 1 + KEY_LENGTH)
    return refuse(
      'key-malformed',
      `The key has ${bytes.length - 1} bytes, and Ed25519 keys have ${KEY_LENGTH}.`,
    );
  const key = verifierKey(sha256, name, bytes.slice(1));
  return encodeVerifierKey(key) === text
    ? { ok: true, key }
    : refuse('key-hash-differs', `The hash ${hash} does not belong to this name and key.`);
}
