import type { Matches } from './about.ts';
import type { About, ChoiceKind, ContactScope } from './event.ts';
import type { ChoiceState } from './state.ts';

/**
 * Ids of all that stands against a consent: refusals and withdrawals about the same practices, objections about them that
 * staff did not override, and restrictions. A grant counts only when it names them, so a server fills `supersedes` with
 * this, taken from the state that the customer was shown.
 */
export function supersededBy(state: ChoiceState, about: About, matches: Matches): readonly string[] {
  const isAbout = (entry: { readonly about: About }) => matches(entry.about, about);
  const objections = state.objections.filter((objection) => objection.outcome !== 'overridden');
  return idsOf([...state.against.filter(isAbout), ...objections.filter(isAbout), ...state.restrictions]);
}

/** A choice whose `supersedes` is to be filled, by as much of it as matters. */
export interface Superseder {
  readonly kind: ChoiceKind;
  readonly about?: About;
  readonly contact?: ContactScope;
}

/**
 * Ids of the standing entries that a choice of any kind answers or ends: what stands against a grant; the grants that wait
 * for confirmation, for a refusal; caps of the same contact, for a new cap; all that stand of its kind, for an end or a
 * lifting. Empty for kinds that override nothing.
 */
export function standingFor(state: ChoiceState, choice: Superseder, matches: Matches): readonly string[] {
  const { kind, about, contact } = choice;
  switch (kind) {
    case 'consent-given':
      return about === undefined ? [] : supersededBy(state, about, matches);
    case 'consent-refused': {
      const pending = state.grants.filter((grant) => grant.needsConfirmation && !grant.isConfirmed);
      return idsOf(about === undefined ? [] : pending.filter((grant) => matches(grant.about, about)));
    }
    case 'objection-lifted':
      return idsOf(state.objections);
    case 'pause-ended':
      return idsOf(state.pauses);
    case 'cap-set':
      return idsOf(state.caps.filter((cap) => cap.contact === contact));
    case 'cap-lifted':
      return idsOf(state.caps);
    case 'restriction-lifted':
      return idsOf(state.restrictions);
    case 'hold-lifted':
      return idsOf(state.holds);
    default:
      return [];
  }
}

/**
 * Ids of what stands against a consent that was recorded; empty when it counts. As long as it is not empty, the customer
 * has to be asked again, and shown what stands.
 *
 * @param id Id of the consent; one that is not in the state counts against everything.
 */
export function outweighing(
  state: ChoiceState,
  { id, about }: { readonly id: string; readonly about: About },
  matches: Matches,
): readonly string[] {
  const named = state.grants.find((grant) => grant.id === id && grant.merge === undefined)?.supersedes ?? [];
  return supersededBy(state, about, matches).filter((each) => !named.includes(each));
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(entries.map((entry) => entry.id))].sort();
}
