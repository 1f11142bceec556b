import type { ReadFile } from '../../declaration/index.ts';
import type { Problem } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { paintFor } from '../paint.ts';
import { safeText } from '../safe-text.ts';
import { summaryOf } from './count.ts';
import { problemBlocks } from './problem-block.ts';
import type { Outcome } from './run-check.ts';

/** Writes a check for people: each problem with its line, then one line that sums up. */
export function reportText(io: Io, outcome: Outcome, readFile: ReadFile): void {
  const paint = paintFor(io);
  const show = problemBlocks(io, readFile);
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
  parts.push(...worstFirst(outcome.problems.filter((p) => !broken.has(p))).map(show));
  const summary = summaryOf(outcome);
  parts.push(`${outcome.problems.length === 0 ? paint.good(summary) : paint.bold(summary)}\n`);
  io.out(parts.join('\n'));
}

const RANK = { error: 0, warning: 1, advice: 2 } as const;

/** People mend errors first; within one severity the order of the files stays. */
function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

function practicesOf(problems: readonly Problem[]): string {
  const names = new Set(problems.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  return [...names].map((name) => `  ${safeText(name)}\n`).join('');
}
