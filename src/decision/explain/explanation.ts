import type { ChoiceState } from '../../consent/index.ts';
import type { Declaration } from '../../declaration/index.ts';
import type { UseRequest } from '../decision.ts';

/** Why a decision was made, in the words of the customer. */
export interface Explanation {
  /** Language of the text: the one asked for, or one that there are words in. */
  readonly language: string;
  readonly title: string;
  /** Whole sentences, to be shown in this order. */
  readonly sentences: readonly string[];
  /** Ids of the facts of the declaration that the sentences state, such as `practices.newsletter.purpose`. */
  readonly facts: readonly string[];
  /** Where the customer can change it: the page of the shop, or its e-mail address. */
  readonly change?: string;
}

/** What an explanation is made from. */
export interface ExplainInput {
  /** The declaration that the decision was made under. */
  readonly declaration: Declaration;
  /** The request that was decided. */
  readonly request: UseRequest;
  /** Language of the customer, such as `de` or `de-AT`. */
  readonly language: string;
  /** The choices of the customer; without them the explanation names no day. */
  readonly state?: ChoiceState;
}
