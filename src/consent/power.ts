import { isCustomer } from './effect.ts';
import type { Grant, Objection } from './state.ts';

/**
 * Grants without what they name but have no power over: a signal's objection unless the customer was told of it, and
 * another final objection unless the customer acted.
 */
export function withinTheirPower(
  grants: readonly Grant[],
  objections: readonly Objection[],
): readonly Grant[] {
  if (objections.length === 0) return grants;
  const signals = new Set(objections.filter((o) => o.isSignal).map((o) => o.id));
  const finals = new Set(
    objections.filter((o) => !o.isSignal && o.ground !== 'own-situation').map((o) => o.id),
  );
  if (signals.size + finals.size === 0) return grants;
  return grants.map((grant) => {
    const isOwn = isCustomer(grant);
    const lacksPower = (id: string) =>
      (signals.has(id) && !(isOwn && grant.toldOfSignal)) || (finals.has(id) && !isOwn);
    if (!grant.supersedes.some(lacksPower)) return grant;
    return { ...grant, supersedes: grant.supersedes.filter((id) => !lacksPower(id)) };
  });
}
