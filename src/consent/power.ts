import type { Grant, Objection } from './state.ts';

/**
 * Grants without what they name but have no power over: the objection of a signal that the customer was not told of.
 * Grants of programs name nothing, see `keptOf`.
 */
export function withinTheirPower(
  grants: readonly Grant[],
  objections: readonly Objection[],
): readonly Grant[] {
  if (objections.length === 0) return grants;
  const signals = new Set(objections.filter((o) => o.isSignal).map((o) => o.id));
  if (signals.size === 0) return grants;
  return grants.map((grant) => {
    if (grant.toldOfSignal || !grant.supersedes.some((id) => signals.has(id))) return grant;
    return { ...grant, supersedes: grant.supersedes.filter((id) => !signals.has(id)) };
  });
}
