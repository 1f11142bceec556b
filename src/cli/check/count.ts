import { formatDate } from '../../language/format/index.ts';
import type { Problem, Severity } from '../../shared/index.ts';
import type { Outcome } from './run-check.ts';

/** How many problems of each severity there are. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The last line of a report: "3 errors, 1 warning, 2 pieces of advice in 2 files, checked for 24 November 2026." */
export function summaryOf({ problems, parsed, on }: Outcome): string {
  const files = plural(parsed.files.length, 'file', 'files');
  const day = formatDate(on, 'en');
  if (problems.length === 0) {
    const practices = plural(parsed.declaration?.practices.size ?? 0, 'practice', 'practices');
    return `No problems. ${practices} checked for ${day} in ${files}.`;
  }
  const counts = countBySeverity(problems);
  const start = counts.error === 0 ? 'No errors. ' : '';
  return `${start}${severitiesOf(counts)} in ${files}, checked for ${day}.`;
}

/** "3 errors, 1 warning, 2 pieces of advice"; empty when there are none. */
export function severitiesOf(counts: Readonly<Record<Severity, number>>): string {
  return [
    counts.error > 0 ? plural(counts.error, 'error', 'errors') : '',
    counts.warning > 0 ? plural(counts.warning, 'warning', 'warnings') : '',
    counts.advice > 0 ? plural(counts.advice, 'piece of advice', 'pieces of advice') : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
