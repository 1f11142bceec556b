import { type AutomatedDecisionFact, factsOf } from '../../../fact/index.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import type { Sentence } from '../../sentence.ts';
import { isQuotable } from '../quotable.ts';
import type { ShortContext } from '../short.ts';
import { practiceItems } from './named.ts';

/** Does a machine decide about me: the decisions of Art. 22 GDPR, how the first one works, then where traits are worked out. */
export function machineAnswer(context: ShortContext): RowContent {
  const decisions = factsOf(context.facts, 'automated-decision');
  const absence = factsOf(context.facts, 'absence').find((f) => f.of === 'automated-decision');
  const profiling = practiceItems(context, factsOf(context.facts, 'profiling'));
  const answer = [
    ...(absence ? [sentence(context, 'machine.no', [absence.id])] : []),
    ...listSentences(context, 'machine.yes', practiceItems(context, decisions)),
    ...logicSentences(context, decisions),
    ...reviewSentences(context, decisions),
    ...listSentences(context, 'machine.profiling', profiling),
  ];
  if (decisions.length > 0) return { answer, state: 'yes', isWeighty: true };
  return absence ? { answer, state: 'no' } : { answer };
}

/** How a machine decides and what can follow, where there is one decision and room for its words. */
function logicSentences(
  context: ShortContext,
  decisions: readonly AutomatedDecisionFact[],
): readonly Sentence[] {
  const [decision, another] = decisions;
  if (decision === undefined || another !== undefined || context.room.sentences < 2) return [];
  return [decision.logic, decision.consequences].flatMap((text): readonly Sentence[] =>
    text !== undefined && isQuotable(text)
      ? [{ text: wordsOf(context, text), facts: [decision.id], goesOn: true }]
      : [],
  );
}

/** Review by a person is promised only where every decision has it. */
function reviewSentences(
  context: ShortContext,
  decisions: readonly AutomatedDecisionFact[],
): readonly Sentence[] {
  if (decisions.length === 0 || !decisions.every((f) => f.hasHumanReview)) return [];
  const facts = decisions.map((f) => f.id);
  return [{ ...sentence(context, 'machine.review', facts), goesOn: true }];
}
