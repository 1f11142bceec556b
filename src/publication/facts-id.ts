import canonicalize from 'canonicalize';
import type { Fact } from '../fact/index.ts';
import type { Digest } from './digest.ts';

/**
 * The id of what a retailer states: SHA-256 over its facts in canonical JSON (RFC 8785), sorted by their ids, without
 * their places in the file. The order of a declaration changes nothing; every fact and every word does.
 */
export function factsIdOf(facts: readonly Fact[], digest: Digest): string {
  const stated = facts
    .map(({ path: _path, ...fact }) => fact)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const text = canonicalize(stated);
  if (text === undefined) throw new TypeError('facts are plain values');
  return digest(text);
}
