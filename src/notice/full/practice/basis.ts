import type { SpecialCondition } from '../../../declaration/index.ts';
import { type BasisFact, factsOf, isProtected } from '../../../fact/index.ts';
import { ART9_CONDITIONS, BASIS_SOURCES, CRIMINAL_DATA_RULE } from '../../../law/index.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import { regimesOf, sharedPlaces } from '../../law/regimes.ts';
import type { Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { ending, introduced, together } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** Why the law lets us: the legal basis, its interest or obligation, and the condition for protected data. */
export function basisSentences(context: PracticeContext): readonly Sentence[] {
  return factsOf(context.own, 'basis').flatMap((fact) => [
    ...together([
      sentence(context, `full.basis.${fact.basis}`, [fact.id]),
      ...lawSentences(context, [fact.id], basisPlaces(context, fact)),
      ...reasonSentences(context, fact),
    ]),
    ...conditionSentences(context, fact),
  ]);
}

/** Recognised legitimate interests are a basis in the United Kingdom alone. */
function basisPlaces(context: PracticeContext, { basis }: BasisFact): readonly string[] {
  const place = BASIS_SOURCES[basis].text;
  if (!place.startsWith('UK ')) return sharedPlaces(context, place);
  return regimesOf(context).includes('uk-gdpr') ? [place] : [];
}

function reasonSentences(context: PracticeContext, fact: BasisFact): readonly Sentence[] {
  const { id, basis, interest, obligation } = fact;
  const said: Sentence[] = [];
  if (interest !== undefined)
    said.push(introduced(context, 'full.interest', [id], wordsOf(context, interest)));
  else if (basis === 'legitimate-interests') said.push(sentence(context, 'full.interestMissing', [id]));
  if (obligation !== undefined)
    said.push(ending(context, 'retention.law', [id], 'law', wordsOf(context, obligation)));
  else if (basis === 'legal-obligation') said.push(sentence(context, 'full.obligationMissing', [id]));
  return said;
}

/** The condition of Art. 9(2) or 10 GDPR that protected data need besides the basis. */
function conditionSentences(context: PracticeContext, fact: BasisFact): readonly Sentence[] {
  const { id, condition } = fact;
  if (condition !== undefined) {
    return together([
      sentence(context, `full.condition.${condition}`, [id]),
      ...lawSentences(context, [id], sharedPlaces(context, placeOf(condition))),
    ]);
  }
  const needsOne = factsOf(context.own, 'datum').some((f) => isProtected(f.datum));
  return needsOne ? [sentence(context, 'full.conditionMissing', [id])] : [];
}

function placeOf(condition: SpecialCondition): string {
  const known = ART9_CONDITIONS.find((c) => c.id === condition);
  return (known ?? CRIMINAL_DATA_RULE).source.text;
}
