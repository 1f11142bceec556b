import type { NeverStatement } from '../../../declaration/index.ts';
import { type Fact, factsOf, isProtected, isSelling } from '../../../fact/index.ts';
import { homeOf, type RowContext, sentence } from '../context.ts';
import type { RowContent } from './row-content.ts';

/** Facts that make a promise untrue: the check reports the contradiction, and the label does not repeat the promise. */
const UNTRUE: Partial<Record<NeverStatement, (fact: Fact) => boolean>> = {
  sale: (f) =>
    (f.kind === 'recipient' && f.recipient.buysData === true) ||
    (f.kind === 'purpose' && isSelling(f.purpose)),
  'special-data': (f) => f.kind === 'datum' && isProtected(f.datum),
  'face-recognition': (f) => f.kind === 'datum' && f.datum.special === 'biometric',
  'automated-decisions': (f) => f.kind === 'automated-decision',
  'advertising-by-others': (f) => f.kind === 'recipient' && f.recipient.advertisesElsewhere === true,
};

/** What we never do: each statement as a sentence of its own, as far as the facts bear it out. */
export function neverRow(context: RowContext): RowContent {
  const statements = factsOf(context.facts, 'never').filter((f) => {
    const isUntrue = UNTRUE[f.statement];
    return isUntrue === undefined || !context.facts.some(isUntrue);
  });
  const home = homeOf(context);
  return { answer: statements.map((f) => sentence(context, `never.${f.statement}`, [f.id], { home })) };
}
