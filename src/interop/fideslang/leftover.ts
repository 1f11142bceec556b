import type { SourcePath } from '../source/source-node.ts';
import type { Near } from '../write/remarks.ts';
import type { PracticesFound } from './practices.ts';

/** Says for a value that nothing used where it would belong and why it was left. */
export function leftoverOf(
  path: SourcePath,
  practices: PracticesFound,
): { readonly near: Near; readonly reason: string } {
  const kind = String(path[1]);
  if (/^polic/.test(kind))
    return {
      near: [],
      reason: 'A policy forbids uses; Klartext states uses, and `never` has fixed statements.',
    };
  if (/^dataset/.test(kind)) return { near: [], reason: 'Klartext has no place for tables and fields.' };
  if (/^organization/.test(kind))
    return { near: ['controller'], reason: 'Klartext has no place for it in the controller.' };
  if (/^system/.test(kind)) {
    const practice = practices.practiceAt(path.slice(0, 5)) ?? practices.practiceAt(path.slice(0, 3));
    const isFlow = path[3] === 'egress' || path[3] === 'ingress';
    return {
      near: practice === undefined ? ['practices'] : ['practices', practice],
      reason: isFlow
        ? 'It is a flow between systems; fideslang does not say that somebody outside receives the data.'
        : 'Klartext describes practices, not systems.',
    };
  }
  return { near: [], reason: 'It is a definition of the taxonomy, not a declaration.' };
}
