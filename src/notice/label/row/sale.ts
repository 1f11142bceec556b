import { factsOf, isSelling } from '../../../fact/index.ts';
import { item, type RowContext, sentence, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** Do we sell it: a recipient that pays is a sale. */
export function saleRow(context: RowContext): RowContent {
  const buyers = factsOf(context.facts, 'recipient').filter((f) => f.recipient.buysData === true);
  if (buyers.length > 0) {
    const items = buyers.map((f) => item(wordsOf(context, f.recipient.name), f));
    return { answer: listSentences(context, 'sale.yes', items), state: 'yes', isWeighty: true };
  }
  // To sell is the purpose, and nobody is named who pays: whatever is promised, "No" would be untrue.
  if (factsOf(context.facts, 'purpose').some((f) => isSelling(f.purpose))) {
    return { answer: [], isWeighty: true };
  }
  const never = factsOf(context.facts, 'never').find((f) => f.statement === 'sale');
  const absence = factsOf(context.facts, 'absence').find((f) => f.of === 'sale');
  const facts = [never, absence].flatMap((f) => (f ? [f.id] : []));
  // Where entries were left out, nobody can say that none of them sells.
  if (facts.length === 0) return { answer: [], isWeighty: true };
  return {
    answer: [sentence(context, never ? 'sale.never' : 'sale.no', facts)],
    state: 'no',
    isWeighty: true,
  };
}
