import type { About } from '../../consent/index.ts';
import type { Declaration, Practice } from '../../declaration/index.ts';
import { kindsOf } from '../practice-kind.ts';

/** Does a choice about something concern a practice, as the declaration is now? */
export function concerns(about: About, practice: Practice, declaration: Declaration): boolean {
  if ('practice' in about) return about.practice === practice.id;
  if ('purpose' in about) return about.purpose === practice.purpose;
  return kindsOf(declaration, practice).includes(about.kind);
}
