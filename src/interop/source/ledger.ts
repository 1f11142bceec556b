import type { ImportNote } from '../import.ts';
import { cleanText, cutText } from '../word/clean-text.ts';
import type { Near, Remarks } from '../write/remarks.ts';
import { shown } from './shown.ts';
import { children, isBlank, leavesOf, type SourceNode, type SourcePath } from './source-node.ts';

/** Keeps account of every value of a source: each ends up in the declaration or among the notes. */
export interface Ledger {
  /** Marks everything under a node as taken over. */
  readonly take: (node: SourceNode) => void;
  /** Lists what stands under a node as not taken over; `near` is where it would belong. Blank nodes are passed over. */
  readonly note: (node: SourceNode, near: Near, reason: string, help?: string) => void;
  /** Reads and takes a text: cleaned, cut to a limit (a cut is noted). Undefined when there is none. */
  readonly text: (node: SourceNode, near: Near, limit?: number) => string | undefined;
  /** Notes everything that nobody looked at, one note for each part that was left untouched as a whole. */
  readonly noteRest: (
    root: SourceNode,
    about: (path: SourcePath) => { readonly near: Near; readonly reason: string },
  ) => void;
  readonly notes: () => readonly ImportNote[];
  readonly counts: (root: SourceNode) => { readonly taken: number; readonly notTaken: number };
}

/** Starts an empty account. `placeOf` writes a path for people to read. */
export function createLedger(remarks: Remarks, placeOf: (path: SourcePath) => string): Ledger {
  const fates = new Map<string, 'taken' | 'noted'>();
  const notes: ImportNote[] = [];
  const keyOf = (node: SourceNode): string => JSON.stringify(node.path);
  const mark = (node: SourceNode, fate: 'taken' | 'noted'): void => {
    for (const leaf of leavesOf(node)) {
      const key = keyOf(leaf);
      if (fates.get(key) !== 'taken') fates.set(key, fate);
    }
  };
  const take = (node: SourceNode): void => mark(node, 'taken');
  const note = (node: SourceNode, near: Near, reason: string, help?: string): void => {
    if (isBlank(node)) return;
    mark(node, 'noted');
    const entry = { place: cutText(cleanText(placeOf(node.path)), 200), found: shown(node), reason };
    notes.push(help === undefined ? entry : { ...entry, help });
    remarks.left(near, entry.place, entry.found);
  };
  const text = (node: SourceNode, near: Near, limit = 1000): string | undefined => {
    const words = textOf(node);
    if (words === undefined) return undefined;
    take(node);
    if (words.length > limit) note(node, near, `It was cut to ${limit.toLocaleString('en')} characters.`);
    return cutText(words, limit);
  };
  const noteRest: Ledger['noteRest'] = (node, about) => {
    const leaves = leavesOf(node);
    const open = leaves.filter((leaf) => !fates.has(keyOf(leaf)));
    if (open.length === 0) return;
    if (open.length === leaves.length && node.path.length > 0) {
      const { near, reason } = about(node.path);
      return note(node, near, reason);
    }
    for (const inner of children(node)) noteRest(inner, about);
  };
  const counts: Ledger['counts'] = (root) => {
    const all = leavesOf(root);
    const taken = all.filter((leaf) => fates.get(keyOf(leaf)) === 'taken').length;
    return { taken, notTaken: all.length - taken };
  };
  return { take, note, text, noteRest, notes: () => notes, counts };
}

/** A postal address as one line: what stood on lines of its own is joined by commas. */
export function asAddress(node: SourceNode): SourceNode {
  const { path, value } = node;
  return typeof value === 'string' ? { path, value: value.trim().replace(/[\s,]*[\r\n]+\s*/g, ', ') } : node;
}

/** Words of a node without taking them: a text, a number, or a list of them joined by semicolons. */
export function textOf(node: SourceNode): string | undefined {
  const { value } = node;
  if (typeof value === 'string') return cleanText(value) || undefined;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string' || typeof item === 'number')) {
    return undefined;
  }
  return cleanText(value.filter((item) => String(item).trim() !== '').join('; ')) || undefined;
}

/** Yes or no of a node without taking it: a boolean, or a word that means one. */
export function flagOf(node: SourceNode): boolean | undefined {
  const { value } = node;
  const single: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof single === 'boolean') return single;
  if (typeof single !== 'string') return undefined;
  const word = single.trim().toLowerCase();
  if (['true', 'yes', 'ja', 'oui', '1'].includes(word)) return true;
  if (['false', 'no', 'nein', 'non', '0'].includes(word)) return false;
  return undefined;
}
