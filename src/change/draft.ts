import type { Path, Text } from '../declaration/index.ts';
import { WEIGHTS } from '../fact/index.ts';
import { isSame } from './align/fingerprint.ts';
import type { Direction, Plain } from './change.ts';
import type { ChangeKind } from './kind.ts';

/** A change as a comparison finds it, in the ids of the new declaration; `finish` makes the change of it. */
export interface Draft {
  readonly kind: ChangeKind;
  readonly direction: Direction;
  readonly path: Path;
  /** True where it is gone, so that path and facts belong to the old declaration. */
  readonly isGone?: boolean;
  readonly practices: readonly string[];
  readonly subject?: string;
  readonly before?: Plain | undefined;
  readonly after?: Plain | undefined;
  /** Ids of facts that it can be about; those that exist count. */
  readonly facts: readonly string[];
  /** Where the facts do not say it. */
  readonly weight?: number;
}

/** Where a field stands, and what it is about. */
export interface Place {
  readonly path: Path;
  readonly practices: readonly string[];
  readonly facts: readonly string[];
}

/** Begins or ends something: `isGone` for the end. */
export function cameOrWent(
  place: Place,
  kinds: { readonly came: ChangeKind; readonly went: ChangeKind },
  coming: 'worse' | 'better' | 'neutral',
  values: {
    readonly before?: Plain | undefined;
    readonly after?: Plain | undefined;
    readonly subject?: string;
  },
  hasCome: boolean,
): Draft {
  return hasCome
    ? { ...place, ...values, kind: kinds.came, direction: coming }
    : { ...place, ...values, kind: kinds.went, direction: opposite(coming), isGone: true };
}

/** A change of words that leaves what is done as it is. */
export function wording(place: Place, before: Plain | undefined, after: Plain | undefined): Draft {
  const isGone = after === undefined ? { isGone: true } : {};
  return { ...place, ...isGone, kind: 'wording', direction: 'neutral', before, after };
}

const EXPLANATION = { came: 'explanation-new', went: 'explanation-lost' } as const;

/** Compares a text of the retailer: another wording, or a text that came or went. */
export function compareTexts(
  place: Place,
  before: Text | undefined,
  after: Text | undefined,
  kinds: { readonly came: ChangeKind; readonly went: ChangeKind } = EXPLANATION,
): readonly Draft[] {
  if (isSame(before, after)) return [];
  if (before !== undefined && after !== undefined) return [wording(place, before, after)];
  const weight = kinds === EXPLANATION ? { weight: WEIGHTS.formality } : {};
  return [{ ...cameOrWent(place, kinds, 'better', { before, after }, after !== undefined), ...weight }];
}

/** Compares a yes that something is done; an explicit no in place of silence changes nothing that is done. */
export function compareFlags(
  place: Place,
  before: boolean | undefined,
  after: boolean | undefined,
  kinds: { readonly came: ChangeKind; readonly went: ChangeKind },
  coming: Direction,
): readonly Draft[] {
  if (before === after) return [];
  if ((before === true) === (after === true)) return [wording(place, before, after)];
  return [cameOrWent(place, kinds, coming, { before, after }, after === true)];
}

/** Worse where more is done than before, on any scale of which more is worse. */
export function directionBy(before: number, after: number): Direction {
  return after > before ? 'worse' : after < before ? 'better' : 'neutral';
}

/** The direction of the same change read backwards. */
export function opposite(direction: Direction): Direction {
  return direction === 'neutral' ? 'neutral' : direction === 'worse' ? 'better' : 'worse';
}
