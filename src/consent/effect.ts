import type { Kept } from './kept.ts';

/** What can happen to an entry by other events. */
export type Effect =
  | 'confirmed'
  | 'upheld'
  | 'overridden'
  | 'lifted'
  | 'lifted-despite-signal'
  | 'pause-ended'
  | 'cap-lifted'
  | 'restriction-lifted'
  | 'hold-lifted';

/** Ids of the entries that each effect reaches. */
export type Effects = ReadonlyMap<Effect, ReadonlySet<string>>;

/** Collects what events do to others; no event does anything to itself. */
export function effectsOf(events: readonly Kept[]): Effects {
  const effects = new Map<Effect, Set<string>>();
  const add = (effect: Effect, ids: readonly string[], own: string) => {
    for (const id of ids) {
      if (id === own) continue;
      const reached = effects.get(effect);
      if (reached === undefined) effects.set(effect, new Set([id]));
      else reached.add(id);
    }
  };
  for (const event of events) {
    switch (event.kind) {
      case 'consent-confirmed':
        add('confirmed', [event.grant], event.id);
        break;
      case 'objection-decided':
        add(event.outcome, [event.objection], event.id);
        break;
      case 'objection-lifted':
        add('lifted', event.supersedes, event.id);
        if (event.toldOfSignal) add('lifted-despite-signal', event.supersedes, event.id);
        break;
      case 'cap-set':
        add('cap-lifted', event.supersedes, event.id);
        break;
      case 'pause-ended':
      case 'cap-lifted':
      case 'restriction-lifted':
      case 'hold-lifted':
        add(event.kind, event.supersedes, event.id);
        break;
    }
  }
  return effects;
}

/** Whether an effect reaches an entry. */
export function isReached(all: readonly Effects[], effect: Effect, id: string): boolean {
  for (const effects of all) {
    if (effects.size > 0 && effects.get(effect)?.has(id) === true) return true;
  }
  return false;
}
