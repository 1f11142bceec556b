import { factsOf, isSelling } from '../../../fact/index.ts';
import { item, sentence, wordsOf } from '../../label/context.ts';
import type { Sentence } from '../../sentence.ts';
import { introduced, listed } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** What for: the aim in the retailer's words, and whether it is advertising or selling. */
export function purposeSentences(context: PracticeContext): readonly Sentence[] {
  return factsOf(context.own, 'purpose').flatMap((fact): readonly Sentence[] => [
    ...listed(context, 'purpose.list', [item(wordsOf(context, fact.purpose.name), fact)]),
    ...(fact.isAdvertising ? [sentence(context, 'full.purpose.advertising', [fact.id])] : []),
    ...(isSelling(fact.purpose) ? [sentence(context, 'full.purpose.sale', [fact.id])] : []),
  ]);
}

/** What the customer gets in return. */
export function benefitSentences(context: PracticeContext): readonly Sentence[] {
  return factsOf(context.own, 'benefit').map((fact) =>
    introduced(context, 'full.benefit', [fact.id], wordsOf(context, fact.benefit)),
  );
}
