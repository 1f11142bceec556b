import { countBySeverity } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import type { Outcome } from './run-check.ts';

/** Writes a check as one JSON document for programs. */
export function reportJson(io: Io, outcome: Outcome): void {
  const { file, on, without, parsed, problems, broken, status } = outcome;
  const counts = countBySeverity(problems);
  const report = {
    file,
    on,
    without,
    status,
    counts: {
      errors: counts.error,
      warnings: counts.warning,
      advice: counts.advice,
      practices: parsed.declaration?.practices.size ?? 0,
      files: parsed.files.length,
    },
    problems: problems.map((p) => (broken.includes(p) ? { ...p, isDueToWithout: true } : p)),
  };
  io.out(`${JSON.stringify(report, null, 2)}\n`);
}
