import { child, items, type SourceNode } from '../source/source-node.ts';

/** Prefixes as exports write them, and the addresses that they stand for. */
const PREFIXES = [
  ['eu-gdpr:', 'https://w3id.org/dpv/legal/eu/gdpr#'],
  ['pd:', 'https://w3id.org/dpv/pd#'],
  ['loc:', 'https://w3id.org/dpv/loc#'],
  ['dpv:', 'https://w3id.org/dpv#'],
  ['dct:', 'http://purl.org/dc/terms/'],
] as const;

/** A graph while it is being read: its nodes in their order, and by their names. */
export interface Graph {
  readonly nodes: readonly SourceNode[];
  readonly byId: ReadonlyMap<string, SourceNode>;
}

/** Reads the nodes of a document: those of `@graph`, or the document itself. */
export function graphOf(root: SourceNode): Graph {
  const graph = child(root, '@graph');
  const nodes = items(graph.value === undefined ? root : graph).filter(isMap);
  const byId = new Map<string, SourceNode>();
  for (const node of nodes) {
    const id = idOf(node);
    if (id !== undefined && !byId.has(id)) byId.set(id, node);
  }
  return { nodes, byId };
}

function isMap(node: SourceNode): boolean {
  return typeof node.value === 'object' && node.value !== null && !Array.isArray(node.value);
}

/** A term in its short form. */
export function shortTerm(iri: string): string {
  const found = PREFIXES.find(([, start]) => iri.startsWith(start));
  return found === undefined ? iri : `${found[0]}${iri.slice(found[1].length)}`;
}

/** The name of a node, or the term that a reference is. */
export function idOf(node: SourceNode): string | undefined {
  const value = typeof node.value === 'string' ? node.value : child(node, '@id').value;
  return typeof value === 'string' ? shortTerm(value) : undefined;
}

/** The types of a node in their short form, in their order. */
export function typesOf(node: SourceNode): readonly string[] {
  return items(child(node, '@type')).flatMap(({ value }) =>
    typeof value === 'string' ? [shortTerm(value)] : [],
  );
}

/** What a property of a node leads to: parts that stand there, and nodes of the graph that are referred to. */
export function objectsOf(graph: Graph, node: SourceNode, property: string): readonly SourceNode[] {
  return items(child(node, property)).map((object) => {
    const id = idOf(object);
    const isReference =
      typeof object.value === 'string' || (isMap(object) && Object.keys(Object(object.value)).length === 1);
    return (isReference && id !== undefined ? graph.byId.get(id) : undefined) ?? object;
  });
}

/** The local part of a name: what follows `#` or `_:`. */
export function localName(id: string): string {
  return /(?:#|^_:)([^#]*)$/.exec(id)?.[1] ?? id;
}
