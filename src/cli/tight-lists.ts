import { isMap, isSeq, parseDocument, visit } from 'yaml';

/**
 * Writes short lists as `[a, b]`, while maps keep their spaces: `{ for: P3Y }`.
 * The YAML library has one setting for both; the spaces are found by position, so that texts are never touched.
 */
export function tightLists(text: string): string {
  const cuts: (readonly [from: number, to: number])[] = [];
  visit(parseDocument(text, { uniqueKeys: false }), {
    Collection: (_key, node) => {
      if (isMap(node) || !isSeq(node) || node.flow !== true || !node.range) return;
      const [start, end] = node.range;
      const inside = text.slice(start + 1, end - 1);
      if (inside.includes('\n')) return;
      cuts.push([start + 1, start + 1 + inside.length - inside.trimStart().length]);
      if (inside.trim() !== '') cuts.push([end - 1 - (inside.length - inside.trimEnd().length), end - 1]);
    },
  });
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((result, [from, to]) => result.slice(0, from) + result.slice(to), text);
}
