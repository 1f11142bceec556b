import { factsOf } from '../../../fact/index.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import type { Sentence } from '../../sentence.ts';
import { introduced, together } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** Whether the customer must give the data, and what follows from a "no" (Art. 13(2)(e) GDPR). */
export function requirementSentences(context: PracticeContext): readonly Sentence[] {
  const [fact] = factsOf(context.own, 'requirement');
  if (fact === undefined) return [sentence(context, 'full.requiredMissing', [context.name.id])];
  const { id, ifNot, isRequired } = fact;
  return together([
    sentence(context, isRequired ? 'full.required' : 'full.optional', [id]),
    ifNot === undefined
      ? sentence(context, 'full.ifNotMissing', [id])
      : introduced(context, 'full.ifNot', [id], wordsOf(context, ifNot)),
  ]);
}
