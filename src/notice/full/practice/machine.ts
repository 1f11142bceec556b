import { type AutomatedDecisionFact, factsOf } from '../../../fact/index.ts';
import { DUAA_MAIN_DAY } from '../../../law/index.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import { regimesOf, sharedPlaces } from '../../law/regimes.ts';
import type { Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { introduced, together } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** What a machine decides and works out, and whether the customer gets something for the data. */
export function machineSentences(context: PracticeContext): readonly Sentence[] {
  return [
    ...factsOf(context.own, 'automated-decision').flatMap((fact) => decisionSentences(context, fact)),
    ...factsOf(context.own, 'profiling').map((f) => sentence(context, 'full.profiling', [f.id])),
    ...factsOf(context.own, 'incentive').flatMap((f) =>
      together([
        sentence(context, 'full.incentive', [f.id]),
        ...lawSentences(context, [f.id], incentivePlaces(context)),
      ]),
    ),
  ];
}

/** Logic, significance and consequences of a decision by machine (Art. 13(2)(f) GDPR), and the check by a person. */
function decisionSentences(context: PracticeContext, fact: AutomatedDecisionFact): readonly Sentence[] {
  const facts = [fact.id];
  const parts = ['logic', 'significance', 'consequences'] as const;
  return together([
    sentence(context, 'full.machine.decides', facts),
    ...parts.map((part) => {
      const text = fact[part];
      return text === undefined
        ? sentence(context, `full.machine.${part}Missing`, facts)
        : introduced(context, `full.machine.${part}`, facts, wordsOf(context, text));
    }),
    sentence(context, fact.hasHumanReview ? 'machine.review' : 'full.machine.reviewMissing', facts),
    ...lawSentences(context, facts, decisionPlaces(context)),
  ]);
}

/** Art. 22 UK GDPR gave way to Art. 22A to 22D; Switzerland has a rule of its own. */
function decisionPlaces(context: PracticeContext): readonly string[] {
  return sharedPlaces(context, 'GDPR Art. 22', 'FADP Art. 21').map((place) =>
    place === 'UK GDPR Art. 22' && context.on >= DUAA_MAIN_DAY ? 'UK GDPR Art. 22A' : place,
  );
}

/** California alone has a rule about prices and points for data. */
function incentivePlaces(context: PracticeContext): readonly string[] {
  return regimesOf(context).includes('us-ca-ccpa')
    ? ['Cal. Civ. Code §1798.125(b)', 'CCPA regulations §7016']
    : [];
}
