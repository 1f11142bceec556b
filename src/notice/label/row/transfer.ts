import { factsOf } from '../../../fact/index.ts';
import { countryName } from '../../../language/index.ts';
import { homeOf, item, type RowContext, sentence, wordsOf } from '../context.ts';
import { countryOf, type Ground, type Leaving, leavingWithGround } from '../destinations.ts';
import { listSentences } from '../list.ts';
import type { RowContent } from './row-content.ts';

/** The message for each ground. */
const MESSAGES = {
  adequacy: 'transfer.adequacy',
  framework: 'transfer.framework',
  clauses: 'transfer.clauses',
  'binding-rules': 'transfer.bindingRules',
  derogation: 'transfer.derogation',
  fallen: 'transfer.unprotected',
  'not-stated': 'transfer.notStated',
} as const satisfies Record<Ground, string>;

/** Where it goes: every country outside the area of the shop's own law, and what protects the data there today. */
export function transferRow(context: RowContext): RowContent {
  const question = { home: homeOf(context) };
  const grounds = leavingWithGround(context);
  const leaving = [...grounds.keys()];
  const unknown = factsOf(context.facts, 'recipient').filter((f) => f.recipient.country === undefined);
  const notStated = listSentences(
    context,
    'transfer.unknown',
    unknown.map((f) => item(wordsOf(context, f.recipient.name), f)),
  );
  if (leaving.length === 0 && unknown.length > 0) return { answer: notStated, isWeighty: true, question };
  // An incomplete declaration cannot say that nothing leaves.
  if (leaving.length === 0 && context.isComplete === false) return { answer: [], isWeighty: true, question };
  if (leaving.length === 0) {
    const facts = factsOf(context.facts, 'recipient').map((f) => f.id);
    const hasTransfers = factsOf(context.facts, 'transfer').length > 0;
    const absence = factsOf(context.facts, 'absence').flatMap((f) => (f.of === 'transfer' ? [f.id] : []));
    const stated = [...absence, ...factsOf(context.facts, 'transfer').map((f) => f.id), ...facts];
    if (absence.length === 0 && !hasTransfers) return { answer: [], isWeighty: true, question };
    const answer = [sentence(context, 'transfer.no', stated, question)];
    return { answer, state: 'no', isWeighty: true, question };
  }
  const named = (facts: readonly Leaving[]) =>
    facts.map((f) => item(countryName(countryOf(f) ?? '', context.language), f));
  const firms = (facts: readonly Leaving[]) => facts.map((f) => item(wordsOf(context, f.recipient.name), f));
  const byGround = (Object.keys(MESSAGES) as Ground[]).flatMap((ground) =>
    listSentences(
      context,
      MESSAGES[ground],
      // A framework covers firms that joined it, not a country.
      (ground === 'framework' ? firms : named)(leaving.filter((f) => grounds.get(f) === ground)),
    ),
  );
  return {
    answer: [...listSentences(context, 'transfer.yes', named(leaving)), ...byGround, ...notStated],
    state: 'yes',
    isWeighty: true,
    question,
  };
}
