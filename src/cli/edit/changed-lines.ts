import type { Paint } from '../paint.ts';
import { safeText } from '../safe-text.ts';

const MOST_LINES = 40;

/** Shows the lines that differ between two texts, old ones with `-`, new ones with `+`. */
export function changedLines(before: string, after: string, paint: Paint): string {
  const old = before.split(/\r?\n/);
  const now = after.split(/\r?\n/);
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  const room = Math.min(old.length, now.length) - head;
  while (tail < room && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const lines = [
    ...old
      .slice(head, old.length - tail)
      .map((line, i) => paint.severity('error', shown('-', head + i, line))),
    ...now.slice(head, now.length - tail).map((line, i) => paint.good(shown('+', head + i, line))),
  ];
  const more = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(more > 0 ? [`  and ${more} more lines`] : [])]
    .map((line) => `${line}\n`)
    .join('');
}

function shown(sign: string, index: number, line: string): string {
  return `${String(index + 1).padStart(5)} ${sign} ${safeText(line.replaceAll('\t', ' '))}`;
}
