import { factsOf } from '../../../fact/index.ts';
import { item, type RowContext, wordsOf } from '../context.ts';
import { listSentences, sentencesNeeded } from '../list.ts';
import { purposesByKind } from '../purpose-kinds.ts';
import type { RowContent } from './row-content.ts';

/** More sentences than this are no label: kinds of purposes are named instead of each purpose. */
const MOST = 2;

/** What for: every purpose in the retailer's words, or, where these fill more than two sentences, by kind. */
export function purposeRow(context: RowContext): RowContent {
  const own = factsOf(context.facts, 'purpose').map((f) => item(wordsOf(context, f.purpose.name), f));
  if (sentencesNeeded(context, 'purpose.list', own) <= MOST)
    return { answer: listSentences(context, 'purpose.list', own) };
  const { kinds, others } = purposesByKind(context);
  return { answer: listSentences(context, 'purpose.list', [...kinds, ...others]) };
}
