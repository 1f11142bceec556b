import { factsOf, type RecipientFact, type TransferFact } from '../../../fact/index.ts';
import { countryName } from '../../../language/index.ts';
import { exporterLawOf, instrumentOf, isWithinArea, leavesHome } from '../../../law/index.ts';
import { item, sentence, wordsOf } from '../../label/context.ts';
import type { Sentence } from '../../sentence.ts';
import { introduced, listed, together } from '../statement.ts';
import { groundSentences } from './ground.ts';
import type { PracticeContext } from './practice-context.ts';

/** Where it goes: each declared transfer with what protects it today, and each recipient abroad without one. */
export function transferSentences(context: PracticeContext): readonly Sentence[] {
  const home = context.declaration.controller.country;
  const transfers = factsOf(context.own, 'transfer');
  const declared = new Set(transfers.map((f) => f.recipient.id));
  const others = factsOf(context.own, 'recipient').filter((f) => !declared.has(f.recipient.id));
  return [
    ...transfers.flatMap((fact) =>
      together([
        ...destination(context, fact, fact.country),
        ...groundSentences(context, fact.id, fact.country, fact.claims),
        ...copySentences(context, fact),
      ]),
    ),
    ...others.flatMap((fact) => {
      const { country } = fact.recipient;
      if (country === undefined || !leavesHome(home, country, context.on)) return [];
      return together([
        ...destination(context, fact, country),
        ...groundSentences(context, fact.id, country, []),
      ]);
    }),
  ];
}

/** "It goes to: India (Saffron Care Private Limited)." */
function destination(
  context: PracticeContext,
  fact: TransferFact | RecipientFact,
  country: string,
): readonly Sentence[] {
  const law = exporterLawOf(context.declaration.controller.country, context.on);
  const stays = law !== undefined && isWithinArea(law, country, context.on);
  const where = countryName(country, context.language);
  return listed(context, stays ? 'full.transfer.stays' : 'full.transfer.leaves', [
    item(`${where} (${wordsOf(context, fact.recipient.name)})`, fact),
  ]);
}

/** Contracts and binding rules can be asked for as a copy (Art. 13(1)(f) GDPR); an adequacy decision is public law. */
function copySentences(context: PracticeContext, fact: TransferFact): readonly Sentence[] {
  if (fact.copy !== undefined)
    return [introduced(context, 'full.copy', [fact.id], wordsOf(context, fact.copy))];
  const kinds = fact.claims.map((claim) => instrumentOf(claim.use)?.kind);
  const needsOne = kinds.some((kind) => kind === 'clauses' || kind === 'binding-rules');
  return needsOne ? [sentence(context, 'full.copyMissing', [fact.id])] : [];
}
