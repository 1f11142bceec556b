import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { StoreFault } from '../fault.ts';
import { isPostgres } from '../open-records.ts';
import { connectionConfig, loadPostgres, shownUrl } from '../postgres/connect.ts';
import { openPostgresDatabase } from '../postgres/open-postgres.ts';
import type { StoreIdentity } from '../schema/migrate.ts';
import { openSqliteDatabase } from '../sqlite/open-sqlite.ts';
import { postgresSession } from './postgres-session.ts';
import type { Session } from './session.ts';
import { sqliteSession } from './sqlite-session.ts';

/**
 * Opens a session on the store at a place. The schema is brought up to date first.
 *
 * @throws `StoreFault`; `unreachable` when it is to be read and there is none.
 */
export async function openSession(
  place: string,
  mode: 'read' | 'write',
): Promise<{ readonly session: Session; readonly identity: StoreIdentity }> {
  if (!isPostgres(place)) {
    if (mode === 'read' && !existsSync(place)) {
      throw new StoreFault('unreachable', `There is no store: ${resolve(place)}.`);
    }
    const { database, identity } = openSqliteDatabase(place);
    return { session: sqliteSession(database, mode), identity };
  }
  const { database, identity } = await openPostgresDatabase(place);
  await database.close();
  const library = await loadPostgres();
  const client = new library.Client(connectionConfig(library, place, {}));
  client.on('error', () => {});
  return { session: await postgresSession(client, shownUrl(place), mode), identity };
}

/** Files that SQLite keeps beside a database while it is open, or after a crash. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const;

/**
 * Refuses a file that a store is to be written to and where something is already: also what another database left beside it,
 * which SQLite would take for a part of the new one.
 */
export function refuseTaken(file: string): void {
  const taken = ['', ...BESIDE].map((ending) => `${file}${ending}`).find((path) => existsSync(path));
  if (taken !== undefined) {
    throw new StoreFault('unreachable', `There is something already; move it away first: ${taken}.`);
  }
}
