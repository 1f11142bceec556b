/**
 * SHA-256 of bytes, 32 bytes long; an argument, because Node and browsers bring their own.
 *
 * It must not keep the bytes that it is given: their buffer is used again.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** The state of a log: how many leaves, and the root hash over them. */
export interface TreeHead {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Signs bytes with Ed25519; 64 bytes. */
export type Sign = (bytes: Uint8Array) => Uint8Array;

/** Verifies an Ed25519 signature (64 bytes) by a public key (32 bytes). */
export type Verify = (signature: Uint8Array, bytes: Uint8Array, publicKey: Uint8Array) => boolean;

/**
 * What stands in the log about one event: no personal data. The leaf is SHA-256(0x00 ‖ JCS of this).
 *
 * `subject` is an HMAC of the customer under a key of the customer's own, which erasing destroys; `body` is the digest of
 * the encrypted event; `record` commits to the plain record: SHA-256(nonce ‖ JCS(record)), the nonce standing in the
 * encrypted body and in the receipt.
 */
export interface LogEntry {
  readonly v: 1;
  readonly kind: 'event' | 'tombstone';
  /** 64 hexadecimal digits. */
  readonly subject: string;
  /** 64 hexadecimal digits. */
  readonly body: string;
  /** 64 hexadecimal digits. */
  readonly record: string;
}
