import type { About } from './event.ts';

/**
 * Whether two choices are about some of the same practices.
 *
 * Which practices a purpose or a kind of use has is a matter of the declaration, so callers that hold one bring a rule
 * that knows it (`practicesOf` of the rulebook); it is symmetric.
 */
export type Matches = (a: About, b: About) => boolean;

/** What can be told without a declaration: the same words are about the same practices, and `everything` is about all. */
export const isSurelySame: Matches = (a, b) => {
  if (isEverything(a) || isEverything(b)) return true;
  if ('practice' in a) return 'practice' in b && a.practice === b.practice;
  if ('purpose' in a) return 'purpose' in b && a.purpose === b.purpose;
  return 'kind' in b && a.kind === b.kind;
};

function isEverything(about: About): boolean {
  return 'kind' in about && about.kind === 'everything';
}
