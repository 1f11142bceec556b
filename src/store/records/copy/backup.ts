import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StoreFault } from '../fault.ts';
import { isPostgres, openRecords } from '../open-records.ts';
import { openSqliteDatabase } from '../sqlite/open-sqlite.ts';
import { sqliteFault } from '../sqlite/sqlite-fault.ts';
import type { KeptAtReplay } from '../work/erase.ts';
import { type Copied, copyStore, putInPlace, removeStore } from './copy-store.ts';
import { countRows } from './copy-tables.ts';
import type { LedgerTools, StoreProgress } from './ledger-tools.ts';
import { openSession, refuseTaken } from './places.ts';
import { revokeKeys } from './revoke-keys.ts';
import { rootsOf } from './roots.ts';
import { inSession } from './run-session.ts';
import type { Session } from './session.ts';

/**
 * Backs a store up into a file, as it is at one moment, while it is in use. Deleted records are not in it. The backup is read
 * again, and the roots of its logs recomputed, before it has its name.
 *
 * @throws `StoreFault`.
 */
export async function backupStore(
  place: string,
  to: string,
  tools: LedgerTools,
  onProgress: (progress: StoreProgress) => void = () => {},
): Promise<Copied> {
  const file = resolve(to);
  if (isPostgres(to))
    throw new StoreFault('unreachable', 'A backup is a file; to change databases, move the store.');
  if (isPostgres(place)) return copyStore(place, to, tools, onProgress);
  if (!existsSync(place)) throw new StoreFault('unreachable', `There is no store: ${resolve(place)}.`);
  refuseTaken(file);
  const part = `${file}.part`;
  makeFolder(file);
  removeStore(part);
  try {
    const { database } = openSqliteDatabase(place);
    try {
      onProgress({ done: 0, of: 2, next: 'copying' });
      database.connection.exec(`vacuum into '${part.replaceAll("'", "''")}'`);
    } catch (error) {
      throw sqliteFault(error, part);
    } finally {
      await database.close();
    }
    onProgress({ done: 1, of: 2, next: 'comparing' });
    const copied = await proved(part, tools);
    putInPlace(part, file);
    return copied;
  } finally {
    removeStore(part);
  }
}

/** What a restore brought back. */
export interface Restored extends Copied {
  /** Erasures since the backup that were done again from the journal. */
  readonly replayed: number;
  /** Keys of the interface that counted in the backup and were revoked. */
  readonly revokedKeys: number;
}

/** How a backup is restored. */
export interface RestoreOptions {
  /** The journal of erasures; beside the file when absent. */
  readonly journal?: string;
  /** What is kept of those who are erased again. */
  readonly keptAtReplay?: KeptAtReplay;
  /**
   * Revokes all keys of the interface at this time, ISO 8601, before the store is there: nobody knows which of them were
   * revoked since the backup. Without it they count as they did then.
   */
  readonly revokeKeysAt?: string;
  readonly onProgress?: (progress: StoreProgress) => void;
}

/**
 * Restores a backup to a place where no store is, and erases again whoever was erased since, from the journal beside it.
 *
 * @throws `StoreFault`.
 */
export async function restoreStore(
  backup: string,
  place: string,
  tools: LedgerTools,
  options: RestoreOptions = {},
): Promise<Restored> {
  const { journal, keptAtReplay, revokeKeysAt, onProgress = () => {} } = options;
  let revokedKeys = 0;
  const finish = async (session: Session): Promise<void> => {
    if (revokeKeysAt !== undefined) revokedKeys = await inSession(session, revokeKeys(revokeKeysAt));
  };
  if (!existsSync(backup)) throw new StoreFault('unreachable', `There is no backup: ${resolve(backup)}.`);
  const copied = isPostgres(place)
    ? await copyStore(backup, place, tools, onProgress, finish)
    : await restoreFile(backup, resolve(place), tools, onProgress, finish);
  let replayed = 0;
  const store = await openRecords(place, {
    ...(journal === undefined ? {} : { journal }),
    ...(keptAtReplay === undefined ? {} : { keptAtReplay }),
    onReplayed: (count) => {
      replayed = count;
    },
  });
  await store.close();
  return { ...copied, replayed, revokedKeys };
}

async function restoreFile(
  backup: string,
  file: string,
  tools: LedgerTools,
  onProgress: (progress: StoreProgress) => void,
  finish: (session: Session) => Promise<void>,
): Promise<Copied> {
  refuseTaken(file);
  const part = `${file}.part`;
  makeFolder(file);
  removeStore(part);
  try {
    onProgress({ done: 0, of: 2, next: 'copying' });
    copyFileSync(backup, part);
    onProgress({ done: 1, of: 2, next: 'comparing' });
    const copied = await proved(part, tools);
    const { session } = await openSession(part, 'write');
    try {
      await finish(session);
      await session.commit();
    } finally {
      await session.end();
    }
    putInPlace(part, file);
    return copied;
  } catch (error) {
    throw sqliteFault(error, file);
  } finally {
    removeStore(part);
  }
}

/** Reads a copy again: its rows and the roots of its logs. */
async function proved(file: string, tools: LedgerTools): Promise<Copied> {
  const { session } = await openSession(file, 'read');
  try {
    return { rows: await inSession(session, countRows()), roots: await rootsOf(session, tools) };
  } finally {
    await session.end();
  }
}

function makeFolder(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  } catch {
    throw new StoreFault('unreachable', `The folder cannot be made: ${dirname(file)}.`);
  }
}
