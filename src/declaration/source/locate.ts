import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import type { Place } from '../../shared/index.ts';
import type { YamlFile } from './yaml-file.ts';

/** Keys and indexes that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

const indexes = new WeakMap<YAMLMap, Map<string, { key: Node; value: Node | null }>>();

function indexOf(map: YAMLMap): Map<string, { key: Node; value: Node | null }> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map<string, { key: Node; value: Node | null }>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (!index.has(name)) index.set(name, { key, value: value as Node | null });
  }
  indexes.set(map, index);
  return index;
}

const targets = new WeakMap<YamlFile, ReadonlyMap<Alias, Node>>();

/** What each alias stands for; looked up once a file, because the library walks the whole file for each alias. */
function targetsOf(yaml: YamlFile): ReadonlyMap<Alias, Node> {
  const known = targets.get(yaml);
  if (known) return known;
  const anchors = new Map<string, Node>();
  const found = new Map<Alias, Node>();
  visit(yaml.document, (_key, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) found.set(node, target);
    } else if (isNode(node) && node.anchor !== undefined) anchors.set(node.anchor, node);
  });
  targets.set(yaml, found);
  return found;
}

/**
 * Finds the place of a value. Where the path leads to something that is not written, the place is that of
 * the nearest key above it, which is where it has to be added.
 *
 * @param target `value` points at the value, `key` at the key it stands under.
 */
export function locate(yaml: YamlFile, path: Path, target: 'key' | 'value' = 'value'): Place {
  let node: Node | null = yaml.document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = targetsOf(yaml).get(node) ?? null;
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const found = indexOf(node).get(String(step));
      if (!found) break;
      node = found.value;
      const wantsKey = target === 'key' || !isLast || !isScalar(node) || node.range?.[0] === node.range?.[1];
      offset = (wantsKey ? found.key.range?.[0] : node?.range?.[0]) ?? offset;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as Node | undefined;
      if (!item) break;
      node = item;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return yaml.placeAt(offset);
}
