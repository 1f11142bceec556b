import { factsOf } from '../../../fact/index.ts';
import { sentence } from '../../label/context.ts';
import { advertisingRow } from '../../label/row/advertising.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import type { ShortContext } from '../short.ts';

/** Do you use it for ads: as on the label, with the objection that needs no reason (Art. 21(2) GDPR). */
export function advertisingAnswer(context: ShortContext): RowContent {
  const row = advertisingRow(context);
  const marketing = factsOf(context.facts, 'purpose').flatMap((f) => (f.isAdvertising ? [f.id] : []));
  // Where words are few, "until you say no" has to do.
  if (marketing.length === 0 || context.room.sentences === 0) return row;
  return { ...row, answer: [...row.answer, sentence(context, 'short.ads.stop', marketing)] };
}
