import type { Text } from '../../declaration/index.ts';
import { plainLine } from '../export/plain-line.ts';
import type { Ledger } from '../source/ledger.ts';
import { child, items, type SourceNode } from '../source/source-node.ts';
import { cutText } from '../word/clean-text.ts';
import type { Remarks } from '../write/remarks.ts';
import { type Graph, idOf, shortTerm } from './graph.ts';

/** A document of the Data Privacy Vocabulary while it is being read. */
export interface DpvReading {
  readonly graph: Graph;
  readonly ledger: Ledger;
  readonly remarks: Remarks;
}

/** Fields of an entry of the declaration. */
export type Fields = Record<string, unknown>;

const TAG = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/** Words at a property: one text for all languages, or one for each; undefined when there are none. */
export function wordsAt({ ledger }: DpvReading, node: SourceNode, property: string): Text | undefined {
  const at = child(node, property);
  const { value } = at;
  if (typeof value === 'string') {
    ledger.take(at);
    return line(value);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const all = Object.entries(value).flatMap(([tag, words]) => {
    const text = typeof words === 'string' ? line(words) : undefined;
    if (text === undefined || (tag !== '@none' && !TAG.test(tag))) return [];
    ledger.take(child(at, tag));
    return [[tag, text] as const];
  });
  const none = all.find(([tag]) => tag === '@none')?.[1];
  return none ?? (all.length === 0 ? undefined : Object.fromEntries(all));
}

function line(words: string): string | undefined {
  return cutText(plainLine(words), 1000) || undefined;
}

/** One text at a property, whatever its language. */
export function lineAt(reading: DpvReading, node: SourceNode, property: string): string | undefined {
  const words = wordsAt(reading, node, property);
  return typeof words === 'object' ? Object.values(words)[0] : words;
}

/** A code at a property: the last part of a `loc:` term, or the identifier of a location. */
export function countryAt({ ledger }: DpvReading, node: SourceNode, property: string): readonly string[] {
  return items(child(node, property)).flatMap((object) => {
    const id = idOf(object);
    const code = id?.startsWith('loc:') ? id.slice(4) : child(object, 'dct:identifier').value;
    if (typeof code !== 'string') return [];
    ledger.take(object);
    return [code];
  });
}

/** The terms that a property refers to, as they stand. */
export function termsAt({ ledger }: DpvReading, node: SourceNode, property: string): readonly string[] {
  return items(child(node, property)).flatMap((object) => {
    const id = idOf(object);
    if (id === undefined) return [];
    ledger.take(object);
    return [shortTerm(id)];
  });
}

/** An address at a property that leads to a page. */
export function pageAt({ ledger }: DpvReading, node: SourceNode, property: string): string | undefined {
  const [object] = items(child(node, property));
  const id = object === undefined ? undefined : idOf(object);
  if (object === undefined || id === undefined || !/^https?:/.test(id)) return undefined;
  ledger.take(object);
  return id;
}

/** Puts a value under a key, if there is one. */
export function put(fields: Fields, key: string, value: unknown): void {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) fields[key] = value;
}
