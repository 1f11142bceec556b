import { listSentences } from '../../label/list.ts';
import { purposesByKind } from '../../label/purpose-kinds.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import type { ShortContext } from '../short.ts';

/** What for: the weightiest kinds of purposes, and in the retailer's words what belongs to none. */
export function purposeAnswer(context: ShortContext): RowContent {
  const { kinds, others } = purposesByKind(context);
  return { answer: listSentences(context, 'purpose.list', [...kinds, ...others]) };
}
