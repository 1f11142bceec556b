import type { ReadFile } from '../../declaration/index.ts';
import type { Problem } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { type Paint, paintFor } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import { wrap } from '../width.ts';
import { summaryOf } from './count.ts';
import { type Excerpt, excerpts } from './excerpt.ts';
import type { Outcome } from './run-check.ts';

/** Writes a check for people: each problem with its line, then one line that sums up. */
export function reportText(io: Io, outcome: Outcome, readFile: ReadFile): void {
  const paint = paintFor(io);
  const excerptOf = excerpts(readFile);
  const show = (problem: Problem): string => block(io, paint, problem, excerptOf(problem, io.columns - 12));
  const broken = new Set(outcome.broken);
  const parts: string[] = [];
  if (outcome.without.length > 0) {
    const names = outcome.without.join(' and ');
    parts.push(
      broken.size === 0
        ? paint.bold(`Without ${names} no practice breaks.\n`)
        : `${paint.bold(`Without ${names} these practices break:`)}\n${practicesOf(outcome.broken)}`,
      ...outcome.broken.map(show),
    );
    const rest = outcome.problems.length - broken.size;
    if (broken.size > 0 && rest > 0) parts.push(paint.bold(`Problems with or without ${names}:\n`));
  }
  parts.push(...outcome.problems.filter((p) => !broken.has(p)).map(show));
  const summary = summaryOf(outcome);
  parts.push(`${outcome.problems.length === 0 ? paint.good(summary) : paint.bold(summary)}\n`);
  io.out(parts.join('\n'));
}

function practicesOf(problems: readonly Problem[]): string {
  const names = new Set(problems.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  return [...names].map((name) => `  ${safeText(name)}\n`).join('');
}

function block(io: Io, paint: Paint, problem: Problem, excerpt: Excerpt | undefined): string {
  const { where, severity, code, message } = problem;
  const place = `${where.file}:${where.line}:${where.column}`;
  const lines = [`${paint.bold(safeText(place))}  ${paint.severity(severity, severity)}  ${code}`];
  if (excerpt) {
    const number = String(where.line).padStart(4);
    lines.push(`${paint.dim(`${number} │`)} ${excerpt.line}`);
    lines.push(`${paint.dim(`${' '.repeat(number.length)} │`)} ${paint.severity(severity, excerpt.marks)}`);
  }
  const columns = Math.max(40, io.columns - 9);
  lines.push(...wrap(safeText(message), columns + 7).map((line) => `  ${line}`));
  const details: readonly (readonly [string, string | undefined])[] = [
    ['found', problem.found],
    ['why', whyOf(problem)],
    ['write', problem.help],
  ];
  for (const [label, text] of details) {
    if (text === undefined) continue;
    const [first = '', ...rest] = wrap(safeText(text), columns);
    lines.push(`  ${paint.dim(label.padEnd(5))}  ${first}`, ...rest.map((line) => `${' '.repeat(9)}${line}`));
  }
  return `${lines.join('\n')}\n`;
}

function whyOf({ why, isUnverified }: Problem): string | undefined {
  if (isUnverified !== true) return why;
  return why === undefined ? 'source not verified' : `${why} (source not verified)`;
}
