import { type BasisFact, factsOf, type RequirementFact } from '../../../fact/index.ts';
import { choices } from '../../label/choices.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import { namedSentence } from '../../label/named.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import type { Sentence } from '../../sentence.ts';
import { isQuotable } from '../quotable.ts';
import type { ShortContext } from '../short.ts';
import { hasShortName, kindItems, practiceItems } from './named.ts';

type Consequence = RequirementFact & { readonly ifNot: NonNullable<RequirementFact['ifNot']> };

/** What if I say no: where a no is free, where data are needed, and what a no changes in the weightiest cases. */
export function noAnswer(context: ShortContext): RowContent {
  const choiceOf = choices(context.facts);
  const bases = factsOf(context.facts, 'basis');
  const requirements = factsOf(context.facts, 'requirement');
  const consequences = requirements.filter((f): f is Consequence => f.ifNot !== undefined);
  const stated = new Set(consequences.map((f) => f.practice));
  const free = bases.filter((f) => choiceOf(f.practice) !== 'none');
  const needed = requirements.filter((f) => f.isRequired);
  const silent = free.filter((f) => !stated.has(f.practice));
  const weights = new Map(bases.map((f) => [f.practice, f.weight]));
  return {
    answer: [
      ...listSentences(context, 'short.no.can', kindItems(context, free)),
      ...withdrawal(context, bases),
      ...listSentences(context, 'short.no.required', kindItems(context, needed)),
      ...consequenceSentences(context, consequences, weights),
      ...listSentences(context, 'short.no.notStated', practiceItems(context, silent)),
    ],
  };
}

function withdrawal(context: ShortContext, bases: readonly BasisFact[]): readonly Sentence[] {
  const facts = bases.filter((f) => f.basis === 'consent' || f.condition === 'explicit-consent');
  if (facts.length === 0) return [];
  return [
    sentence(
      context,
      'choice.withdraw',
      facts.map((f) => f.id),
    ),
  ];
}

/** What a no changes, in the retailer's words: first where customers decide. */
function consequenceSentences(
  context: ShortContext,
  all: readonly Consequence[],
  weights: ReadonlyMap<string, number>,
): readonly Sentence[] {
  const weightOf = (f: Consequence) => weights.get(f.practice) ?? 0;
  const told = all
    .filter((f) => isQuotable(f.ifNot) && hasShortName(context, f.practice))
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .slice(0, context.room.sentences);
  if (told.length > 0)
    return told.map((f) => namedSentence(context, 'item.without', f, wordsOf(context, f.ifNot)));
  const facts = all.map((f) => f.id);
  return facts.length === 0 ? [] : [sentence(context, 'short.no.full', facts)];
}
