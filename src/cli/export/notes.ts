import type { ExportNote } from '../../interop/index.ts';
import { wrap } from '../../shared/index.ts';
import type { ExportFlags } from '../commands/export.ts';
import { safeText } from '../safe-text.ts';

/** Places of one reason that are named in the short form. */
const MOST_PLACES = 3;

/** Says what a format does not hold: one block for each reason, with its places. */
export function exportNotes(
  notes: readonly ExportNote[],
  how: ExportFlags['notes'],
  columns: number,
): string {
  if (how === 'none' || notes.length === 0) return '';
  if (how === 'json') return `${JSON.stringify({ notes }, null, 2)}\n`;
  const byReason = new Map<string, ExportNote[]>();
  for (const note of notes) {
    const known = byReason.get(note.reason);
    if (known) known.push(note);
    else byReason.set(note.reason, [note]);
  }
  const width = Math.max(columns - 4, 40);
  const lines = [...byReason].flatMap(([reason, group]) => {
    const shown = how === 'all' ? group : group.slice(0, MOST_PLACES);
    const more = group.length - shown.length;
    const help = group.find((note) => note.help !== undefined)?.help;
    return [
      '',
      ...wrap(safeText(help === undefined ? reason : `${reason} ${help}`), width + 2).map(
        (line) => `  ${line}`,
      ),
      ...shown.map(({ place, found }) => `    ${safeText(place)}  ${safeText(found)}`),
      ...(more > 0 ? [`    and ${more} more`] : []),
    ];
  });
  const hint = how === 'short' ? ' --notes all lists every place.' : '';
  return `${notes.length} notes: what the format does not hold, and what you did not state.${hint}\n${lines.join('\n')}\n`;
}
