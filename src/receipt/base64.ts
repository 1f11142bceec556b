import { base64url } from 'jose';

const ALPHABET = /^[\w-]*$/;

/** Letters that a last group of two or three may end with: their spare bits are zero. */
const LAST: Readonly<Record<number, string>> = { 2: 'AQgw', 3: 'AEIMQUYcgkosw048' };

/**
 * Decodes base64url without padding, or returns undefined. Only the one text that encodes the bytes is accepted, so that
 * no two texts mean the same.
 */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const spare = text.length % 4;
  const isWhole = spare === 0 || LAST[spare]?.includes(text.slice(-1)) === true;
  return isWhole && ALPHABET.test(text) ? base64url.decode(text) : undefined;
}
