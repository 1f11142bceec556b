import type { Practice } from '../../../declaration/index.ts';
import type { Place } from '../../draft.ts';

/** A field of a practice, and the fact that states it: of its first key, unless another is named. */
export function at({ id }: Practice, steps: readonly (string | number)[], fact?: string): Place {
  return {
    path: ['practices', id, ...steps],
    practices: [id],
    facts: [`practices.${id}.${fact ?? steps[0]}`],
  };
}
