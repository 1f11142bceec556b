import { Document, isCollection, isScalar, type Node, type Scalar, visit } from 'yaml';
import { tightLists } from '../tight-lists.ts';

/** Where a value is going to stand, and what stood there. */
export interface RenderContext {
  /** Inside brackets or braces, where commas and brackets end a plain text. */
  readonly isInFlow: boolean;
  /** The value that is replaced; its quotation marks are kept. */
  readonly old?: Node | null;
}

const WRITING = { lineWidth: 0, doubleQuotedMinMultiLineLength: 1_000_000, blockQuote: false } as const;

/** Writes a value on one line. */
export function inline(value: unknown, { isInFlow, old }: RenderContext): string {
  const document = new Document([value]);
  visit(document, {
    Collection: (_key, node) => {
      node.flow = true;
    },
  });
  const first = isCollection(document.contents) ? document.contents.items[0] : undefined;
  if (isScalar(first) && typeof value === 'string') {
    const type = value.includes('\n') ? 'QUOTE_DOUBLE' : quotesOf(old);
    if (type !== undefined) first.type = type;
  }
  // A list of one shows the value as it must be written inside brackets; alone, it needs fewer quotation marks.
  if (isInFlow) return tightLists(document.toString(WRITING)).trim().slice(1, -1);
  if (first !== undefined) document.contents = first as typeof document.contents;
  return tightLists(document.toString(WRITING)).trim();
}

/** Writes `key: value` as a block below a column; only collections need more than one line. */
export function block(key: string, value: unknown, indent: string, eol: string): string {
  const text = new Document({ [key]: value }).toString({ ...WRITING, blockQuote: true }).trimEnd();
  return text
    .split('\n')
    .map((line) => (line === '' ? line : indent + line))
    .join(eol)
    .slice(indent.length);
}

/** Writes a key. */
export function keyText(key: string, isInFlow: boolean): string {
  return inline(key, { isInFlow });
}

function quotesOf(old: Node | null | undefined): Scalar.Type | undefined {
  const type = isScalar(old) ? old.type : undefined;
  return type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? type : undefined;
}
