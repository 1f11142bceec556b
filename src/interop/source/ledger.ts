import type { ImportNote } from '../import.ts';
import { cleanText, cutText } from '../word/clean-text.ts';
import type { Near, Remarks } from '../write/remarks.ts';
import { shown } from './shown.ts';
import { children, isBlank, leavesOf, type SourceNode, type SourcePath } from './source-node.ts';

/** Keeps account of every value of a source: each ends up in the declaration or among the notes. */
export interface Ledger {
  /** Marks everything under a node as taken over. */
  readonly take: (node: SourceNode) => void;
  /** Marks a node as taken over; when more stands there than was read, that is noted too. */
  readonly takePart: (node: SourceNode, near: Near, isWhole: boolean) => void;
  /** Marks a node as taken over when it says yes or no; anything else is left. */
  readonly takeFlag: (node: SourceNode) => void;
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

/** How many values stand under a node, and how many of them nobody looked at. */
interface Survey {
  readonly node: SourceNode;
  readonly parts: readonly Survey[];
  readonly leaves: number;
  readonly open: number;
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
  const takeFlag = (node: SourceNode): void => {
    if (flagOf(node) !== undefined) take(node);
  };
  const note = (node: SourceNode, near: Near, reason: string, help?: string): void => {
    if (isBlank(node)) return;
    mark(node, 'noted');
    const entry = { place: cutText(cleanText(placeOf(node.path)), 200), found: shown(node), reason };
    notes.push(help === undefined ? entry : { ...entry, help });
    remarks.left(near, entry.place, entry.found);
  };
  const takePart: Ledger['takePart'] = (node, near, isWhole) => {
    take(node);
    if (!isWhole) note(node, near, 'Only a part of it was read.');
  };
  const text = (node: SourceNode, near: Near, limit = 1000): string | undefined => {
    const words = textOf(node);
    if (words === undefined) return undefined;
    take(node);
    if (words.length > limit) note(node, near, `It was cut to ${limit.toLocaleString('en')} characters.`);
    return cutText(words, limit);
  };
  const survey = (node: SourceNode): Survey => {
    if (typeof node.value === 'object' && node.value !== null) {
      const parts = children(node).map(survey);
      const sum = (key: 'leaves' | 'open'): number => parts.reduce((total, part) => total + part[key], 0);
      return { node, parts, leaves: sum('leaves'), open: sum('open') };
    }
    const leaves = isBlank(node) ? 0 : 1;
    return { node, parts: [], leaves, open: leaves === 1 && !fates.has(keyOf(node)) ? 1 : 0 };
  };
  const noteRest: Ledger['noteRest'] = (root, about) => {
    const report = ({ node, parts, leaves, open }: Survey): void => {
      if (open === 0) return;
      if (open === leaves && placeOf(node.path) !== '') {
        const { near, reason } = about(node.path);
        note(node, near, reason);
      } else for (const part of parts) report(part);
    };
    report(survey(root));
  };
  const counts: Ledger['counts'] = (root) => {
    const all = leavesOf(root);
    const taken = all.filter((leaf) => fates.get(keyOf(leaf)) === 'taken').length;
    return { taken, notTaken: all.length - taken };
  };
  return { take, takePart, takeFlag, note, text, noteRest, notes: () => notes, counts };
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
