import { type Problem, quote } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';

/** Data used again for another purpose: allowed by consent, by law, or after an assessment that the two fit. */
export function reuseRule(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) => {
    const { grewFrom, basis } = practice;
    if (!grewFrom) return [];
    const first = context.declaration.practices.get(grewFrom.practice);
    if (grewFrom.practice === practice.id) {
      return [
        problemAt(context, 'contradiction', [...path, 'grewFrom', 'practice'], {
          message: 'A practice cannot grow from itself.',
          found: quote(grewFrom.practice),
          help: 'Name the practice that the data were first collected for.',
        }),
      ];
    }
    const isCovered =
      basis === 'consent' || basis === 'legal-obligation' || first?.purpose === practice.purpose;
    if (isCovered || grewFrom.assessment !== undefined) return [];
    return [
      problemAt(
        context,
        'reuse-without-assessment',
        [...path, 'grewFrom'],
        {
          message: `Data of "${grewFrom.practice}" are used for another purpose, and nothing says why the two fit.`,
          found: quote(grewFrom.practice),
          why: 'GDPR Art. 6(4); customers must be told before it starts: Art. 13(3), 14(4).',
          help: 'Add "assessment:" under "grewFrom", or ask for consent.',
        },
        'key',
      ),
    ];
  });
}
