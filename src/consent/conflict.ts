import type { Matches } from './about.ts';
import { isOwnAct } from './may-act.ts';
import type { Against, Grant, Objection, SignalConflict } from './state.ts';

/** What conflicts are found in. */
interface Sides {
  readonly grants: readonly Grant[];
  readonly against: readonly Against[];
  readonly objections: readonly Objection[];
}

/**
 * The consents that a standing signal of the browser contradicts, both sides by id.
 *
 * A grant and a signal contradict each other when the grant names the signal's objection, or when both are about the same
 * practices. A consent that was withdrawn contradicts nothing. Only the customer, or a guardian, told of the signal sets
 * it aside, by naming it.
 *
 * @param matches Tells which choices are about the same practices; with the rules of a declaration it also finds a
 * practice that is a sale.
 */
export function conflictsIn(sides: Sides, matches: Matches): readonly SignalConflict[] {
  const signals = sides.objections.filter((objection) => objection.isSignal);
  if (signals.length === 0) return [];
  const conflicts = new Map<string, SignalConflict>();
  for (const grant of sides.grants.filter((grant) => isUnanswered(grant, sides.against, matches))) {
    for (const { id, about } of signals) {
      const isNamed = grant.supersedes.includes(id);
      if (!isNamed && !matches(grant.about, about)) continue;
      const isSetAside = isNamed && grant.toldOfSignal && isOwnAct(grant.by);
      conflicts.set(JSON.stringify([grant.id, id, isSetAside]), {
        grant: grant.id,
        objection: id,
        isSetAside,
      });
    }
  }
  return [...conflicts.values()];
}

function isUnanswered(grant: Grant, against: readonly Against[], matches: Matches): boolean {
  return !against.some((no) => matches(no.about, grant.about) && !grant.supersedes.includes(no.id));
}
