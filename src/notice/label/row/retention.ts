import { byWeight, factsOf, type RetentionFact } from '../../../fact/index.ts';
import { compareDurations, formatDuration } from '../../../language/index.ts';
import type { Item, Sentence } from '../../sentence.ts';
import { leadOf, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import { namedSentence, nameOf } from '../named.ts';
import type { RowContent } from './row-content.ts';

type Timed = RetentionFact & { readonly duration: string };

/** How many criteria the label tells, weightiest first. */
const MOST_CRITERIA = 3;

/** How long: the longest storage and why, the shortest, and storage that ends with a condition. */
export function retentionRow(context: RowContext): RowContent {
  const all = factsOf(context.facts, 'retention');
  const timed = all
    .filter((f): f is Timed => f.duration !== undefined)
    .toSorted((a, b) => compareDurations(b.duration, a.duration));
  const [longest] = timed;
  const shortest = timed.at(-1);
  const answer: Sentence[] = [];
  if (longest)
    answer.push(...spanSentences(context, 'retention.longest', longest), ...lawSentences(context, longest));
  if (shortest && longest && compareDurations(shortest.duration, longest.duration) < 0) {
    answer.push(...spanSentences(context, 'retention.shortest', shortest));
  }
  for (const fact of byWeight(all)
    .filter((f) => f.until !== undefined)
    .slice(0, MOST_CRITERIA)) {
    const until = fact.until === undefined ? '' : wordsOf(context, fact.until);
    answer.push(namedSentence(context, 'item.named', fact, `${until.replace(/[.]$/, '')}.`));
  }
  const facts = all.map((f) => f.id);
  if (facts.length > 0) answer.push(sentence(context, 'retention.end', facts));
  return { answer: [...answer, ...listSentences(context, 'retention.notStated', silent(context))] };
}

function spanSentences(
  context: RowContext,
  key: 'retention.longest' | 'retention.shortest',
  fact: Timed,
): readonly Sentence[] {
  const duration = formatDuration(fact.duration, context.language);
  // Message arguments cannot hold a hyphen.
  const event = (fact.after ?? 'collection').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    {
      ...sentence(context, key, [fact.id], { practice: nameOf(context, fact.practice) }),
      ...leadOf(context, key, 'practice'),
    },
    {
      ...sentence(context, 'retention.span', [fact.id], { duration, event }),
      figure: duration,
      goesOn: true,
    },
  ];
}

/** Where a law asks for the longest storage, the label says which. */
function lawSentences(context: RowContext, { practice }: RetentionFact): readonly Sentence[] {
  const basis = factsOf(context.facts, 'basis').find((f) => f.practice === practice);
  if (basis?.obligation === undefined) return [];
  const law = wordsOf(context, basis.obligation);
  return [{ ...sentence(context, 'retention.law', [basis.id], { law }), goesOn: true }];
}

function silent(context: RowContext): readonly Item[] {
  const stated = new Set(factsOf(context.facts, 'retention').map((f) => f.practice));
  return factsOf(context.facts, 'name')
    .filter((f) => !stated.has(f.practice))
    .map((f) => ({ text: wordsOf(context, f.name), facts: [f.id] }));
}
