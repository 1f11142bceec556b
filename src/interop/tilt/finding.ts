import { textOf } from '../source/ledger.ts';
import type { SourceNode } from '../source/source-node.ts';
import { cutText } from '../word/clean-text.ts';

/** A value of the source that does not fit, with the key of the declaration where it would belong. */
export interface Left {
  readonly node: SourceNode;
  readonly key: string;
  readonly reason: string;
  readonly help?: string;
}

/** What was found in one part of a document: fields of a practice, and what became of each value. */
export interface Finding<Fields> {
  readonly fields: Fields;
  readonly taken: readonly SourceNode[];
  readonly left: readonly Left[];
  /** Keys whose value was read out of words and needs a look. */
  readonly assumed: readonly string[];
}

/** Joins the words of several nodes to one text of at most 1,000 characters; what had to be cut comes back as left. */
export function joinWords(
  nodes: readonly SourceNode[],
  key: string,
): { readonly text: string | undefined; readonly left: readonly Left[] } {
  const words = [...new Set(nodes.flatMap((node) => textOf(node) ?? []))].join('; ');
  const [last] = nodes.slice(-1);
  const isCut = words.length > 1000;
  return {
    text: words === '' ? undefined : cutText(words, 1000),
    left: isCut && last !== undefined ? [{ node: last, key, reason: 'It was cut to 1,000 characters.' }] : [],
  };
}
