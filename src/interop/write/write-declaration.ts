import { Document, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { LIMITS } from '../../declaration/index.ts';
import { cleanText, cutText } from '../word/clean-text.ts';
import type { Near, Remark } from './remarks.ts';

/** What an import says, before it is written. */
export interface Draft {
  /** Lines at the top of the file. */
  readonly intro: readonly string[];
  /** The declaration as plain values. Its keys are made by the import, never by the source. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly remarks: readonly Remark[];
}

/** Writes a draft as YAML with comments, or undefined when the text would be larger than a declaration can be. */
export function writeDeclaration({ intro, value, remarks }: Draft): string | undefined {
  const document = new Document(value, { aliasDuplicateObjects: false });
  document.commentBefore = intro.map(commentLine).join('\n');
  if (isMap(document.contents)) {
    arrange(document.contents, 0);
    comment(document, document.contents, remarks);
  }
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  const isTooLarge =
    new TextEncoder().encode(text).byteLength > LIMITS.bytes || text.split('\n').length > LIMITS.lines;
  return isTooLarge ? undefined : text;
}

/** Gives sections an empty line before them and writes small lists and maps in one line. */
function arrange(map: YAMLMap, depth: number): void {
  for (const [index, pair] of map.items.entries()) {
    const { key, value } = pair;
    if (depth === 0 && index > 0 && isScalar(key) && isMap(value)) key.spaceBefore = true;
    if (isMap(value)) {
      if (depth > 0 && value.items.every((item) => isScalar(item.value)) && String(value).length < 72)
        value.flow = true;
      else arrange(value, depth + 1);
    } else if (isSeq(value)) {
      if (value.items.every(isScalar)) value.flow = true;
      else for (const item of value.items) if (isMap(item)) arrange(item, depth + 1);
    }
  }
}

function comment(document: Document, top: YAMLMap, remarks: readonly Remark[]): void {
  const atEnd: string[] = [];
  for (const { near, text } of remarks) {
    const key = keyAt(top, near);
    const line = commentLine(text);
    if (key === undefined) atEnd.push(line);
    else key.commentBefore = typeof key.commentBefore === 'string' ? `${key.commentBefore}\n${line}` : line;
  }
  if (atEnd.length > 0) document.comment = atEnd.join('\n');
}

/** The key that a remark stands before: the deepest one on its way that is written on a line of its own. */
function keyAt(top: YAMLMap, near: Near): { commentBefore?: string | null } | undefined {
  let map: YAMLMap | undefined = top;
  let found: { commentBefore?: string | null } | undefined;
  for (const step of near) {
    const pair: YAMLMap['items'][number] | undefined = map?.items.find(
      (item) => isScalar(item.key) && item.key.value === step,
    );
    if (pair === undefined || !isScalar(pair.key)) break;
    found = pair.key;
    map = isMap(pair.value) && pair.value.flow !== true ? pair.value : undefined;
  }
  return found;
}

/** One safe line of comment. */
function commentLine(text: string): string {
  return ` ${cutText(cleanText(text), 240)}`;
}
