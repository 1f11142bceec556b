import { dayOf } from '../../../fieldwork/index.ts';
import type { ColumnMapping, TimeFormat } from '../../../study/index.ts';
import { COLUMN_NAMES, type ProposedRole } from './column-names.ts';
import type { Peeked } from './peek.ts';

/** What the columns of a file seem to be. */
export interface Proposal {
  /** Absent when no column looks like text. */
  readonly columns?: ColumnMapping;
  readonly timeFormat?: TimeFormat;
  /** Columns that are used for nothing. */
  readonly unused: readonly string[];
}

/** Proposes which column holds what, by its name and by what stands in it. */
export function propose({ columns, rows }: Pick<Peeked, 'columns' | 'rows'>): Proposal {
  const taken = new Set<string>();
  const valuesOf = (name: string): readonly string[] =>
    rows.map((row) => row[name] ?? '').filter((value) => value.trim() !== '');
  const find = (role: ProposedRole): string | undefined => {
    const name = COLUMN_NAMES[role]
      .map((known) => columns.find((column) => !taken.has(column) && plain(column) === known))
      .find((column) => column !== undefined && fits(role, valuesOf(column)));
    if (name !== undefined) taken.add(name);
    return name;
  };
  const text = find('text') ?? longest(columns, valuesOf);
  if (text === undefined) return { unused: columns };
  taken.add(text);
  const title = find('title');
  const time = find('time') ?? columns.find((column) => !taken.has(column) && isTime(valuesOf(column)));
  if (time !== undefined) taken.add(time);
  const others = (
    ['id', 'author', 'thread', 'channel', 'language', 'region', 'retailer', 'stars'] as const
  ).flatMap((role) => {
    const name = find(role);
    return name === undefined ? [] : [[role, name] as const];
  });
  const timeFormat = time === undefined ? undefined : timeFormatOf(valuesOf(time));
  return {
    columns: {
      text: title === undefined ? [text] : [title, text],
      ...(time !== undefined && { time }),
      ...Object.fromEntries(others),
    },
    ...(timeFormat !== undefined && timeFormat !== 'iso' && { timeFormat }),
    unused: columns.filter((column) => !taken.has(column)),
  };
}

/** How times are written; month first only where a day above 12 proves it. */
export function timeFormatOf(values: readonly string[]): TimeFormat | undefined {
  const formats = ['iso', 'dd.mm.yyyy', 'dd/mm/yyyy', 'mm/dd/yyyy'] as const;
  const found = formats.find(
    (format) => values.length > 0 && values.every((value) => dayOf(value, format) !== undefined),
  );
  if (found !== undefined) return found;
  // Seconds have ten digits from 2001 to 2286, milliseconds thirteen.
  if (values.length > 0 && values.every((value) => /^\d{10}(?:\.\d+)?$/.test(value.trim())))
    return 'unix-seconds';
  if (values.length > 0 && values.every((value) => /^\d{13}$/.test(value.trim()))) return 'unix-milliseconds';
  return undefined;
}

function isTime(values: readonly string[]): boolean {
  return timeFormatOf(values) !== undefined;
}

function fits(role: ProposedRole, values: readonly string[]): boolean {
  if (role === 'time') return values.length === 0 || isTime(values);
  if (role === 'language')
    return values.every((value) => /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(value.trim()));
  if (role === 'stars') return values.every((value) => /^\d{1,2}(?:[.,]\d+)?$/.test(value.trim()));
  return true;
}

/** The column with the longest values, when they read like sentences. */
function longest(
  columns: readonly string[],
  valuesOf: (name: string) => readonly string[],
): string | undefined {
  const [best] = columns
    .map((column) => {
      const values = valuesOf(column);
      const sentences = values.filter((value) => value.trim().includes(' '));
      const length = sentences.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length);
      return { column, length, isText: sentences.length > values.length / 2 };
    })
    .filter(({ isText }) => isText)
    .toSorted((a, b) => b.length - a.length);
  return best?.column;
}

/** A name of a column as it is compared: the last part of a path, letters and digits only. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9.]/g, '')
    .replace(/\.+/g, '.');
}
