import type { Import } from '../../interop/index.ts';
import { wrap } from '../../shared/index.ts';
import { safeText } from '../safe-text.ts';

const MOST_NOTES = 20;

/** Says what was written, and lists what could not be taken over. */
export function notesText(file: string, { notes, counts }: Import, columns: number): string {
  const lines = [`Wrote ${safeText(file)}: ${counts.taken} values taken over, ${counts.notTaken} not.`];
  for (const { place, found, reason, help } of notes.slice(0, MOST_NOTES)) {
    lines.push('', `  ${safeText(place)}  ${safeText(found)}`);
    const text = help === undefined ? reason : `${reason} ${help}`;
    lines.push(...wrap(safeText(text), Math.max(columns - 4, 40)).map((line) => `    ${line}`));
  }
  const more = notes.length - MOST_NOTES;
  if (more > 0) lines.push('', `and ${more} more; --format json lists all.`);
  lines.push(
    '',
    `Next: read the comments in ${safeText(file)}, then run "klartext check ${safeText(file)}".`,
  );
  return `${lines.join('\n')}\n`;
}
