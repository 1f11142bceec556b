import { type DataCategory, isNarrowerThan } from '../../declaration/index.ts';
import { isProtected } from '../../fact/index.ts';
import { isSame } from '../align/fingerprint.ts';
import { compareFlags, compareTexts, type Draft, directionBy, type Place, wording } from '../draft.ts';

const CHILDREN = { came: 'children-begun', went: 'children-ended' } as const;

/** Compares a kind of data that practices use: what it is, whom it is about, where it comes from. */
export function compareDatum(
  old: DataCategory,
  next: DataCategory,
  practices: readonly string[],
): readonly Draft[] {
  const subject = next.id;
  const at = (key: string): Place => ({
    path: ['data', next.id, key],
    practices,
    facts: practices.map((id) => `practices.${id}.data.${next.id}`),
  });
  return [
    ...compareTexts(at('name'), old.name, next.name),
    ...compareNature(old, next, at),
    ...compareFlags(at('children'), old.children, next.children, CHILDREN, 'worse'),
    ...compareSource(old, next, at),
    ...compareTexts(at('origin'), old.origin, next.origin),
  ].map((draft) => ({ ...draft, subject }));
}

/** Protected or not is asked first: a mark and a term of the vocabulary can both say it. */
function compareNature(old: DataCategory, next: DataCategory, at: (key: string) => Place): readonly Draft[] {
  const isTerm = old.dpv !== next.dpv;
  if (!isTerm && old.special === next.special) return [];
  const [before, after] = isTerm ? [old.dpv, next.dpv] : [old.special, next.special];
  const isGone = after === undefined ? { isGone: true } : {};
  const found = { ...at(isTerm ? 'dpv' : 'special'), ...isGone, before, after };
  if (!isProtected(old) && isProtected(next))
    return [{ ...found, kind: 'data-protected', direction: 'worse' }];
  if (isProtected(old) && !isProtected(next))
    return [{ ...found, kind: 'data-unprotected', direction: 'better' }];
  return [{ ...found, kind: 'data-kind-changed', direction: directionOfKind(old, next) }];
}

/** A narrower term says more exactly what is used, and is no more than before. */
function directionOfKind(old: DataCategory, next: DataCategory): Draft['direction'] {
  if (old.dpv === next.dpv) return 'neutral';
  if (isNarrowerThan(next.dpv, old.dpv)) return 'better';
  return isNarrowerThan(old.dpv, next.dpv) ? 'worse' : 'neutral';
}

/** What surprises more weighs more: told, then seen, then from others or worked out. */
const SURPRISE = { customer: 0, observed: 1, elsewhere: 2, inferred: 2 } as const;

function compareSource(old: DataCategory, next: DataCategory, at: (key: string) => Place): readonly Draft[] {
  const isMoved = old.source !== next.source;
  const direction = directionBy(SURPRISE[old.source], SURPRISE[next.source]);
  const changed = { kind: 'data-source-changed', direction } as const;
  if (isMoved) return [{ ...at('source'), ...changed, before: old.source, after: next.source }];
  if (!isSame(old.inferredFrom, next.inferredFrom)) {
    const [before, after] = [old.inferredFrom, next.inferredFrom];
    const isGone = after === undefined ? { isGone: true } : {};
    return [{ ...at('inferredFrom'), ...changed, ...isGone, before, after }];
  }
  const [before, after] = [old.isPublic, next.isPublic];
  if (before === after) return [];
  if ((before === true) === (after === true)) return [wording(at('isPublic'), before, after)];
  return [{ ...at('isPublic'), ...changed, ...(after === undefined ? { isGone: true } : {}), before, after }];
}
