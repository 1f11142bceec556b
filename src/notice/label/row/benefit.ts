import { byWeight, factsOf } from '../../../fact/index.ts';
import type { Sentence } from '../../sentence.ts';
import { type RowContext, wordsOf } from '../context.ts';
import { namedSentence } from '../named.ts';
import type { RowContent } from './row-content.ts';

/** How many benefits the label tells; those that the customer has a choice about come first. */
const MOST = 6;

/** What you get: the retailer's own sentence about each practice, the same sentence once. */
export function benefitRow(context: RowContext): RowContent {
  const sentences: Sentence[] = [];
  const said = new Set<string>();
  for (const fact of byWeight(factsOf(context.facts, 'benefit'))) {
    const text = wordsOf(context, fact.benefit);
    if (said.has(text) || sentences.length === MOST) continue;
    said.add(text);
    sentences.push(namedSentence(context, 'item.named', fact, text));
  }
  return { answer: sentences };
}
