import { PROBLEM_CODES, type ProblemCode } from './problem-code.ts';

/** A place in a text file; lines and columns count from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** How much a problem matters: an error breaks a law or a rule, a warning needs a look, advice makes it better. */
export type Severity = 'error' | 'warning' | 'advice';

/** One expected failure, as a value: what is wrong, where, what was found, why, what to do next. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  readonly where: Place;
  /** Path inside the declaration, for example `practices.newsletter.basis`; empty for the whole file. */
  readonly path: string;
  /** What stands there now, shortened; absent when something is missing. */
  readonly found?: string;
  /** Why it is wrong: an article of law, a case, or a reason. */
  readonly why?: string;
  /** What to write or do next. */
  readonly help?: string;
  /** True when the rule rests on a source that was not read against the text of the law. */
  readonly isUnverified?: boolean;
}

/** Everything about a problem that its code does not already say. */
export type ProblemDetails = Omit<Problem, 'code' | 'severity'>;

/** Makes a problem; the severity comes from the table of codes. */
export function problem(code: ProblemCode, details: ProblemDetails): Problem {
  return { code, severity: PROBLEM_CODES[code].severity, ...details };
}

/** Exit status for a set of problems: 0 no errors, 1 errors, 2 the input could not be used. */
export function exitStatusOf(problems: readonly Problem[]): 0 | 1 | 2 {
  const errors = problems.filter((p) => p.severity === 'error');
  if (errors.some((p) => PROBLEM_CODES[p.code].exit === 2)) return 2;
  return errors.length > 0 ? 1 : 0;
}

/** Orders problems by file, line, column, then code, so that output is the same every time. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.where.file, b.where.file) ||
      a.where.line - b.where.line ||
      a.where.column - b.where.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
