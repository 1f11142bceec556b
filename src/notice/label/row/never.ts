import { factsOf } from '../../../fact/index.ts';
import { isBroken } from '../broken-promise.ts';
import { homeOf, type RowContext, sentence } from '../context.ts';
import type { RowContent } from './row-content.ts';

/** What we never do: each statement as a sentence of its own, as far as the facts bear it out. */
export function neverRow(context: RowContext): RowContent {
  const home = homeOf(context);
  return {
    answer: factsOf(context.facts, 'never')
      .filter((f) => !isBroken(f.statement, context))
      .map((f) => sentence(context, `never.${f.statement}`, [f.id], { home })),
  };
}
