import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';

/** Decisions by machine alone (Art. 22): on which basis, with a person to turn to, and not with protected data. */
export function automatedDecisionRule(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const decision = practice.automatedDecision;
    if (!decision) return [];
    const problems: Problem[] = [];
    const isAllowed = ['contract', 'consent', 'legal-obligation'].includes(practice.basis);
    if (!isAllowed) {
      problems.push(
        problemAt(context, 'automated-decision', [...path, 'basis'], {
          message: 'A machine may decide alone only for a contract, by a law, or with explicit consent.',
          found: quote(practice.basis),
          why: 'GDPR Art. 22(1), (2).',
          help: 'Choose one of these bases, or let a person decide and remove "automatedDecision".',
        }),
      );
    }
    if (decision.humanReview !== true && practice.basis !== 'legal-obligation') {
      problems.push(
        problemAt(
          context,
          'automated-decision',
          [...path, 'automatedDecision', 'humanReview'],
          {
            message: 'Customers cannot have a person look at this decision.',
            ...(decision.humanReview === undefined ? {} : { found: quote(decision.humanReview) }),
            why: "GDPR Art. 22(3): at least the right to a person, to one's own view, and to contest it.",
            help: 'Offer it, and write "humanReview: true".',
          },
          'key',
        ),
      );
    }
    const special = practice.data.filter((id) => context.declaration.data.get(id)?.special !== undefined);
    const isFree = ['explicit-consent', 'substantial-public-interest'].includes(practice.condition ?? '');
    if (special.length > 0 && !isFree) {
      problems.push(
        problemAt(context, 'automated-decision', [...path, 'data', practice.data.indexOf(special[0] ?? '')], {
          message: 'A machine decides alone with data that the law protects most.',
          found: special.join(', '),
          why: 'GDPR Art. 22(4).',
          help: 'Leave these data out, or ask for explicit consent ("condition: explicit-consent").',
        }),
      );
    }
    return problems;
  });
}
