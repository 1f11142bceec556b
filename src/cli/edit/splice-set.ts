import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { block, inline, keyText } from './render.ts';
import { colonAfter, endOf, endOfItem, lineStart, nextLine, startOf, startOfItem } from './source.ts';
import type { Found } from './walk.ts';

/** Lines longer than this are written as blocks. */
const LONGEST_LINE = 100;

/** A text in which one place is to change. */
export interface Splice {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly eol: string;
}

/** Writes a value at a place and touches nothing else; undefined when the text is laid out too unusually for that. */
export function spliceSet(
  source: Splice,
  found: Exclude<Found, { kind: 'blocked' }>,
  value: unknown,
): string | undefined {
  if (found.kind === 'value') {
    return isPair(found.item)
      ? replacePair(source, found.item, found.parent, value)
      : replaceItem(source, found.item, found.parent, value);
  }
  const [key = '', ...deeper] = found.rest;
  const inner = deeper.reduceRight<unknown>((wrapped, step) => ({ [step]: wrapped }), value);
  if (found.owner) return replacePair(source, found.owner, undefined, { [key]: inner });
  if (isMap(found.parent)) return addPair(source, found.parent, key, inner);
  return isSeq(found.parent) ? addItem(source, found.parent, inner) : undefined;
}

function replacePair(
  source: Splice,
  pair: Pair,
  parent: Node | undefined,
  value: unknown,
): string | undefined {
  const { text, eol } = source;
  if (!isScalar(pair.key)) return undefined;
  const colon = colonAfter(text, endOf(text, pair.key));
  if (colon === undefined) return undefined;
  const old = isNode(pair.value) ? pair.value : null;
  const end = Math.max(endOfItem(text, pair), colon + 1);
  const isInFlow = isMap(parent) && parent.flow === true;
  const written = inline(value, { isInFlow, old });
  const start = startOf(pair.key);
  const column = start - lineStart(text, start);
  const wasBlock = (isMap(old) || isSeq(old)) && old.flow !== true;
  const isLong = column + String(pair.key.value).length + 2 + written.length > LONGEST_LINE;
  if (!isInFlow && isFilled(value) && (wasBlock || isLong)) {
    const body = block(String(pair.key.value), value, ' '.repeat(column), eol);
    return text.slice(0, start) + body + text.slice(end);
  }
  const isSameLine = old !== null && startOf(old) < end && !text.slice(colon, startOf(old)).includes('\n');
  if (isSameLine) return text.slice(0, startOf(old)) + written + text.slice(end);
  // A comment after the colon stays on its line.
  const lineEnd = colon + 1 + (/^[^\r\n]*/.exec(text.slice(colon + 1))?.[0].length ?? 0);
  return end <= lineEnd
    ? `${text.slice(0, colon + 1)} ${written}${text.slice(end)}`
    : `${text.slice(0, colon + 1)} ${written}${text.slice(colon + 1, lineEnd)}${text.slice(end)}`;
}

function replaceItem({ text }: Splice, item: Node, parent: Node, value: unknown): string | undefined {
  const isInFlow = isSeq(parent) && parent.flow === true;
  const end = endOf(text, item);
  if (end <= startOf(item)) return undefined;
  return text.slice(0, startOf(item)) + inline(value, { isInFlow, old: item }) + text.slice(end);
}

function addPair({ text, eol }: Splice, map: Node, key: string, value: unknown): string | undefined {
  if (!isMap(map)) return undefined;
  const last = map.items.at(-1);
  const [first] = map.items;
  if (map.flow === true || !last || !first) {
    return addInFlow(text, map, last, `${keyText(key, true)}: ${inline(value, { isInFlow: true })}`);
  }
  const start = startOfItem(first);
  const indent = ' '.repeat(start - lineStart(text, start));
  const line = `${keyText(key, false)}: ${inline(value, { isInFlow: false })}`;
  const isLong = indent.length + line.length > LONGEST_LINE && isFilled(value);
  return addLine(text, endOfItem(text, last), indent + (isLong ? block(key, value, indent, eol) : line), eol);
}

function addItem({ text, eol }: Splice, list: Node, value: unknown): string | undefined {
  if (!isSeq(list)) return undefined;
  const last = list.items.at(-1);
  if (list.flow === true || !isNode(last)) {
    return addInFlow(text, list, isNode(last) ? last : undefined, inline(value, { isInFlow: true }));
  }
  const before = text.slice(lineStart(text, startOf(last)), startOf(last));
  const indent = /^( *)- +$/.exec(before)?.[1];
  if (indent === undefined) return undefined;
  return addLine(text, endOf(text, last), `${indent}- ${inline(value, { isInFlow: false })}`, eol);
}

function addInFlow(text: string, collection: Node, last: Node | Pair | undefined, written: string): string {
  if (last !== undefined) {
    const end = endOfItem(text, last);
    return `${text.slice(0, end)}, ${written}${text.slice(end)}`;
  }
  const whole = isSeq(collection) ? `[${written}]` : `{ ${written} }`;
  return text.slice(0, startOf(collection)) + whole + text.slice(endOf(text, collection));
}

function addLine(text: string, after: number, line: string, eol: string): string {
  const at = nextLine(text, after);
  const lead = at === text.length && !text.endsWith('\n') ? eol : '';
  return text.slice(0, at) + lead + line + (lead === '' ? eol : '') + text.slice(at);
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
