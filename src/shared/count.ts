import type { Problem, Severity } from './problem.ts';

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  advice: ['piece of advice', 'pieces of advice'],
};

/** How many problems of each severity there are. */
export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
}

/** The counts in words, worst first: ["3 errors", "1 warning"]; empty when there are no problems. */
export function countsInWords(problems: readonly Problem[]): readonly string[] {
  const counts = countBySeverity(problems);
  return (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [`${count} ${WORDS[severity][count === 1 ? 0 : 1]}`];
  });
}
