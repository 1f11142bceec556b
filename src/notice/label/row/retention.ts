import { byWeight, factsOf, type RetentionFact } from '../../../fact/index.ts';
import type { Sentence } from '../../sentence.ts';
import { type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import { namedSentence, nameOf } from '../named.ts';
import { longestFirst, spanSentences, spansOf, withoutRetention } from '../storage.ts';
import type { RowContent } from './row-content.ts';

/** How many criteria the label tells, weightiest first. */
const MOST_CRITERIA = 3;

/** How long: the longest storage and why, the shortest, and storage that ends with a condition. */
export function retentionRow(context: RowContext): RowContent {
  const all = factsOf(context.facts, 'retention');
  const { longest, shortest } = spansOf(longestFirst(all));
  const answer: Sentence[] = [];
  if (longest) {
    answer.push(
      ...spanSentences(context, 'retention.longest', longest, nameOf(context, longest.practice)),
      ...lawSentences(context, longest),
    );
  }
  if (shortest) {
    answer.push(
      ...spanSentences(context, 'retention.shortest', shortest, nameOf(context, shortest.practice)),
    );
  }
  for (const fact of byWeight(all)
    .filter((f) => f.until !== undefined)
    .slice(0, MOST_CRITERIA)) {
    const until = fact.until === undefined ? '' : wordsOf(context, fact.until);
    answer.push(namedSentence(context, 'item.named', fact, `${until.replace(/[.]$/, '')}.`));
  }
  const facts = all.map((f) => f.id);
  if (facts.length > 0) answer.push(sentence(context, 'retention.end', facts));
  return { answer: [...answer, ...listSentences(context, 'retention.notStated', withoutRetention(context))] };
}

/** Where a law asks for the longest storage, the label says which. */
function lawSentences(context: RowContext, { practice }: RetentionFact): readonly Sentence[] {
  const basis = factsOf(context.facts, 'basis').find((f) => f.practice === practice);
  if (basis?.obligation === undefined) return [];
  const law = wordsOf(context, basis.obligation);
  return [{ ...sentence(context, 'retention.law', [basis.id], { law }), goesOn: true }];
}
