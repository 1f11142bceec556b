import { shownUrl } from './postgres/connect.ts';
import type { OpenPostgresOptions } from './postgres/open-postgres.ts';
import type { RecordStore } from './record-store.ts';
import { openSqlite, type SqliteOptions } from './sqlite/open-sqlite.ts';

/** How a store is opened, whichever kind it is. */
export type OpenOptions = SqliteOptions & OpenPostgresOptions;

/** Whether a place of a store is a PostgreSQL database; otherwise it is the path of a file. */
export function isPostgres(place: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}

/**
 * Opens the store at a place: `postgres://…`, or the path of a file.
 *
 * @throws `StoreFault`.
 */
export async function openRecords(place: string, options: OpenOptions = {}): Promise<RecordStore> {
  if (!isPostgres(place)) return openSqlite(place, options);
  const { openPostgres } = await import('./postgres/open-postgres.ts');
  return openPostgres(place, options);
}

/** A place as it may be shown: without a password. */
export function shownPlace(place: string): string {
  return isPostgres(place) ? shownUrl(place) : place;
}
