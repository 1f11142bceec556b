import { type BenefitFact, byWeight, factsOf } from '../../../fact/index.ts';
import { wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import { namedSentence } from '../../label/named.ts';
import { kindOf } from '../../label/purpose-kinds.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import { isQuotable } from '../quotable.ts';
import type { ShortContext } from '../short.ts';
import { hasShortName, kindItems } from './named.ts';

/** What do I get: one sentence of the retailer for each kind of practices, weightiest first; by name alone where none is short. */
export function benefitAnswer(context: ShortContext): RowContent {
  const all = byWeight(factsOf(context.facts, 'benefit'));
  const told = byKind(context, all).slice(0, context.room.sentences);
  if (told.length > 0) {
    return { answer: told.map((f) => namedSentence(context, 'item.named', f, wordsOf(context, f.benefit))) };
  }
  return { answer: listSentences(context, 'short.benefit', kindItems(context, all)) };
}

/** The weightiest benefit of each kind of purposes, among those that can be quoted. */
function byKind(context: ShortContext, all: readonly BenefitFact[]): readonly BenefitFact[] {
  const kinds = new Map(
    factsOf(context.facts, 'purpose').map((f) => [f.practice, kindOf(f) ?? f.purpose.id]),
  );
  const told = new Map<string, BenefitFact>();
  for (const fact of all) {
    if (!isQuotable(fact.benefit) || !hasShortName(context, fact.practice)) continue;
    const kind = kinds.get(fact.practice) ?? fact.practice;
    if (!told.has(kind)) told.set(kind, fact);
  }
  return [...told.values()];
}
