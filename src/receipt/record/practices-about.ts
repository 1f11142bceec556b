import type { About } from '../../consent/index.ts';
import type { Declaration, Practice } from '../../declaration/index.ts';

/** Tells which practices a choice is about, by id: `practicesOf` of the rulebook of the version that was shown. */
export type PracticesOf = (about: About) => readonly string[];

/** The practices of a declaration that a choice is about, in its order. */
export function practicesAbout(
  { practices }: Declaration,
  about: About,
  practicesOf: PracticesOf | undefined,
): readonly Practice[] {
  const all = [...practices.values()];
  if (practicesOf !== undefined) {
    const ids = new Set(practicesOf(about));
    return all.filter(({ id }) => ids.has(id));
  }
  if ('practice' in about) return all.filter(({ id }) => id === about.practice);
  return 'purpose' in about ? all.filter(({ purpose }) => purpose === about.purpose) : [];
}
