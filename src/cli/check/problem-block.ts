import type { ReadFile } from '../../declaration/index.ts';
import { type Problem, wrap } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { type Paint, paintFor } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import { type Excerpt, excerpts } from './excerpt.ts';

/** Shows problems, each as a block of lines: place, line of the file, what is wrong, found, why, what to write. */
export function problemBlocks(io: Io, readFile: ReadFile): (problem: Problem) => string {
  const paint = paintFor(io);
  const excerptOf = excerpts(readFile);
  return (problem) => block(io, paint, problem, excerptOf(problem, io.columns - 12));
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
