import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** How far a path leads into a document. */
export type Found =
  /** The whole path exists; `parent` holds it under `item`. */
  | { readonly kind: 'value'; readonly node: Node | null; readonly parent: Node; readonly item: Pair | Node }
  /** The path exists up to `parent`, a map, a list or an empty value; `rest` has to be added. */
  | {
      readonly kind: 'parent';
      readonly parent: Node | null;
      readonly owner: Pair | undefined;
      readonly rest: readonly string[];
    }
  | { readonly kind: 'blocked'; readonly reason: string };

/** Follows a path through the nodes of a document. */
export function walk(document: Document.Parsed, path: readonly string[]): Found {
  let node: Node | null = document.contents;
  let parent: Node | null = null;
  let item: Pair | Node | undefined;
  for (const [depth, key] of path.entries()) {
    const above = path.slice(0, depth).join('.');
    if (isAlias(node)) {
      return {
        kind: 'blocked',
        reason: `"${above}" repeats another value (*${node.source}). Change it where it is written first.`,
      };
    }
    if (node === null || (isScalar(node) && node.value === null)) {
      return {
        kind: 'parent',
        parent: node,
        owner: isPairLike(item) ? item : undefined,
        rest: path.slice(depth),
      };
    }
    const next = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
      : isSeq(node)
        ? itemAt(node.items, key)
        : undefined;
    if (next === undefined) {
      if (isMap(node)) return { kind: 'parent', parent: node, owner: undefined, rest: path.slice(depth) };
      if (isSeq(node)) return missingItem(node.items.length, node, key, path.slice(depth), above);
      return { kind: 'blocked', reason: `"${above}" is a single value; it has no "${key}".` };
    }
    parent = node;
    item = next;
    node = isPairLike(next) ? (isNode(next.value) ? next.value : null) : next;
  }
  if (parent === null || item === undefined) return { kind: 'blocked', reason: 'The path is empty.' };
  return { kind: 'value', node, parent, item };
}

function isPairLike(item: Pair | Node | undefined): item is Pair {
  return item !== undefined && !isNode(item);
}

function itemAt(items: readonly unknown[], key: string): Node | undefined {
  const item = /^\d{1,6}$/.test(key) ? items[Number(key)] : undefined;
  return isNode(item) ? item : undefined;
}

function missingItem(
  length: number,
  parent: Node,
  key: string,
  rest: readonly string[],
  above: string,
): Found {
  if (key === String(length)) return { kind: 'parent', parent, owner: undefined, rest };
  const reason = `"${above}" is a list of ${length}; its places are 0 to ${Math.max(length - 1, 0)}, and ${length} adds one.`;
  return { kind: 'blocked', reason };
}
