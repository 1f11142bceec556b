import { isDeepStrictEqual } from 'node:util';
import { type Document, isSeq, parseDocument } from 'yaml';
import { spliceRemove } from './splice-remove.ts';
import { type Splice, spliceSet } from './splice-set.ts';
import { type Found, walk } from './walk.ts';

/** One change: the value at a path, or `undefined` to take it out. */
export interface Edit {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A changed text, or why there is none. */
export type Edited =
  | {
      readonly ok: true;
      readonly text: string /** True when lines that were not meant changed their layout. */;
      readonly isRewritten: boolean;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Changes one value in a YAML text and leaves all else as it is: lines, comments, order, quotation marks.
 * The result is read again and counts only when it says what was meant and nothing else.
 */
export function editText(text: string, { path, value }: Edit): Edited {
  const document = parse(text);
  const found = walk(document, path);
  if (found.kind === 'blocked') return { ok: false, reason: found.reason };
  if (value === undefined && found.kind === 'parent') return { ok: false, reason: 'There is no such entry.' };
  const keys = keysOf(document, path);
  const wanted = change(document.toJS(READING), keys, value);
  const means = (candidate: string | undefined): candidate is string => {
    if (candidate === undefined) return false;
    const read = parse(candidate);
    return read.errors.length === 0 && isDeepStrictEqual(plain(read), wanted);
  };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const spliced = splice({ text, document, eol }, found, value);
  if (means(spliced)) return { ok: true, text: spliced, isRewritten: false };
  const rewritten = rewrite(parse(text), keys, value);
  if (means(rewritten)) return { ok: true, text: rewritten, isRewritten: true };
  return {
    ok: false,
    reason: 'The text around this value is written in a way that only a person can change.',
  };
}

const READING = { maxAliasCount: -1 } as const;

function parse(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false });
}

function plain(document: Document.Parsed): unknown {
  try {
    return document.toJS(READING);
  } catch {
    return undefined; // An alias without its anchor: the edit took the anchor away.
  }
}

function splice(
  source: Splice,
  found: Exclude<Found, { kind: 'blocked' }>,
  value: unknown,
): string | undefined {
  if (value !== undefined) return spliceSet(source, found, value);
  return found.kind === 'value' ? spliceRemove(source, found.item, found.parent) : undefined;
}

/** The same change by the YAML library, which keeps comments and order but lays the text out anew. */
function rewrite(
  document: Document.Parsed,
  keys: readonly (string | number)[],
  value: unknown,
): string | undefined {
  try {
    if (value === undefined) document.deleteIn(keys);
    else document.setIn(keys, document.createNode(value));
    return document.toString({ lineWidth: 0 });
  } catch {
    return undefined;
  }
}

/** Steps into lists become numbers. */
function keysOf(document: Document.Parsed, path: readonly string[]): readonly (string | number)[] {
  return path.map((key, depth) =>
    isSeq(document.getIn(path.slice(0, depth).map(numeric), true)) ? Number(key) : key,
  );
}

function numeric(key: string): string | number {
  return /^\d+$/.test(key) ? Number(key) : key;
}

function change(root: unknown, keys: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(root)) {
    const copy: unknown[] = [...root];
    if (value === undefined && rest.length === 0) copy.splice(Number(key), 1);
    else copy[Number(key)] = change(copy[Number(key)], rest, value);
    return copy;
  }
  const copy: Record<string, unknown> = typeof root === 'object' && root !== null ? { ...root } : {};
  const name = String(key);
  if (value === undefined && rest.length === 0) delete copy[name];
  else copy[name] = change(copy[name], rest, value);
  return copy;
}
