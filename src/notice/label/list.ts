import { type MessageKey, oncePerText, say } from '../../language/index.ts';
import type { Item, Sentence } from '../sentence.ts';
import { wordsIn } from '../words-in.ts';
import { leadOf, type RowContext, sentence } from './context.ts';

/** Longest sentence that a plain layer may have, in words (rule 4 of the notices). */
const LONGEST = 25;

/**
 * Says a list in one message, and goes on in further sentences where one would be longer than 25 words, so that
 * nothing is left out. Equal words are said once, with the facts of each. Items are joined by commas alone: many of
 * them hold an "and" of their own.
 */
export function listSentences(
  context: RowContext,
  key: MessageKey,
  items: readonly Item[],
): readonly Sentence[] {
  if (items.length === 0) return [];
  const { room, separator } = frameOf(context.language, key);
  const told = context.shorten?.(key, items) ?? items;
  return chunks(merged(told, context.language), room).map((part, index) => {
    const list = part.map((i) => i.text).join(separator);
    const facts = part.flatMap((i) => i.facts);
    const own = index === 0 ? key : 'list.more';
    const said = {
      ...sentence(context, own, facts, { list: withoutStop(list) }),
      ...frameOf(context.language, own).lead,
      items: part,
    };
    return index === 0 ? said : { ...said, goesOn: true, continues: true };
  });
}

/** What a message puts around a list. */
interface Frame {
  /** Words that there is room for in its first sentence. */
  readonly room: number;
  readonly separator: string;
  readonly lead: { readonly lead?: string };
}

/** Frames by language and message: each is needed for every list that is told or tried. */
const frames = new Map<string, Frame>();

function frameOf(language: string, key: MessageKey): Frame {
  const id = `${language}/${key}`;
  const known = frames.get(id);
  if (known) return known;
  const frame = {
    room: LONGEST - wordsIn(say(language, key, { list: '' })),
    separator: say(language, 'list.separator'),
    lead: leadOf({ language }, key, 'list'),
  };
  frames.set(id, frame);
  return frame;
}

/** How many sentences a list would take. */
export function sentencesNeeded(context: RowContext, key: MessageKey, items: readonly Item[]): number {
  return listSentences(context, key, items).length;
}

/** Joins items that read the same. */
export function merged(items: readonly Item[], language: string): readonly Item[] {
  const byText = new Map<string, { readonly text: string; readonly facts: string[] }>();
  for (const { text, facts } of items) {
    const key = lowered(text, language);
    const known = byText.get(key);
    if (known) known.facts.push(...facts);
    else byText.set(key, { text, facts: [...facts] });
  }
  return [...byText.values()];
}

const lowered = oncePerText((text, language) => text.toLocaleLowerCase(language));

/** Cuts a list into parts of about equal length, none longer than there is room: they read better than full and short ones. */
function chunks(items: readonly Item[], room: number): readonly (readonly Item[])[] {
  const words = items.map((i) => wordsIn(i.text));
  const total = words.reduce((sum, n) => sum + n, 0);
  const target = total / Math.max(Math.ceil(total / room), 1);
  const result: Item[][] = [];
  let current: Item[] = [];
  let length = 0;
  for (const [index, next] of items.entries()) {
    const more = words[index] ?? 0;
    if (current.length > 0 && (length + more > room || length >= target)) {
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

/** A name such as "Cloud Inc." brings its own full stop, and the sentence has one already. */
function withoutStop(list: string): string {
  return list.endsWith('.') ? list.slice(0, -1) : list;
}
