import type { Problem } from '../../shared/index.ts';
import { type CheckContext, forEachPractice, problemAt } from '../context.ts';

/** Practices that do not say what the customer gets. */
export function benefitRule(context: CheckContext): readonly Problem[] {
  return forEachPractice(context, (practice, path) =>
    practice.benefit !== undefined
      ? []
      : [
          problemAt(
            context,
            'no-benefit',
            path,
            {
              message: 'Nothing says what the customer gets from this.',
              why: 'Value exchange: customers accept what they understand and gain from.',
              help: 'Add "benefit:" with one plain sentence per language, or ask whether the practice is needed.',
            },
            'key',
          ),
        ],
  );
}
