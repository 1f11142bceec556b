import { base64url } from 'jose';

/** Whole groups of four, then perhaps a shorter one whose spare bits are zero. */
const STRICT = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;

/**
 * Decodes base64url without padding, or returns undefined. Only the one text that encodes the bytes is accepted, so that
 * no two texts mean the same.
 */
export function fromBase64Url(text: string): Uint8Array | undefined {
  return STRICT.test(text) ? base64url.decode(text) : undefined;
}
