import { checkDeclaration } from '../../check/index.ts';
import { type ParsedDeclaration, parseDeclaration } from '../../declaration/index.ts';
import { INSTRUMENT_IDS, isKnownInstrument } from '../../law/index.ts';
import { didYouMean, exitStatusOf, type Problem } from '../../shared/index.ts';
import type { CheckFlags } from '../commands/check.ts';
import { dayOf } from '../day.ts';
import { findFile } from '../find-file.ts';
import type { Io } from '../io.ts';
import { fileReader } from '../read-file.ts';
import { refuse } from '../refuse.ts';
import { reportGithub } from './report-github.ts';
import { reportJson } from './report-json.ts';
import { reportText } from './report-text.ts';

/** The outcome of a check, as all reports take it. */
export interface Outcome {
  readonly file: string;
  readonly on: string;
  readonly without: readonly string[];
  readonly parsed: ParsedDeclaration;
  readonly problems: readonly Problem[];
  /** Those problems that exist only because of `without`. */
  readonly broken: readonly Problem[];
  readonly status: 0 | 1 | 2;
}

const REPORTS = { text: reportText, json: reportJson, github: reportGithub } as const;

/** Checks a declaration, writes the report and returns the exit status. */
export async function runCheck(io: Io, given: string | undefined, flags: CheckFlags): Promise<number> {
  const day = dayOf(flags.on, io.now());
  if ('reason' in day) return refuse(io, day.reason);
  const without = (flags.without ?? []).flatMap((list) => list.split(',')).filter((id) => id !== '');
  const unknown = without.find((id) => !isKnownInstrument(id));
  if (unknown !== undefined) {
    return refuse(
      io,
      `There is no transfer instrument "${unknown.slice(0, 60)}". ${didYouMean(unknown, INSTRUMENT_IDS)}`.trim(),
      'Run "klartext law --kind instrument" to see all of them.',
    );
  }
  const file = findFile(io, given);
  const readFile = fileReader(io.cwd);
  const parsed = parseDeclaration(file, readFile);
  const problems = checkDeclaration(parsed, { on: day.on, without });
  const usual = without.length === 0 ? problems : checkDeclaration(parsed, { on: day.on });
  const outcome: Outcome = {
    file,
    on: day.on,
    without,
    parsed,
    problems,
    broken: newProblems(usual, problems).filter((p) => p.severity === 'error'),
    status: exitStatusOf(problems),
  };
  REPORTS[flags.format](io, outcome, readFile);
  return outcome.status;
}

/** The problems of `after` that have no counterpart, by code and path, in `before`. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map((p) => `${p.code} ${p.path}`));
  return after.filter((p) => !known.has(`${p.code} ${p.path}`));
}
