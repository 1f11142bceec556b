import { didYouMean } from '../../shared/index.ts';
import type { StudySource } from '../../study/index.ts';

/** The columns that a source maps, in a fixed order, texts first: what a format's reader has to fetch. */
export interface WantedColumns {
  /** Names (or JSON paths) as the source writes them, without repeats of a role; texts first. */
  readonly names: readonly string[];
  /** How many of the names are texts. */
  readonly texts: number;
  /** Place in `names` of each role, −1 when not mapped. */
  readonly place: Readonly<Record<Role, number>>;
}

/** What a column other than the texts is for. */
export const ROLES = [
  'id',
  'author',
  'thread',
  'time',
  'channel',
  'language',
  'region',
  'retailer',
  'stars',
  'paid',
] as const;
export type Role = (typeof ROLES)[number];

/** Lists the columns that a source maps. */
export function wantedColumns(source: StudySource): WantedColumns {
  const names = [...source.columns.text];
  const place = {} as Record<Role, number>;
  for (const role of ROLES) {
    const name = role === 'paid' ? source.paid?.column : source.columns[role];
    place[role] = name === undefined ? -1 : names.push(name) - 1;
  }
  return { names, texts: source.columns.text.length, place };
}

/** Finds the wanted columns in a header: their places, or a message that names what is missing and what is near. */
export function findColumns(
  wanted: WantedColumns,
  header: readonly string[],
):
  | { readonly ok: true; readonly places: readonly number[] }
  | { readonly ok: false; readonly message: string } {
  const missing = [...new Set(wanted.names.filter((name) => !header.includes(name)))];
  if (missing.length === 0) return { ok: true, places: wanted.names.map((name) => header.indexOf(name)) };
  return { ok: false, message: missing.map((name) => missingColumn(name, header)).join(' ') };
}

/** Says that a column is missing, with the near miss, or with the columns that there are. */
export function missingColumn(name: string, present: readonly string[]): string {
  const near = didYouMean(name, present);
  const listed = present
    .slice(0, 12)
    .map((column) => `"${column.slice(0, 40)}"`)
    .join(', ');
  return `It has no column "${name}". ${near === '' ? `Its columns are ${listed === '' ? 'none' : listed}.` : near}`;
}
