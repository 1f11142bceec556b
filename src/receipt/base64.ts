import { base64url } from 'jose';

const ALPHABET = /^[\w-]*$/;

/** The last letter of a group of so many, whose spare bits are zero; one letter alone is no group. */
const LAST: readonly RegExp[] = [/^/, /^(?!)/, /[AQgw]$/, /[AEIMQUYcgkosw048]$/];

/**
 * Decodes base64url without padding, or returns undefined. Only the one text that encodes the bytes is accepted, so that
 * no two texts mean the same.
 */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const isStrict = ALPHABET.test(text) && LAST[text.length % 4]?.test(text.slice(-1)) === true;
  return isStrict ? base64url.decode(text) : undefined;
}
