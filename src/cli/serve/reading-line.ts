import type { PreviewState } from '../../server/index.ts';
import { countsInWords } from '../../shared/index.ts';
import { safeText } from '../safe-text.ts';

/** One line that says what an edit of the file led to. */
export function readingLine({ problems, isBroken, version }: PreviewState): string {
  const first = problems.find((p) => p.severity === 'error');
  if (isBroken && first) {
    const { file, line, column } = first.where;
    const shown = version?.isComplete === true ? 'Broken, so the last good version stays' : 'Broken';
    return `${shown}: ${safeText(`${file}:${line}:${column} ${first.message}`)}\n`;
  }
  const counts = countsInWords(problems).join(', ');
  return `Read again: ${counts === '' ? 'no problems' : counts}.\n`;
}
