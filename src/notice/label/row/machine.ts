import { factsOf } from '../../../fact/index.ts';
import type { Item, Sentence } from '../../sentence.ts';
import { type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import { nameOf } from '../named.ts';
import type { RowContent } from './row-content.ts';

/** What a machine decides: decisions of Art. 22 GDPR with their logic, then where traits are worked out. */
export function machineRow(context: RowContext): RowContent {
  const decisions = factsOf(context.facts, 'automated-decision');
  const absence = factsOf(context.facts, 'absence').find((f) => f.of === 'automated-decision');
  const answer: Sentence[] = [];
  if (absence) answer.push(sentence(context, 'machine.no', [absence.id]));
  for (const decision of decisions) {
    answer.push(...listSentences(context, 'machine.yes', [named(context, decision)]));
    for (const text of [decision.logic, decision.consequences]) {
      if (text === undefined) continue;
      answer.push({ text: wordsOf(context, text), facts: [decision.id], goesOn: true });
    }
    if (decision.hasHumanReview) {
      answer.push({ ...sentence(context, 'machine.review', [decision.id]), goesOn: true });
    }
  }
  const profiling = factsOf(context.facts, 'profiling').map((f) => named(context, f));
  answer.push(...listSentences(context, 'machine.profiling', profiling));
  if (decisions.length > 0) return { answer, state: 'yes', isWeighty: true };
  return absence ? { answer, state: 'no' } : { answer };
}

function named(context: RowContext, fact: { readonly id: string; readonly practice: string }): Item {
  const names = factsOf(context.facts, 'name').filter((f) => f.practice === fact.practice);
  return { text: nameOf(context, fact.practice), facts: [...names.map((f) => f.id), fact.id] };
}
