/** Steps from the root of a foreign file to one of its values. */
export type SourcePath = readonly (string | number)[];

/** A value of a foreign file together with its place. */
export interface SourceNode {
  readonly path: SourcePath;
  readonly value: unknown;
}

/** The value under a key or index; its value is undefined when there is none. */
export function child(node: SourceNode, key: string | number): SourceNode {
  const { value } = node;
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
  return { path: [...node.path, key], value: isThere ? Reflect.get(value, key) : undefined };
}

/** The value at the end of several keys. */
export function descend(node: SourceNode, ...keys: readonly (string | number)[]): SourceNode {
  return keys.reduce(child, node);
}

/** All values directly under a node. */
export function children(node: SourceNode): readonly SourceNode[] {
  const { value, path } = node;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => ({ path: [...path, index], value: item }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item }));
}

/** The entries of a list; a single value where a list belongs counts as a list of one. Empty entries are left out. */
export function items(node: SourceNode): readonly SourceNode[] {
  const all = Array.isArray(node.value) ? children(node) : [node];
  return all.filter((item) => !isBlank(item));
}

/** Whether a value says nothing: null, blank text, or lists and maps of nothing else. */
export function isBlank(node: SourceNode): boolean {
  const { value } = node;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object') return value === undefined;
  return children(node).every(isBlank);
}

/** Every single value under a node (or the node itself) that is not blank. */
export function leavesOf(node: SourceNode): readonly SourceNode[] {
  if (typeof node.value === 'object' && node.value !== null) return children(node).flatMap(leavesOf);
  return isBlank(node) ? [] : [node];
}
