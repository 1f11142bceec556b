import { isAlias, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { type Problem, problem, quote } from '../../shared/index.ts';
import { LIMITS } from './limits.ts';
import type { YamlFile } from './yaml-file.ts';

/** Plain values of a YAML file, with the problems that only show while reading them. */
export interface Plain {
  readonly value: unknown;
  /** How many values were read, repeated ones counted each time. */
  readonly count: number;
  readonly problems: readonly Problem[];
}

/**
 * Turns nodes into plain values, following aliases within a budget, so that an alias bomb is one message.
 * Maps have no prototype: a key such as `__proto__` is a key like any other.
 */
export function toPlain(yaml: YamlFile, budget: number = LIMITS.values): Plain {
  const problems: Problem[] = [];
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let values = 0;
  let duplicates = 0;
  /** The alias written outermost: where the writer has to change something. */
  let outermost: Node | undefined;
  let isOver = false;

  const stop = (
    node: Node,
    code: 'too-many-aliases' | 'too-large' | 'too-deep',
    message: string,
  ): undefined => {
    const where = yaml.placeAt((outermost ?? node).range?.[0] ?? 0);
    const help = {
      'too-many-aliases': 'Write the values out.',
      'too-large': 'Take out what no practice needs.',
      'too-deep': 'A declaration needs fewer than ten levels.',
    }[code];
    if (!isOver) problems.push(problem(code, { message, where, path: '', help }));
    isOver = true;
    return undefined;
  };

  const read = (node: Node | null, path: string): unknown => {
    if (isOver || node === null) return null;
    values += 1;
    if (values > budget) {
      return outermost
        ? stop(node, 'too-many-aliases', 'Aliases repeat more values than a declaration can hold.')
        : stop(node, 'too-large', 'The files hold more values than a declaration can hold.');
    }
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined) return null;
      if (open.has(target)) return stop(node, 'too-many-aliases', 'This alias contains itself.');
      if (outermost) return read(target, path);
      outermost = node;
      const value = read(target, path);
      outermost = undefined;
      return value;
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    open.add(node);
    if (open.size > LIMITS.depth * 3) {
      return outermost
        ? stop(node, 'too-many-aliases', 'Aliases nest values too deeply.')
        : stop(node, 'too-deep', `The text is nested more than ${LIMITS.depth} levels deep.`);
    }
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
      if (Object.hasOwn(result, key) && duplicates >= LIMITS.duplicates) continue;
      if (Object.hasOwn(result, key)) {
        duplicates += 1;
        const where = yaml.placeAt(keyNode?.range?.[0] ?? 0);
        const message = `The key ${quote(key)} stands here a second time.`;
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
  return { value: isOver ? undefined : value, count: values, problems };
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
