/** Puts entries that share a key together; groups and entries keep their order. */
export function grouped<E, K>(entries: readonly E[], keyOf: (entry: E) => K): ReadonlyMap<K, readonly E[]> {
  const groups = new Map<K, E[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
