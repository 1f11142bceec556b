import { DUAA_MAIN_DAY } from '../../law/index.ts';
import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, gdprName, problemAt, regimesOf } from '../context.ts';

/** Decisions by machine alone: on which basis, with a person to turn to, and not with protected data. */
export function automatedDecisionRule(context: CheckContext): readonly Problem[] {
  const law = gdprName(context);
  if (law === undefined) return swissDecisions(context);
  // The United Kingdom now allows such decisions on nearly every basis, with the same safeguards.
  const isReformed = law === 'UK GDPR' && context.on >= DUAA_MAIN_DAY;
  const unread = law === 'UK GDPR' ? { isUnverified: true } : {};
  return forEachPractice(context, (practice, path) => {
    const decision = practice.automatedDecision;
    if (!decision) return [];
    const problems: Problem[] = [];
    const isAllowed = isReformed
      ? practice.basis !== 'recognised-legitimate-interests'
      : ['contract', 'consent', 'legal-obligation'].includes(practice.basis);
    if (!isAllowed) {
      problems.push(
        problemAt(context, 'automated-decision', [...path, 'basis'], {
          message: isReformed
            ? 'A machine may not decide alone on this basis.'
            : 'A machine may decide alone only for a contract, by a law, or with explicit consent.',
          found: quote(practice.basis),
          why: isReformed ? 'UK GDPR Art. 22B(4).' : `${law} Art. 22(1), (2).`,
          ...unread,
          help: 'Choose another basis that is true, or let a person decide and remove "automatedDecision".',
        }),
      );
    }
    if (decision.humanReview !== true && (isReformed || practice.basis !== 'legal-obligation')) {
      const article = isReformed ? 'UK GDPR Art. 22C(2)' : `${law} Art. 22(3)`;
      problems.push(withoutPerson(context, practice.id, decision.humanReview, article, unread));
    }
    // Without any condition the rule on special categories has spoken already; Art. 22(4) is about Art. 9 alone.
    const special = practice.data.findIndex((id) => {
      const kind = context.declaration.data.get(id)?.special;
      return kind !== undefined && kind !== 'criminal';
    });
    const isFree = ['explicit-consent', 'substantial-public-interest'].includes(practice.condition ?? '');
    const isReported = practice.condition === undefined || practice.condition === 'law-allows-criminal-data';
    if (special !== -1 && !isFree && !isReported) {
      problems.push(
        problemAt(context, 'automated-decision', [...path, 'data', special], {
          message: 'A machine decides alone with data that the law protects most.',
          found: quote(practice.data[special]),
          why: isReformed ? 'UK GDPR Art. 22B(1) to (3).' : `${law} Art. 22(4).`,
          ...unread,
          help: 'Leave these data out, or ask for explicit consent ("condition: explicit-consent").',
        }),
      );
    }
    return problems;
  });
}

/** Swiss law asks for a person on request, unless the customer expressly agreed to the decision. */
function swissDecisions(context: CheckContext): readonly Problem[] {
  if (!regimesOf(context).has('ch-fadp')) return [];
  return forEachPractice(context, ({ id, basis, automatedDecision }) =>
    automatedDecision === undefined || automatedDecision.humanReview === true || basis === 'consent'
      ? []
      : [
          withoutPerson(context, id, automatedDecision.humanReview, 'FADP Art. 21(2)', {
            isUnverified: true,
          }),
        ],
  );
}

function withoutPerson(
  context: CheckContext,
  practice: string,
  stated: boolean | undefined,
  article: string,
  unread: { readonly isUnverified?: boolean },
): Problem {
  return problemAt(
    context,
    'automated-decision',
    ['practices', practice, 'automatedDecision', 'humanReview'],
    {
      message: 'Customers cannot have a person look at this decision.',
      ...(stated === undefined ? {} : { found: quote(stated) }),
      why: `${article}: at least the right to a person, to one's own view, and to contest it.`,
      ...unread,
      help: 'Offer it, and write "humanReview: true".',
    },
    'key',
  );
}
