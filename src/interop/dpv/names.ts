import { child, items, type SourceNode } from '../source/source-node.ts';
import { createIds } from '../write/ids.ts';
import { idOf, localName } from './graph.ts';
import type { DpvReading } from './reading.ts';

/** The ids that the nodes of one section get. */
export interface Names {
  /** The id of a node, made of its name; the same node has the same id. */
  readonly of: (node: SourceNode, words: unknown) => string;
  /** The ids of the nodes that a property refers to. */
  readonly at: (reading: DpvReading, node: SourceNode, property: string) => readonly string[];
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Starts the ids of a section; names that an export wrote keep their ids. */
export function createNames(section: string, fallback: string): Names {
  const given = new Map<string, string>();
  const newId = createIds(fallback);
  return {
    of: (node, words) => {
      const name = idOf(node) ?? JSON.stringify(node.path);
      const known = given.get(name);
      if (known !== undefined) return known;
      const local = localName(name);
      const own = local.startsWith(`${section}.`) ? local.slice(section.length + 1) : '';
      const text = typeof words === 'object' && words !== null ? Object.values(words)[0] : words;
      const isOwn = own.length <= 60 && ID.test(own) && ![...given.values()].includes(own);
      const id = isOwn ? own : newId(typeof text === 'string' ? text : local);
      given.set(name, id);
      return id;
    },
    at: ({ ledger }, node, property) =>
      items(child(node, property)).flatMap((object) => {
        const id = given.get(idOf(object) ?? '');
        if (id === undefined) return [];
        ledger.take(object);
        return [id];
      }),
  };
}
