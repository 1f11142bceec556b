import { byWeight, factsOf } from '../../../fact/index.ts';
import { item, type RowContext, wordsOf } from '../context.ts';
import { merged } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** How many benefits the label tells; those that the customer has a choice about come first. */
const MOST = 6;

/** What you get: the retailer's own sentences. */
export function benefitRow(context: RowContext): RowContent {
  const benefits = byWeight(factsOf(context.facts, 'benefit'));
  const items = benefits.map((f) => item(wordsOf(context, f.benefit), f));
  return { answer: merged(items, context.language).slice(0, MOST) };
}
