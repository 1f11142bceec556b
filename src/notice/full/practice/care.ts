import { factsOf } from '../../../fact/index.ts';
import { say } from '../../../language/index.ts';
import { sentence, wordsOf } from '../../label/context.ts';
import { nameOf } from '../../label/named.ts';
import { sharedPlaces } from '../../law/regimes.ts';
import type { Sentence } from '../../sentence.ts';
import { lawSentences } from '../law/citation.ts';
import { ending, introduced, listed, together } from '../statement.ts';
import type { PracticeContext } from './practice-context.ts';

/** From which age customers can agree themselves (Art. 8 GDPR), and how that is checked. */
export function ageSentences(context: PracticeContext): readonly Sentence[] {
  const isConsent = factsOf(context.own, 'basis').some((f) => f.basis === 'consent');
  return factsOf(context.own, 'age').flatMap((fact) =>
    together([
      sentence(context, 'full.age', [fact.id], { minimum: fact.minimum }),
      ...(fact.check === undefined
        ? []
        : [introduced(context, 'full.ageCheck', [fact.id], wordsOf(context, fact.check))]),
      ...(isConsent ? lawSentences(context, [fact.id], sharedPlaces(context, 'GDPR Art. 8')) : []),
    ]),
  );
}

/** What the data were first used for, and why the new use fits (Art. 6(4) GDPR). */
export function reuseSentences(context: PracticeContext): readonly Sentence[] {
  return factsOf(context.own, 'reuse').flatMap((fact) =>
    together([
      ending(context, 'full.reuse', [fact.id], 'text', nameOf(context, fact.from)),
      ...(fact.assessment === undefined
        ? []
        : [
            introduced(context, 'full.reuseFits', [fact.id], wordsOf(context, fact.assessment)),
            ...lawSentences(context, [fact.id], sharedPlaces(context, 'GDPR Art. 6(4)')),
          ]),
    ]),
  );
}

/** How we protect the data. */
export function safeguardSentences(context: PracticeContext): readonly Sentence[] {
  const items = factsOf(context.own, 'safeguard').map((fact) => ({
    text: say(context.language, `full.safeguard.${fact.safeguard}`),
    facts: [fact.id],
  }));
  return listed(context, 'full.safeguards', items);
}
