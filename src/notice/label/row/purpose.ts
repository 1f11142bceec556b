import { factsOf } from '../../../fact/index.ts';
import { item, type RowContext, wordsOf } from '../context.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** What for: every purpose, in the order of the declaration. */
export function purposeRow(context: RowContext): RowContent {
  const items = factsOf(context.facts, 'purpose').map((f) => item(wordsOf(context, f.purpose.name), f));
  return { answer: listSentences(context, 'purpose.list', items) };
}
