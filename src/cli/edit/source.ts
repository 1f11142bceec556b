import { isMap, isNode, isPair, isSeq, type Node, type Pair } from 'yaml';

/** Where a node begins in the text. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Where the words of a node end, without blank lines or comments that follow. */
export function endOf(text: string, node: Node): number {
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  const last = isBlock ? (node.items.at(-1) as Node | Pair | undefined) : undefined;
  if (last !== undefined) return endOfItem(text, last);
  const end = node.range?.[1] ?? 0;
  return startOf(node) + text.slice(startOf(node), end).trimEnd().length;
}

/** Where the words of a pair or of an item of a list end. */
export function endOfItem(text: string, item: Node | Pair): number {
  if (!isPair(item)) return endOf(text, item);
  const key = isNode(item.key) ? endOf(text, item.key) : 0;
  const colon = colonAfter(text, key);
  const value = isNode(item.value) ? endOf(text, item.value) : 0;
  return Math.max(key, colon === undefined ? 0 : colon + 1, value);
}

/** Where an item begins: its key, or itself. */
export function startOfItem(item: Node | Pair): number {
  if (!isPair(item)) return startOf(item);
  return isNode(item.key) ? startOf(item.key) : 0;
}

/** The colon that follows a key, unless something else does. */
export function colonAfter(text: string, end: number): number | undefined {
  const at = end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0);
  return text[at] === ':' ? at : undefined;
}

/** The first character of the line that an offset lies in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The first character of the line after the one that an offset lies in; the end of the text on the last line. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}
