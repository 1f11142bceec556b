import { isMap, isPair, isSeq, type Node, type Pair } from 'yaml';
import { endOfItem, lineStart, nextLine, startOfItem } from './source.ts';
import type { Splice } from './splice-set.ts';

/**
 * Takes an entry out and touches nothing else; undefined when it is the only one, or laid out too unusually.
 * Comments above the entry stay: they may speak of the whole section.
 */
export function spliceRemove({ text }: Splice, item: Pair | Node, parent: Node): string | undefined {
  if (!isMap(parent) && !isSeq(parent)) return undefined;
  const items = parent.items as readonly (Pair | Node)[];
  const index = items.indexOf(item);
  if (items.length < 2 || index === -1) return undefined;
  const next = items[index + 1];
  if (parent.flow === true) return removeFromFlow(text, items, index);
  const start = startOfItem(item);
  const from = lineStart(text, start);
  const after = nextLine(text, endOfItem(text, item));
  const before = text.slice(from, start);
  if (before.trim() === '' || (!isPair(item) && /^ *- +$/.test(before))) {
    return text.slice(0, from) + text.slice(after);
  }
  // The first key of a list item shares its line with the dash, which the next key takes over.
  if (next === undefined || !/^ *- +$/.test(before)) return undefined;
  const between = text.slice(after, startOfItem(next));
  const kept = between.slice(0, lineStart(between, between.length));
  return text.slice(0, from) + kept + before + text.slice(startOfItem(next));
}

function removeFromFlow(text: string, items: readonly (Pair | Node)[], index: number): string | undefined {
  const item = items[index];
  const next = items[index + 1];
  const previous = items[index - 1];
  if (item && next) return text.slice(0, startOfItem(item)) + text.slice(startOfItem(next));
  if (item && previous) return text.slice(0, endOfItem(text, previous)) + text.slice(endOfItem(text, item));
  return undefined;
}
