import canonicalize from 'canonicalize';

/**
 * One text for all values that say the same: keys in order, lists as sets. Every list of a declaration is a set to its
 * reader: data, recipients, countries, alternatives of a transfer.
 */
export function fingerprint(value: unknown): string {
  return canonicalize(settled(value)) ?? '';
}

/** Whether two values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || fingerprint(a) === fingerprint(b);
}

function settled(value: unknown): unknown {
  if (Array.isArray(value)) {
    const members = new Map(value.map(settled).map((member) => [canonicalize(member) ?? '', member]));
    return [...members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, member]) => member);
  }
  if (typeof value !== 'object' || value === null) return value;
  const stated = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(stated.map(([key, inner]) => [key, settled(inner)]));
}
