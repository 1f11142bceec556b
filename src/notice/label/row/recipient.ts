import { RECIPIENT_ROLES, type RecipientRole } from '../../../declaration/index.ts';
import { byWeight, factsOf, type RecipientFact } from '../../../fact/index.ts';
import { item, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** Who else gets it: by role, those who act on their own first. */
export function recipientRow(context: RowContext): RowContent {
  const absence = factsOf(context.facts, 'absence').find((f) => f.of === 'recipient');
  if (absence) return { answer: [sentence(context, 'recipient.no', [absence.id])], state: 'no' };
  const all = byWeight(factsOf(context.facts, 'recipient'));
  const named = (facts: readonly RecipientFact[]) => facts.map((f) => item(nameOf(context, f), f));
  return {
    answer: ROLES.flatMap((role) =>
      listSentences(context, `recipient.${role}`, named(all.filter((f) => f.recipient.role === role))),
    ),
  };
}

/** Those who act on their own come first. */
const ORDER = { controller: 0, joint: 1, processor: 2, authority: 3 } as const;

/** The roles in the order that customers are told of them. */
export const ROLES: readonly RecipientRole[] = [...RECIPIENT_ROLES].sort((a, b) => ORDER[a] - ORDER[b]);

/** What a recipient is says more to a customer than its name: "parcel service (Paketpost)". */
function nameOf(context: RowContext, { recipient }: RecipientFact): string {
  const name = wordsOf(context, recipient.name);
  return recipient.does === undefined ? name : `${wordsOf(context, recipient.does)} (${name})`;
}
