import type { Text } from '../../../declaration/index.ts';
import type { Account } from '../account.ts';
import type { ExportInput } from '../export.ts';
import { plainLine } from '../plain-line.ts';

/** A value of JSON-LD. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
/** A node of the graph, or a part of one. */
export type Node = { readonly [key: string]: Json };

/** One graph while it is being written. */
export interface DpvWriting {
  readonly input: ExportInput;
  readonly account: Account;
  /** The identifier of a thing of the declaration. */
  readonly idOf: (...path: readonly (string | number)[]) => string;
}

/** A node that is told elsewhere in the graph, or a term. */
export function ref(id: string): Node {
  return { '@id': id };
}

/** Words per language; `@none` where they stand for every language. */
export function words(text: Text): Node {
  if (typeof text === 'string') return { '@none': plainLine(text) };
  return Object.fromEntries(Object.entries(text).map(([tag, line]) => [tag, plainLine(line)]));
}

/** A key with its value, or nothing when there is no value. */
export function some(key: string, value: Json | undefined): Node {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? {} : { [key]: value };
}

/** A country: a term of the extension for locations, or a code where that has none. */
export function place(code: string): Node {
  return /^[A-Z]{2}$/.test(code) ? ref(`loc:${code}`) : { '@type': 'dpv:Location', 'dct:identifier': code };
}

/** Ways to reach somebody, as addresses that programs open. */
export function contacts(party: {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}): Node {
  const all = [
    ...(party.email === undefined ? [] : [`mailto:${plainLine(party.email)}`]),
    ...(party.phone === undefined ? [] : [`tel:${plainLine(party.phone)}`]),
  ];
  return some('dpv:hasContact', all);
}
