import { factsOf } from '../../fact/index.ts';
import type { Sentence } from '../sentence.ts';
import { leadOf, type RowContext, sentence, wordsOf } from './context.ts';

/** Says something about one practice, by the name that customers know. */
export function namedSentence(
  context: RowContext,
  key: 'item.named' | 'item.without',
  fact: { readonly id: string; readonly practice: string },
  text: string,
): Sentence {
  const name = nameOf(context, fact.practice);
  return { ...sentence(context, key, [fact.id], { name, text }), ...leadOf(context, key, 'text', { name }) };
}

/** The name of a practice in the language of the label. */
export function nameOf(context: RowContext, practice: string): string {
  const fact = factsOf(context.facts, 'name').find((f) => f.practice === practice);
  return fact ? wordsOf(context, fact.name) : practice;
}
