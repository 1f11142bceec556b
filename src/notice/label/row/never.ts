import { factsOf } from '../../../fact/index.ts';
import { homeOf, type RowContext, sentence } from '../context.ts';
import type { RowContent } from './row-content.ts';

/** What we never do: each statement as a sentence of its own. */
export function neverRow(context: RowContext): RowContent {
  const statements = factsOf(context.facts, 'never');
  const home = homeOf(context);
  return { answer: statements.map((f) => sentence(context, `never.${f.statement}`, [f.id], { home })) };
}
