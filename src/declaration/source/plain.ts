import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { type Problem, problem, quote } from '../../shared/index.ts';
import { LIMITS } from './limits.ts';
import type { YamlFile } from './yaml-file.ts';

/** Plain values of a YAML file, with the problems that only show while reading them. */
export interface Plain {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/**
 * Turns nodes into plain values, following aliases within a budget, so that an alias bomb is one message.
 * Maps have no prototype: a key such as `__proto__` is a key like any other.
 */
export function toPlain(yaml: YamlFile): Plain {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let values = 0;
  let isOver = false;

  const stop = (node: Node, message: string): undefined => {
    if (!isOver) {
      const where = yaml.placeAt(node.range?.[0] ?? 0);
      problems.push(problem('too-many-aliases', { message, where, path: '', help: 'Write the values out.' }));
    }
    isOver = true;
    return undefined;
  };

  const read = (node: Node | null, path: string): unknown => {
    if (isOver || node === null) return null;
    values += 1;
    if (values > LIMITS.values) return stop(node, 'Aliases repeat more values than a declaration can hold.');
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined) return null;
      if (open.has(target)) return stop(node, 'This alias contains itself.');
      return read(target, path);
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    open.add(node);
    if (open.size > LIMITS.depth * 3) return stop(node, 'Aliases nest values too deeply.');
    const value = isMap(node) ? readMap(node.items, path) : isSeq(node) ? readSeq(node.items, path) : null;
    open.delete(node);
    return value;
  };

  const readSeq = (items: readonly unknown[], path: string): unknown[] =>
    items.map((item, index) => read(isPair(item) ? null : (item as Node | null), `${path}.${index}`));

  const readMap = (items: readonly { key: unknown; value: unknown }[], path: string): object => {
    const result: Record<string, unknown> = Object.create(null);
    for (const pair of items) {
      if (isOver) break;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const keyNode = pair.key as Node | null;
      if (!isScalar(pair.key)) {
        problems.push(unusableKey(yaml, keyNode, path));
        continue;
      }
      const inner = path === '' ? key : `${path}.${key}`;
      if (Object.hasOwn(result, key)) {
        const where = yaml.placeAt(keyNode?.range?.[0] ?? 0);
        const message = `The key "${key.slice(0, 60)}" stands here a second time.`;
        problems.push(
          problem('duplicate-key', {
            message,
            where,
            path: inner,
            help: 'Keep one of the two, or rename one.',
          }),
        );
        continue;
      }
      result[key] = read(pair.value as Node | null, inner);
    }
    return result;
  };

  const value = read(yaml.document.contents, '');
  return { value: isOver ? undefined : value, problems };
}

function unusableKey(yaml: YamlFile, key: Node | null, path: string): Problem {
  return problem('wrong-value', {
    message: 'A key must be a single word.',
    where: yaml.placeAt(key?.range?.[0] ?? 0),
    path,
    found: quote(key === null ? undefined : 'a list or map as key'),
    help: 'Write "key: value".',
  });
}
