import { factsOf } from '../../../fact/index.ts';
import { type Choice, choices } from '../choices.ts';
import { item, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** Do we use it for ads: by what the customer can do about each. */
export function advertisingRow(context: RowContext): RowContent {
  const elsewhere = factsOf(context.facts, 'recipient').filter(
    (f) => f.recipient.advertisesElsewhere === true,
  );
  const practices = new Set([
    ...factsOf(context.facts, 'purpose').flatMap((f) => (f.isAdvertising ? [f.practice] : [])),
    ...elsewhere.map((f) => f.practice),
  ]);
  const absence = factsOf(context.facts, 'absence').find((f) => f.of === 'advertising');
  if (absence) return { answer: [sentence(context, 'advertising.no', [absence.id])], state: 'no' };
  // Where entries were left out, nobody can say that none of them is for ads.
  if (practices.size === 0) return { answer: [] };

  const choiceOf = choices(context.facts);
  const named = (choice: Choice) =>
    factsOf(context.facts, 'name')
      .filter((f) => practices.has(f.practice) && choiceOf(f.practice) === choice)
      .map((f) => item(wordsOf(context, f.name), f));
  const always = named('none');
  const items = elsewhere.map((f) => item(wordsOf(context, f.recipient.name), f));
  return {
    answer: [
      ...listSentences(context, 'advertising.always', always),
      ...listSentences(context, 'advertising.consent', named('consent')),
      ...listSentences(context, 'advertising.objection', named('objection')),
      ...listSentences(context, 'advertising.elsewhere', items),
    ],
    state: always.length > 0 ? 'yes' : 'youChoose',
    isWeighty: elsewhere.length > 0,
  };
}
