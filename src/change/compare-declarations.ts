import type { Declaration } from '../declaration/index.ts';
import type { Change, Days } from './change.ts';
import { compareLaw } from './compare/law.ts';
import { compareParties } from './compare/party.ts';
import { compareSections } from './compare/sections.ts';
import { compareServed } from './compare/served.ts';
import { type Comparison, comparisonOf, ownPath, type Side } from './comparison.ts';
import { staleConsents } from './consent.ts';
import type { Draft } from './draft.ts';
import { CHANGE_KINDS } from './kind.ts';

/**
 * Finds what differs between two declarations of one retailer, weightiest first. Order of entries and lists says nothing,
 * an entry under a new id is the same entry, and an entry that practices share changes once. With two days it also finds
 * what the law changed in between. Both declarations have to be complete: an entry that was left out would look removed.
 */
export function compareDeclarations(old: Declaration, next: Declaration, days: Days): readonly Change[] {
  const comparison = comparisonOf(old, next, days);
  const drafts = [
    ...compareParties(comparison),
    ...compareSections(comparison),
    ...compareServed(comparison),
    ...compareLaw(comparison),
  ];
  return ranked(drafts.map((draft) => finish(draft, comparison)));
}

/** Whether something else is done, or told, than before. */
export function hasSubstance(changes: readonly Change[]): boolean {
  return changes.some((change) => change.isSubstance);
}

/** Ids of the practices that consent must be asked for again, in the order of the changes. */
export function askAgainFor(changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.flatMap((change) => change.askAgain))];
}

const RANK = { worse: 0, neutral: 1, better: 2 } as const;

/** Weightiest first, then what is worse, then by place: the same order whatever the order of the declarations. */
function ranked(changes: readonly Change[]): readonly Change[] {
  const keyed = changes.map((change) => ({ change, key: `${change.path.join('.')} ${change.kind}` }));
  return keyed
    .sort(
      (a, b) =>
        b.change.weight - a.change.weight ||
        RANK[a.change.direction] - RANK[b.change.direction] ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
    )
    .map(({ change }) => change);
}

function finish(draft: Draft, comparison: Comparison): Change {
  const { kind, direction, isGone = false, path, practices, subject, before, after } = draft;
  const side = isGone ? comparison.old : comparison.next;
  const { isSubstance } = CHANGE_KINDS[kind];
  const askAgain = staleConsents(draft, comparison);
  return {
    kind,
    weight: isSubstance ? (draft.weight ?? weightOf(draft, comparison)) : 0,
    isSubstance,
    direction,
    path: ownPath(side, path),
    side: isGone ? 'old' : 'new',
    practices: isGone ? practices.map((id) => ownPractice(comparison, id)) : practices,
    ...(subject === undefined ? {} : { subject }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    facts: factsOf(draft, side),
    consent: askAgain.length > 0 ? 'ask-again' : 'none',
    askAgain,
  };
}

/** A practice that is gone keeps its old id; one that is still there is named as it is now. */
function ownPractice({ old, next }: Comparison, id: string): string {
  return next.declaration.practices.has(id) ? id : old.ownId('practices', id);
}

/** As heavy as the weightiest fact on either side. */
function weightOf({ facts, practices }: Draft, { old, next }: Comparison): number {
  const names = practices.map((id) => `practices.${id}.name`);
  const weights = [old, next].flatMap((side) =>
    [...facts, ...names].map((id) => side.facts.get(id)?.weight ?? 0),
  );
  return Math.max(0, ...weights);
}

/** Facts that exist on the side that the change belongs to; where none states it, the names of the practices. */
function factsOf({ facts, practices }: Draft, side: Side): readonly string[] {
  const known = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => side.facts.get(id)?.id ?? []))];
  const own = known(facts);
  if (own.length > 0) return own;
  const names = known(practices.map((id) => `practices.${id}.name`));
  return names.length > 0 ? names : known(['controller']);
}
