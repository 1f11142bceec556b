import {
  type ChoiceEvent,
  type ChoiceState,
  isOwnAct,
  outweighing,
  standingFor,
} from '../../consent/index.ts';
import { type ErasedAt, isSuppressionId } from '../erase/suppression.ts';
import type { Rules } from '../rules.ts';

/** The most ids that an event can name. */
export const MAX_SUPERSEDES = 200;

/** What bears on what an event overrides, beside the event. */
export interface Shown {
  /** What stood when the customer was asked. */
  readonly state: ChoiceState;
  /** The watermark of that state, where the caller said it. */
  readonly shownAt: number | undefined;
  /** The newest erasure of the customer that is known. */
  readonly erased: ErasedAt | undefined;
  /** Ids that the caller limits a lifting to. */
  readonly lifts: readonly string[] | undefined;
}

/** The ids that an event overrides: what stood against it in the state that was shown. */
export function overridesOf(event: ChoiceEvent, shown: Shown, rules: Rules): readonly string[] {
  const wanted = shown.lifts === undefined ? undefined : new Set(shown.lifts);
  return standingFor(shown.state, event, rules.overlaps)
    .filter((id) => wanted === undefined || wanted.has(id))
    .filter((id) => !isSuppressionId(id) || endsSuppression(event, shown));
}

/**
 * What an erasure left behind is ended by a customer, or a guardian, who was shown it: by a state of the erasure or later,
 * and by an act that is no older. So nothing that is sent again, and no import, revives what was erased.
 */
function endsSuppression({ actor, at }: ChoiceEvent, { shownAt, erased }: Shown): boolean {
  if (!isOwnAct(actor.kind) || shownAt === undefined || erased === undefined) return false;
  return shownAt >= erased.position && Date.parse(at) >= Date.parse(erased.at);
}

/**
 * Ids of what stands all the same against a consent, or of what an end or a lifting left standing; empty where the choice
 * does all that it says.
 *
 * @param state What stands with the choice.
 */
export function outweighedBy(
  event: ChoiceEvent,
  state: ChoiceState,
  lifts: readonly string[] | undefined,
  { overlaps }: Rules,
): readonly string[] {
  if (event.kind === 'consent-given') return outweighing(state, event, overlaps);
  if (event.kind === 'consent-refused' || !('supersedes' in event)) return [];
  return standingFor(state, event, overlaps).filter(
    (id) => id !== event.id && (lifts === undefined || lifts.includes(id)),
  );
}
