import type { MessageKey, MessageValues } from '../../language/index.ts';
import { leadOf, type RowContext, sentence } from '../label/context.ts';
import { listSentences } from '../label/list.ts';
import type { Item, Sentence } from '../sentence.ts';

/** Says a list as the label does, and names each fact of a sentence once: many words can stand in one fact. */
export function listed(context: RowContext, key: MessageKey, items: readonly Item[]): readonly Sentence[] {
  return listSentences(context, key, items).map((said) => ({ ...said, facts: [...new Set(said.facts)] }));
}

/** Says phrases that all belong to one fact: "Where we get it: our website, our stores." */
export function phrases(
  context: RowContext,
  key: MessageKey,
  fact: { readonly id: string },
  texts: readonly string[],
): readonly Sentence[] {
  return listed(
    context,
    key,
    texts.map((text) => ({ text, facts: [fact.id] })),
  );
}

/** Says whole sentences of the retailer after an introduction: "What you get: Your order comes to your door." */
export function introduced(
  context: RowContext,
  key: MessageKey,
  facts: readonly string[],
  text: string,
  values: MessageValues = {},
): Sentence {
  return {
    ...sentence(context, key, facts, { ...values, text: stopped(text) }),
    ...leadOf(context, key, 'text', values),
  };
}

/** Says one value that a message ends with: "We are in: Germany." */
export function ending(
  context: RowContext,
  key: MessageKey,
  facts: readonly string[],
  value: string,
  text: string,
  values: MessageValues = {},
): Sentence {
  return {
    ...sentence(context, key, facts, { ...values, [value]: text.replace(/\.$/, '') }),
    ...leadOf(context, key, value, values),
  };
}

/** Marks sentences as saying more about the one before. */
export function more(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.map((said) => ({ ...said, goesOn: true }));
}

/** Marks all sentences but the first as saying more about it. */
export function together(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...sentences.slice(0, 1), ...more(sentences.slice(1))];
}

/** The parts of an address or of a way to reach somebody, as far as there are any. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function stopped(text: string): string {
  return /[.!?…。](?:["'’”“»)\]]|\s)*$/u.test(text) ? text : `${text}.`;
}
