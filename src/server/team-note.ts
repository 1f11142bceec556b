import { countsInWords } from '../shared/index.ts';
import type { TeamNote } from '../web/index.ts';
import { PROBLEMS_PATH } from './paths.ts';
import type { PreviewState, Version } from './preview.ts';

/** What the team is told above the draft; undefined where there is nothing to say. */
export function teamNote(state: PreviewState, version: Version, name: string): TeamNote | undefined {
  const link = { href: PROBLEMS_PATH, text: 'See them all.' };
  const counts = countsOf(state);
  if (!version.isComplete) {
    const left = 'Entries with errors are left out, and what they would say is shown as not stated.';
    return { sentences: [`${name} has ${counts}.`, left], link, isBroken: false };
  }
  if (state.isBroken) {
    const since = `You see the version of ${clockOf(version.readAt)}.`;
    return { sentences: [`${name} has ${counts}.`, since], link, isBroken: true };
  }
  const worth = state.problems.some((p) => p.severity !== 'advice');
  return worth ? { sentences: [`${name} has ${counts}.`], link, isBroken: false } : undefined;
}

/** A time of day with seconds, in the language of the tool. `at` is in milliseconds since 1970. */
export function clockOf(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(
    at,
  );
}

function countsOf(state: PreviewState): string {
  const parts = countsInWords(state.problems);
  return parts.length === 0 ? 'no problems' : new Intl.ListFormat('en').format(parts);
}
