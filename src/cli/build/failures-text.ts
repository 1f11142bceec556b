import type { Failure } from '../../publication/index.ts';
import { safeText } from '../safe-text.ts';

const MOST = 20;

/** Tells why a build must not be used: where, what should stand there, what does. */
export function failuresText(failures: readonly Failure[]): string {
  const lines = failures.slice(0, MOST).flatMap(({ file, difference }) => {
    const { kind, place, expected, found, facts } = difference;
    return [
      `${safeText(file)}  ${kind} at ${safeText(place)}`,
      ...(expected === undefined ? [] : [`  expected  ${safeText(expected)}`]),
      ...(found === undefined ? [] : [`  found     ${safeText(found.slice(0, 300))}`]),
      ...(facts.length === 0 ? [] : [`  facts     ${safeText(facts.slice(0, 5).join(', '))}`]),
    ];
  });
  const rest = failures.length - MOST;
  if (rest > 0) lines.push(`and ${rest} more`);
  return `${lines.join('\n')}\n`;
}
