import { createHmac } from 'node:crypto';

/** Hex digits of a pseudonym: 64 bits, enough for two in a billion authors not to share one. */
const DIGITS = 16;

/** Makes pseudonyms by HMAC-SHA-256: the same author has the same one wherever the same key is used, and nowhere else. */
export function pseudonyms(key: string): (author: string) => string {
  return (author) => createHmac('sha256', key).update(author.trim().toLowerCase()).digest('hex').slice(0, DIGITS);
}
