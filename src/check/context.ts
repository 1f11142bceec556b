import type { Declaration, ParsedDeclaration, Path, Practice } from '../declaration/index.ts';
import type { Fact } from '../fact/index.ts';
import { REGIMES, type Regime, regimeOf, type Source } from '../law/index.ts';
import { type Problem, type ProblemCode, type ProblemDetails, problem } from '../shared/index.ts';

/** What every rule of the check reads. */
export interface CheckContext {
  readonly declaration: Declaration;
  readonly facts: readonly Fact[];
  /** The facts of each practice, by its id. */
  readonly factsOf: (practice: string) => readonly Fact[];
  readonly placeOf: ParsedDeclaration['placeOf'];
  /** The day that the law is read for, `YYYY-MM-DD`. */
  readonly on: string;
  /** Ids of transfer instruments that are treated as fallen. */
  readonly without: readonly string[];
}

/** A rule of the check: what it finds wrong, all of it. */
export type Rule = (context: CheckContext) => readonly Problem[];

/** Makes a problem at a path of the declaration; `target` says whether its key or its value is meant. */
export function problemAt(
  context: CheckContext,
  code: ProblemCode,
  path: Path,
  details: Omit<ProblemDetails, 'where' | 'path'>,
  target: 'key' | 'value' = 'value',
): Problem {
  return problem(code, { where: context.placeOf(path, target), path: path.join('.'), ...details });
}

/** Runs a rule's body over every practice. */
export function forEachPractice(
  context: CheckContext,
  body: (practice: Practice, path: readonly ['practices', string]) => readonly Problem[],
): readonly Problem[] {
  return [...context.declaration.practices.values()].flatMap((p) => body(p, ['practices', p.id]));
}

/**
 * The bodies of law that bind on that day: those of the countries served, and that of the controller's own country,
 * which binds it wherever its customers live (GDPR Art. 3(1)).
 */
export function regimesOf({ declaration, on }: CheckContext): ReadonlySet<Regime> {
  const regimes = [declaration.controller.country, ...declaration.countries].flatMap(
    (country) => regimeOf(country, on) ?? [],
  );
  return new Set(regimes.filter((regime) => REGIMES[regime].from <= on));
}

/** How to cite an article that the GDPR and the UK GDPR share; undefined when neither of the two binds. */
export function gdprName(context: CheckContext): 'GDPR' | 'UK GDPR' | undefined {
  const regimes = regimesOf(context);
  if (regimes.has('gdpr')) return 'GDPR';
  return regimes.has('uk-gdpr') ? 'UK GDPR' : undefined;
}

/** Cites sources in one line, and tells whether any of them was not read against the text of the law. */
export function cite(sources: readonly Source[]): { readonly why: string; readonly isUnverified?: boolean } {
  const why = [...new Set(sources.map((s) => s.text))].join('; ');
  return sources.some((s) => !s.isVerified) ? { why, isUnverified: true } : { why };
}
