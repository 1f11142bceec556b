import type { Declaration, Text } from '../../declaration/index.ts';
import { textIn } from '../../declaration/index.ts';
import type { Fact } from '../../fact/index.ts';
import { type MessageKey, type MessageValues, say } from '../../language/index.ts';
import { exporterLawOf } from '../../law/index.ts';
import type { Item, Sentence } from '../sentence.ts';

/** What every row is made from. */
export interface RowContext {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  /** False when entries were left out. */
  readonly isComplete?: boolean;
  readonly language: string;
  /** The day, `YYYY-MM-DD`, that the law is read for. */
  readonly on: string;
  /** Names the weightiest entries of a list and counts the others; absent where lists are told whole, as on the label. */
  readonly shorten?: Shorten;
}

/** Shortens the list that a message tells; every fact of the list stays with one of its items. */
export type Shorten = (key: MessageKey, items: readonly Item[]) => readonly Item[];

/** Returns the retailer's words in the language of the label; while one is missing, in the first language there is. */
export function wordsOf(context: RowContext, text: Text): string {
  const own = textIn(text, context.language);
  if (own !== undefined) return own.trim();
  for (const language of context.declaration.languages) {
    const other = textIn(text, language);
    if (other !== undefined) return other.trim();
  }
  return (typeof text === 'string' ? text : (Object.values(text)[0] ?? '')).trim();
}

/** Says one message about some facts. */
export function sentence(
  context: RowContext,
  key: MessageKey,
  facts: readonly string[],
  values: MessageValues = {},
): Sentence {
  return { text: say(context.language, key, values), facts };
}

/** Makes an item of a fact. */
export function item(text: string, fact: Fact): Item {
  return { text, facts: [fact.id] };
}

/** Stands for a value while its introduction is cut out; a private character that no text holds. */
const MARK = '\ue000';

/** The words of a message before one of its values, where they end in a colon: "You tell us:". */
export function leadOf(
  context: Pick<RowContext, 'language'>,
  key: MessageKey,
  value: string,
  values: MessageValues = {},
): { readonly lead?: string } {
  const [before = ''] = say(context.language, key, { ...values, [value]: MARK }).split(MARK, 1);
  const lead = before.trim();
  return lead.endsWith(':') ? { lead } : {};
}

/** The area of the shop's own law, as the messages name it: EU, GB, CH or other. */
export function homeOf(context: RowContext): 'EU' | 'GB' | 'CH' | 'other' {
  const law = exporterLawOf(context.declaration.controller.country, context.on);
  return law === 'UK' ? 'GB' : (law ?? 'other');
}
