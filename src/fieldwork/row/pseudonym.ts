import { createHmac } from 'node:crypto';

/** Hex digits of a pseudonym: 64 bits, enough for two in a billion authors not to share one. */
const DIGITS = 16;

/** Authors write several times; so many are kept at hand. */
const MOST_KNOWN = 20_000;

/** Makes pseudonyms by HMAC-SHA-256: the same author has the same one wherever the same key is used, and nowhere else. */
export function pseudonyms(key: string): (author: string) => string {
  const known = new Map<string, string>();
  return (author) => {
    const name = author.trim().toLowerCase();
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = createHmac('sha256', key).update(name).digest('hex').slice(0, DIGITS);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, made);
    return made;
  };
}
