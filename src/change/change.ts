import type { Path } from '../declaration/index.ts';
import type { ChangeKind } from './kind.ts';

/** How a change looks to the customer: more is done with their data, less, or something else of the same size. */
export type Direction = 'worse' | 'better' | 'neutral';

/** A value of a declaration as it is written there. */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [key: string]: Plain | undefined };

/** One difference between two declarations. */
export interface Change {
  readonly kind: ChangeKind;
  /** How much it matters to the customer, 0 to 100, as its facts weigh; 0 where only words changed. */
  readonly weight: number;
  /** False where the same is done as before: other words, another id, an entry that nothing uses. */
  readonly isSubstance: boolean;
  readonly direction: Direction;
  /** Where it stands: in the new declaration, or in the old one where it is gone. */
  readonly path: Path;
  /** Which declaration `path` and `facts` belong to. */
  readonly side: 'old' | 'new';
  /** Ids of the practices that it touches, as the new declaration names them; old ids of practices that are gone. */
  readonly practices: readonly string[];
  /** What came, went or changed, where that has a name: the id of a datum or recipient, a country, a word. */
  readonly subject?: string;
  readonly before?: Plain;
  readonly after?: Plain;
  /** Ids of the facts that it is about; never empty. */
  readonly facts: readonly string[];
  /** Whether a consent that customers gave before no longer covers what is done. */
  readonly consent: 'ask-again' | 'none';
  /** Ids of those practices that consent must be asked again for. */
  readonly askAgain: readonly string[];
}

/** The day, or the two days, that the law is read for; `YYYY-MM-DD`. */
export type Days =
  | { readonly on: string }
  | {
      /** The day of the old declaration. */
      readonly oldOn: string;
      /** The day of the new declaration. */
      readonly newOn: string;
    };
