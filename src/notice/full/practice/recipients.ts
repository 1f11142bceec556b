import { byWeight, factsOf, type RecipientFact } from '../../../fact/index.ts';
import { countryName } from '../../../language/index.ts';
import { item, wordsOf } from '../../label/context.ts';
import { ROLES } from '../../label/row/recipient.ts';
import { sharedPlaces } from '../../law/regimes.ts';
import type { Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { introduced, joined, listed, together } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** Who gets it: each recipient with its role, what it does and where it is, then what it pays and what was agreed. */
export function recipientSentences(context: PracticeContext): readonly Sentence[] {
  const all = byWeight(factsOf(context.own, 'recipient'));
  const firms = (keep: (fact: RecipientFact) => boolean) =>
    all.filter(keep).map((f) => item(wordsOf(context, f.recipient.name), f));
  return [
    ...ROLES.flatMap((role) =>
      listed(
        context,
        `recipient.${role}`,
        all.filter((f) => f.recipient.role === role).map((f) => item(described(context, f), f)),
      ),
    ),
    ...listed(
      context,
      'transfer.unknown',
      firms((f) => f.recipient.country === undefined),
    ),
    ...all.flatMap((f) => arrangementSentences(context, f)),
    ...listed(
      context,
      'full.recipient.arrangementMissing',
      firms((f) => f.recipient.role === 'joint' && f.recipient.arrangement === undefined),
    ),
    ...listed(
      context,
      'full.recipient.buys',
      firms((f) => f.recipient.buysData === true),
    ),
    ...listed(
      context,
      'full.recipient.buysNot',
      firms((f) => f.recipient.buysData === false),
    ),
    ...listed(
      context,
      'advertising.elsewhere',
      firms((f) => f.recipient.advertisesElsewhere === true),
    ),
    ...listed(
      context,
      'full.recipient.advertisesNot',
      firms((f) => f.recipient.advertisesElsewhere === false),
    ),
  ];
}

/** "parcel service (Paketpost AG, Germany)". */
function described(context: PracticeContext, { recipient }: RecipientFact): string {
  const { country, does } = recipient;
  const name = wordsOf(context, recipient.name);
  const where = country === undefined ? undefined : countryName(country, context.language);
  if (does === undefined) return where === undefined ? name : `${name} (${where})`;
  return `${wordsOf(context, does)} (${joined([name, where])})`;
}

/** The essence of what was agreed with those who decide with us (Art. 26(2) GDPR). */
function arrangementSentences(context: PracticeContext, fact: RecipientFact): readonly Sentence[] {
  const { arrangement, name } = fact.recipient;
  if (arrangement === undefined) return [];
  return together([
    introduced(context, 'full.recipient.arrangement', [fact.id], wordsOf(context, arrangement), {
      name: wordsOf(context, name),
    }),
    ...lawSentences(context, [fact.id], sharedPlaces(context, 'GDPR Art. 26(2)')),
  ]);
}
