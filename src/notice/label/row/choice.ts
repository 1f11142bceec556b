import { type Fact, factsOf } from '../../../fact/index.ts';
import type { Sentence } from '../../sentence.ts';
import { type Choice, choices } from '../choices.ts';
import { type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import { namedSentence } from '../named.ts';
import { rightSentences } from '../rights.ts';
import type { RowContent } from './row-content.ts';

/** What you can choose: consents, objections, the objection to marketing apart from both, and the rights that hold. */
export function choiceRow(context: RowContext): RowContent {
  const choiceOf = choices(context.facts);
  const bases = factsOf(context.facts, 'basis');
  const marketing = factsOf(context.facts, 'purpose').filter((f) => f.isAdvertising);
  const isMarketing = (practice: string) => marketing.some((f) => f.practice === practice);
  const named = (choice: Choice, keep: (practice: string) => boolean = () => true) =>
    bases
      .filter((f) => choiceOf(f.practice) === choice && keep(f.practice))
      .flatMap((f) =>
        nameFacts(context.facts, f.practice).map((n) => ({
          text: wordsOf(context, n.name),
          facts: [n.id, f.id],
        })),
      );
  const consents = named('consent');
  const answer: Sentence[] = [...listSentences(context, 'choice.consent', consents)];
  if (consents.length > 0) answer.push(...consequences(context, choiceOf));
  const withdrawable = bases.filter((f) => f.basis === 'consent' || f.condition === 'explicit-consent');
  if (withdrawable.length > 0) {
    answer.push(
      sentence(
        context,
        'choice.withdraw',
        withdrawable.map((f) => f.id),
      ),
    );
  }
  answer.push(
    ...listSentences(
      context,
      'choice.objection',
      named('objection', (p) => !isMarketing(p)),
    ),
  );
  if (marketing.length > 0) {
    answer.push(
      sentence(
        context,
        'choice.marketing',
        marketing.map((f) => f.id),
      ),
    );
  }
  answer.push(...rightSentences(context));
  const hasChoice = consents.length > 0 || bases.some((f) => choiceOf(f.practice) === 'objection');
  return hasChoice ? { answer, state: 'youChoose' } : { answer };
}

/** How many consequences of a "no" the label tells. */
const MOST_CONSEQUENCES = 4;

/** What happens on a "no", for the weightiest practices that wait for a "yes". */
function consequences(context: RowContext, choiceOf: (practice: string) => Choice): readonly Sentence[] {
  const weight = new Map(factsOf(context.facts, 'benefit').map((f) => [f.practice, f.weight]));
  return factsOf(context.facts, 'requirement')
    .filter((f) => f.ifNot !== undefined && choiceOf(f.practice) === 'consent')
    .toSorted((a, b) => (weight.get(b.practice) ?? 0) - (weight.get(a.practice) ?? 0))
    .slice(0, MOST_CONSEQUENCES)
    .map((f) =>
      namedSentence(context, 'item.without', f, f.ifNot === undefined ? '' : wordsOf(context, f.ifNot)),
    );
}

function nameFacts(facts: readonly Fact[], practice: string) {
  return factsOf(facts, 'name').filter((f) => f.practice === practice);
}
