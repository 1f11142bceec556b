import { type ChoiceEvent, type ChoiceState, standingFor } from '../../consent/index.ts';
import { isSuppressionId } from '../erase/suppression.ts';
import type { Rules } from '../rules.ts';

/** The most ids that an event can name. */
export const MAX_SUPERSEDES = 200;

/** What bears on what an event overrides, beside the event. */
export interface Shown {
  /** What stood when the customer was asked. */
  readonly state: ChoiceState;
  /** When the customer was erased, for those who came back; ISO 8601. */
  readonly erasedAt: string | undefined;
  /** Ids that the caller limits a lifting to. */
  readonly lifts: readonly string[] | undefined;
}

/** The ids that an event overrides: what stood against it in the state that was shown. */
export function overridesOf(event: ChoiceEvent, shown: Shown, rules: Rules): readonly string[] {
  const wanted = shown.lifts === undefined ? undefined : new Set(shown.lifts);
  return standingFor(shown.state, event, rules.overlaps)
    .filter((id) => wanted === undefined || wanted.has(id))
    .filter((id) => !isSuppressionId(id) || endsSuppression(event, shown.erasedAt));
}

/** Only an act of the customer, or of a guardian, after the erasure ends what the erasure left behind. */
function endsSuppression({ actor, at }: ChoiceEvent, erasedAt: string | undefined): boolean {
  const isOwn = actor.kind === 'customer' || actor.kind === 'guardian';
  return isOwn && (erasedAt === undefined || Date.parse(at) > Date.parse(erasedAt));
}
