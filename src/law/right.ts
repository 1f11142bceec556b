import type { DataSource, SpecialCondition } from '../declaration/index.ts';
import type { Basis } from './basis.ts';
import type { Regime } from './regime.ts';
import type { Source } from './source.ts';

/** A right of the person whose data they are. */
export type Right =
  | 'access'
  | 'rectification'
  | 'erasure'
  | 'restriction'
  | 'portability'
  | 'objection'
  | 'objection-to-marketing'
  | 'withdrawal'
  | 'human-review'
  | 'complaint'
  | 'complaint-to-controller'
  | 'know'
  | 'delete'
  | 'correct'
  | 'opt-out-of-sale'
  | 'limit-sensitive'
  | 'no-retaliation';

/** A condition under which a right can be used; `RIGHT_CONDITIONS` has its sentence. */
export type RightCondition =
  | 'once-contract-is-done'
  | 'provided-or-observed-only'
  | 'grounds-of-own'
  | 'unless-request-granted';

/** The conditions in one plain English sentence each. */
export const RIGHT_CONDITIONS: Readonly<Record<RightCondition, string>> = {
  'once-contract-is-done': 'Once the contract no longer needs the data.',
  'provided-or-observed-only':
    'For data that the customer provided or that were observed, not for what was inferred or came from elsewhere.',
  'grounds-of-own':
    'For reasons that arise from the customer’s own situation, unless stronger grounds are shown.',
  'unless-request-granted': 'Unless the machine granted what the customer had asked for.',
};

/** What the rights over a practice depend on. */
export interface RightsInput {
  readonly regime: Regime;
  readonly basis: Basis;
  readonly sources: readonly DataSource[];
  readonly isMarketing: boolean;
  readonly hasAutomatedDecision: boolean;
  /** Condition of Art. 9(2) for special categories. */
  readonly specialCondition?: SpecialCondition | undefined;
  /** The data are needed for a legal claim: they need not be erased (Art. 17(3)(e)). */
  readonly isNeededForLegalClaim?: boolean | undefined;
  readonly isSoldOrShared?: boolean | undefined;
  readonly isSensitive?: boolean | undefined;
  /** False when the data are on paper only: portability is for automated means (Art. 20(1)(b)). Default true. */
  readonly isAutomated?: boolean | undefined;
  /** The day, `YYYY-MM-DD`. */
  readonly on: string;
}

/** A rule that grants a right, from a day on. */
export interface RightRule {
  readonly id: string;
  readonly regime: Regime;
  readonly right: Right;
  readonly appliesWhen: (input: RightsInput) => boolean;
  readonly conditionOf?: (input: RightsInput) => RightCondition | undefined;
  readonly from: string;
  /** Exclusive. */
  readonly until?: string;
  readonly source: Source;
}

/** A right that a customer has over the data of a practice. */
export interface GrantedRight {
  readonly right: Right;
  readonly condition?: RightCondition;
  readonly source: Source;
}
