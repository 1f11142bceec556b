import type { Problem } from '../../shared/index.ts';
import type { Io } from '../io.ts';
import { safeLines, safeText } from '../safe-text.ts';
import { summaryOf } from './count.ts';
import type { Outcome } from './run-check.ts';

const LEVELS = { error: 'error', warning: 'warning', advice: 'notice' } as const;

/** Writes a check as workflow commands of GitHub Actions, which become annotations on the lines. */
export function reportGithub(io: Io, outcome: Outcome): void {
  for (const problem of outcome.problems) io.out(`${annotation(problem)}\n`);
  io.out(`${summaryOf(outcome)}\n`);
}

function annotation({ severity, code, message, where, found, why, help, isUnverified }: Problem): string {
  const lines = [
    message,
    found === undefined ? '' : `found: ${found}`,
    why === undefined ? '' : `why: ${why}${isUnverified ? ' (source not verified)' : ''}`,
    help === undefined ? '' : `write: ${help}`,
  ].filter((line) => line !== '');
  const properties = [
    `file=${property(where.file)}`,
    `line=${where.line}`,
    `col=${where.column}`,
    `title=${property(code)}`,
  ];
  return `::${LEVELS[severity]} ${properties.join(',')}::${data(safeLines(lines.join('\n')))}`;
}

/** Escapes a message as the runner of GitHub Actions reads it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property, where colons and commas separate. */
function property(text: string): string {
  return data(safeText(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
