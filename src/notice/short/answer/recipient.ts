import { byWeight, factsOf } from '../../../fact/index.ts';
import { item, wordsOf } from '../../label/context.ts';
import { listSentences } from '../../label/list.ts';
import { ROLES, recipientRow } from '../../label/row/recipient.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import type { ShortContext } from '../short.ts';

/** Who else gets it: what they are, by role; by name only where nothing else is said of them. */
export function recipientAnswer(context: ShortContext): RowContent {
  const all = byWeight(factsOf(context.facts, 'recipient'));
  if (all.length === 0) return recipientRow(context);
  return {
    answer: ROLES.flatMap((role) =>
      listSentences(
        context,
        `recipient.${role}`,
        all
          .filter((f) => f.recipient.role === role)
          .map((f) => item(wordsOf(context, f.recipient.does ?? f.recipient.name), f)),
      ),
    ),
  };
}
