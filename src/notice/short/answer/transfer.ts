import { factsOf } from '../../../fact/index.ts';
import { countryName } from '../../../language/index.ts';
import { item, wordsOf } from '../../label/context.ts';
import { countryOf, type Ground, type Leaving, leavingWithGround } from '../../label/destinations.ts';
import { listSentences } from '../../label/list.ts';
import type { RowContent } from '../../label/row/row-content.ts';
import { transferRow } from '../../label/row/transfer.ts';
import type { ShortContext } from '../short.ts';

/** The message for each ground; those that a customer should know of first. */
const MESSAGES = {
  fallen: 'transfer.unprotected',
  'not-stated': 'transfer.notStated',
  derogation: 'transfer.derogation',
  framework: 'short.transfer.framework',
  clauses: 'short.transfer.clauses',
  'binding-rules': 'short.transfer.bindingRules',
  adequacy: 'short.transfer.adequacy',
} as const satisfies Record<Ground, string>;

/** Does it leave: the countries by what protects the data there today; the "No" of the label where nothing leaves. */
export function transferAnswer(context: ShortContext): RowContent {
  const row = transferRow(context);
  if (row.state !== 'yes') return row;
  const grounds = leavingWithGround(context);
  const leaving = [...grounds.keys()];
  const named = (facts: readonly Leaving[]) =>
    facts.map((f) => item(countryName(countryOf(f) ?? '', context.language), f));
  const unknown = factsOf(context.facts, 'recipient').filter((f) => f.recipient.country === undefined);
  return {
    ...row,
    answer: [
      // Where the law of the shop is not known, nobody can say what protects the data.
      ...listSentences(context, 'transfer.yes', named(leaving.filter((f) => grounds.get(f) === undefined))),
      ...(Object.keys(MESSAGES) as Ground[]).flatMap((ground) =>
        listSentences(context, MESSAGES[ground], named(leaving.filter((f) => grounds.get(f) === ground))),
      ),
      ...listSentences(
        context,
        'transfer.unknown',
        unknown.map((f) => item(wordsOf(context, f.recipient.name), f)),
      ),
    ],
  };
}
