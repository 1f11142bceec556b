import { type AbsenceFact, factsOf } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import { leavesHome } from '../../../law/index.ts';
import { homeOf, type RowContext, sentence } from '../../label/context.ts';
import { neverRow } from '../../label/row/never.ts';
import type { Part } from '../../notice.ts';
import type { Sentence } from '../../sentence.ts';
import { introduced } from '../statement.ts';

/** What we never do, what nothing does, and which promises the facts contradict. Absent where nothing is said of these. */
export function neverPart(context: RowContext): readonly Part[] {
  const kept = neverRow(context).answer;
  const keptFacts = new Set(kept.flatMap((said) => said.facts));
  const home = homeOf(context);
  const broken = factsOf(context.facts, 'never')
    .filter((fact) => !keptFacts.has(fact.id))
    .map((fact) => {
      const promise = say(context.language, `never.${fact.statement}`, { home });
      return introduced(context, 'full.broken', [fact.id], promise);
    });
  const absent = factsOf(context.facts, 'absence').map((fact) => absenceSentence(context, fact));
  const sentences = [...kept, ...absent, ...broken];
  if (sentences.length === 0) return [];
  return [{ id: 'never', heading: say(context.language, 'full.never'), sentences }];
}

function absenceSentence(context: RowContext, fact: AbsenceFact): Sentence {
  switch (fact.of) {
    case 'special-data':
      return sentence(context, 'data.noSpecial', [fact.id]);
    case 'transfer':
      return staysHome(context)
        ? sentence(context, 'full.none.transfer', [fact.id], { home: homeOf(context) })
        : sentence(context, 'full.none.transferOpen', [fact.id]);
    default:
      return sentence(context, `full.none.${fact.of}`, [fact.id]);
  }
}

/** No transfer is declared; data stay only where no recipient is abroad, and every country is stated. */
function staysHome({ declaration, facts, on }: RowContext): boolean {
  return factsOf(facts, 'recipient').every(({ recipient }) => {
    const { country } = recipient;
    return country !== undefined && !leavesHome(declaration.controller.country, country, on);
  });
}
