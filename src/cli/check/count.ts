import { formatDate } from '../../language/format/index.ts';
import { countBySeverity, countsInWords } from '../../shared/index.ts';
import type { Outcome } from './run-check.ts';

/** The last line of a report: "3 errors, 1 warning, 2 pieces of advice in 2 files, checked for 24 November 2026." */
export function summaryOf({ problems, parsed, on }: Outcome): string {
  const files = plural(parsed.files.length, 'file', 'files');
  const day = formatDate(on, 'en');
  if (problems.length === 0) {
    const practices = plural(parsed.declaration?.practices.size ?? 0, 'practice', 'practices');
    return `No problems. ${practices} checked for ${day} in ${files}.`;
  }
  const start = countBySeverity(problems).error === 0 ? 'No errors. ' : '';
  return `${start}${countsInWords(problems).join(', ')} in ${files}, checked for ${day}.`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
