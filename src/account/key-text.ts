import { hash, timingSafeEqual } from 'node:crypto';

/** A key as its holder writes it: `kt_<id>_<secret>`. */
export interface KeyText {
  /** 16 hexadecimal digits; shown in lists and logs. */
  readonly id: string;
  /** 32 random bytes in base64url. */
  readonly secret: string;
}

const SHAPE = /^kt_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/** Writes a key as its holder keeps it. */
export function formatKey({ id, secret }: KeyText): string {
  return `kt_${id}_${secret}`;
}

/** Takes a key apart; undefined when the text is no key. */
export function parseKey(text: string): KeyText | undefined {
  const [, id, secret] = SHAPE.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/**
 * The digest of a secret that is stored in its place.
 *
 * SHA-256 once, and no slow hash: slow hashes protect secrets that people choose, which can be guessed. This one is 256
 * random bits: nobody tries 2^255 of them, however fast each try is, and a slow hash would only burden every request.
 */
export function secretHash(secret: string): Uint8Array {
  return hash('sha256', secret, 'buffer');
}

/** Where digests are compared: one place, so that no request makes another buffer. */
const SCRATCH = Buffer.alloc(32);

/** Whether a secret has a digest; takes as long whichever byte differs. A damaged digest is nobody's. */
export function hasHash(secret: string, stored: Uint8Array): boolean {
  SCRATCH.write(hash('sha256', secret, 'binary'), 'latin1');
  return stored.length === SCRATCH.length && timingSafeEqual(SCRATCH, stored);
}
