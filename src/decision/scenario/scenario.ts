import type { ChoiceEvent, ChoiceOf } from '../../consent/index.ts';
import type { DenyReason, UseRequest } from '../decision.ts';

/** Fields of an event that every scenario fills in the same way unless it says otherwise. */
type Filled = 'customer' | 'at' | 'actor' | 'channel' | 'language' | 'notice';

/** An event with what matters for the scenario. */
type Brief<E> = E extends ChoiceEvent ? Omit<E, Filled> & Partial<Pick<E, Filled>> : never;

/** A merge, with what the guest had said before it; what of that is carried is for the engine to say. */
type BriefMerge = Omit<Brief<ChoiceOf<'guest-merged'>>, 'carried'> & {
  readonly said: readonly ScenarioEvent[];
};

/** An event of a scenario; `version` is the number of the notice that was shown, the newest one unless stated. */
export type ScenarioEvent = (Brief<Exclude<ChoiceEvent, { readonly kind: 'guest-merged' }>> | BriefMerge) & {
  readonly version?: number;
  /** The shop where the choice was made; the shop of the scenarios unless stated. */
  readonly controller?: string;
};

/** Changes of the declaration: what stands at a path with dots; `null` takes it away. */
export type ScenarioChanges = Readonly<Record<string, unknown>>;

/**
 * One case of law: what the law says about a use, in words for lawyers and in data for the test.
 *
 * The shop is that of `shop.ts`. Where the customer lives is said where the law depends on it.
 */
export interface Scenario {
  readonly name: string;
  readonly given: string;
  readonly when: string;
  readonly outcome: 'permit' | DenyReason;
  /** Where the law says so. */
  readonly article: string;
  /** What differs from the shop of the scenarios, in the version that holds. */
  readonly shop?: ScenarioChanges;
  /** What differed in an older version, which is then number 1; the one that holds is number 2. */
  readonly before?: ScenarioChanges;
  readonly events?: readonly ScenarioEvent[];
  readonly request: Omit<UseRequest, 'customer' | 'at'>;
  /** The day of the use, at noon UTC. */
  readonly on?: string;
  readonly isErased?: true;
  /** How long ago the choices were last known to be current, in seconds; the bound is 60. */
  readonly secondsOld?: number;
}

/** Scenarios of one subject. */
export interface ScenarioTopic {
  readonly title: string;
  readonly scenarios: readonly Scenario[];
}
