import type { LawEntry } from '../../law/index.ts';
import { pad, wrap } from '../../shared/index.ts';
import type { Paint } from '../paint.ts';

const DATES = '2000-01-01 – 2000-01-01'.length;
/** Below this width of the last column, the table becomes a list. */
const NARROWEST_TEXT = 36;
const GAP = '  ';

/** Writes entries as a table of id, dates and text; on a narrow terminal as a list. */
export function tableOf(entries: readonly LawEntry[], columns: number, paint: Paint): string {
  const idWidth = Math.max(...entries.map(({ id }) => id.length));
  const textWidth = columns - idWidth - DATES - GAP.length * 2;
  if (textWidth < NARROWEST_TEXT) return entries.map((entry) => asList(entry, columns, paint)).join('');
  return entries
    .map((entry) => {
      const [first = '', ...rest] = textOf(entry, textWidth, paint);
      const indent = ' '.repeat(idWidth + DATES + GAP.length * 2);
      const head = `${pad(entry.id, idWidth)}${GAP}${pad(datesOf(entry), DATES)}${GAP}${first}`;
      return [head, ...rest.map((line) => indent + line)].map((line) => `${line.trimEnd()}\n`).join('');
    })
    .join('');
}

function asList(entry: LawEntry, columns: number, paint: Paint): string {
  const dates = datesOf(entry);
  const lines = [...(dates === '' ? [] : [dates]), ...textOf(entry, Math.max(columns - 4, 20), paint)];
  return `${paint.bold(entry.id)}\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

function datesOf({ from, to }: LawEntry): string {
  if (from === undefined && to === undefined) return '';
  return `${from ?? ' '.repeat(10)} – ${to ?? ''}`.trimEnd();
}

function textOf(
  { name, condition, source, isVerified }: LawEntry,
  width: number,
  paint: Paint,
): readonly string[] {
  const sources = wrap(`${source.text}${isVerified ? '' : ' · unverified'}`, width);
  return [
    ...wrap(name, width),
    ...(condition === undefined ? [] : wrap(condition, width)),
    ...sources.map((line) => paint.dim(line)),
  ];
}
