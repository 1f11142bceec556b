import type { About, NoticeShown } from '../consent/index.ts';
import type { Declaration } from '../declaration/index.ts';
import { type Coverage, coverageOf, type RuleVersion } from './coverage.ts';
import { type PracticeRule, practiceRules } from './practice-rule.ts';

/** The rules of all published versions, ready to decide by: the practices of the newest, and what older consents cover. */
export interface Rulebook {
  /** Number of the newest version; 0 where there is none, and then everything is denied. */
  readonly version: number;
  /** The newest declaration. */
  readonly declaration: Declaration | undefined;
  /** All versions, by number. */
  readonly versions: readonly RuleVersion[];
  /** Practices of the newest version in declared order. */
  readonly practices: readonly PracticeRule[];
  readonly coverage: Coverage;
}

/**
 * Compiles the published versions of one controller, in any order; the one with the highest number applies.
 *
 * Declarations have to be complete and free of errors, as published ones are.
 */
export function compileRulebook({ versions }: { readonly versions: readonly RuleVersion[] }): Rulebook {
  const ordered = [...versions].sort((a, b) => a.number - b.number);
  const newest = ordered.at(-1);
  return {
    version: newest?.number ?? 0,
    declaration: newest?.declaration,
    versions: ordered,
    practices: newest === undefined ? [] : practiceRules(newest.declaration),
    coverage: coverageOf(ordered),
  };
}

/** Ids of the practices that something is about under the newest version, in declared order. */
export function practicesOf(rulebook: Rulebook, about: About): readonly string[] {
  return rulebook.coverage.now(about).flatMap((index) => rulebook.practices[index]?.id ?? []);
}

/** Whether a consent about a practice that was given with a notice still counts: nothing was changed that asks again. */
export function isStillCovered(rulebook: Rulebook, practice: string, notice: NoticeShown): boolean {
  const { practices, isFresh } = rulebook.coverage.ofGrant({ practice }, notice);
  return practices.some((index, i) => rulebook.practices[index]?.id === practice && isFresh[i] === true);
}
