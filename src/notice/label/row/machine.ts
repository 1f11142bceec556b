import { factsOf } from '../../../fact/index.ts';
import type { Sentence } from '../../sentence.ts';
import { item, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** What a machine decides: decisions of Art. 22 GDPR with their logic, then where traits are worked out. */
export function machineRow(context: RowContext): RowContent {
  const decisions = factsOf(context.facts, 'automated-decision');
  const profiling = factsOf(context.facts, 'profiling').map((f) => f.practice);
  const names = factsOf(context.facts, 'name');
  const named = (practices: readonly string[], extra: readonly string[] = []) =>
    names
      .filter((f) => practices.includes(f.practice))
      .map((f) => ({ ...item(wordsOf(context, f.name), f), facts: [f.id, ...extra] }));
  const absence = factsOf(context.facts, 'absence').find((f) => f.of === 'automated-decision');
  const answer: Sentence[] = [];
  if (absence) answer.push(sentence(context, 'machine.no', [absence.id]));
  for (const decision of decisions) {
    answer.push(...listSentences(context, 'machine.yes', named([decision.practice], [decision.id])));
    for (const text of [decision.logic, decision.consequences]) {
      if (text !== undefined) answer.push({ text: wordsOf(context, text), facts: [decision.id] });
    }
  }
  const reviewed = decisions.filter((f) => f.hasHumanReview).map((f) => f.id);
  if (reviewed.length > 0) answer.push(sentence(context, 'machine.review', reviewed));
  const profiled = named(profiling).map((i) => ({ ...i }));
  const facts = factsOf(context.facts, 'profiling');
  const withFacts = profiled.map((i, index) => {
    const fact = facts[index];
    return fact ? { ...i, facts: [...i.facts, fact.id] } : i;
  });
  answer.push(...listSentences(context, 'machine.profiling', withFacts));
  return { answer, state: absence ? 'no' : 'yes', isWeighty: !absence };
}
