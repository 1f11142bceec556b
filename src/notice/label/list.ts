import { formatList, type MessageKey, say } from '../../language/index.ts';
import type { Sentence } from '../sentence.ts';
import { type Item, type RowContext, sentence } from './context.ts';

/** Longest sentence that a plain layer may have, in words (rule 4 of the notices). */
const LONGEST = 25;
/** Words that the message around the list is allowed to take of it. */
const FRAME = 7;

/**
 * Says a list in one message, and goes on in further sentences where one would be longer than 25 words, so that
 * nothing is left out. Equal words are said once, with the facts of each.
 */
export function listSentences(
  context: RowContext,
  key: MessageKey,
  items: readonly Item[],
): readonly Sentence[] {
  return chunks(merged(items, context.language)).map((part, index) => {
    const list = formatList(
      part.map((i) => i.text),
      context.language,
    );
    const facts = part.flatMap((i) => i.facts);
    const own = index === 0 ? key : 'list.more';
    const said = sentence(context, own, facts, { list });
    const lead = say(context.language, own, { list: MARK }).split(MARK, 1)[0]?.trim() ?? '';
    return lead === '' ? said : { ...said, lead };
  });
}

/** Stands for the list while its introduction is cut out; a private character that no text holds. */
const MARK = '\ue000';

/** Joins items that read the same. */
export function merged(items: readonly Item[], language: string): readonly Item[] {
  const byText = new Map<string, Item>();
  for (const { text, facts } of items) {
    const key = text.toLocaleLowerCase(language);
    const known = byText.get(key);
    byText.set(key, { text: known?.text ?? text, facts: [...(known?.facts ?? []), ...facts] });
  }
  return [...byText.values()];
}

function chunks(items: readonly Item[]): readonly (readonly Item[])[] {
  const words = items.map((i) => i.text.split(/\s+/).length);
  const total = words.reduce((sum, n) => sum + n, 0);
  // The conjunction takes a word too; equal parts read better than one full and one short sentence.
  const parts = Math.ceil(total / (LONGEST - FRAME - 1));
  const target = total / Math.max(parts, 1);
  const result: Item[][] = [];
  let current: Item[] = [];
  let length = 0;
  for (const [index, next] of items.entries()) {
    const more = words[index] ?? 0;
    const isFull = length + more > LONGEST - FRAME - 1 || length >= target;
    if (current.length > 0 && isFull) {
      result.push(current);
      current = [];
      length = 0;
    }
    current.push(next);
    length += more;
  }
  if (current.length > 0) result.push(current);
  return result;
}
