import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SchemaDialect } from '../database.ts';
import { StoreFault } from '../fault.ts';
import { erasureJournal, syncFolder } from '../journal/journal.ts';
import type { RecordStore } from '../record-store.ts';
import { recordStoreOf } from '../record-store-of.ts';
import { migrate, type StoreIdentity } from '../schema/migrate.ts';
import type { KeptAtReplay } from '../work/erase.ts';
import { eraserOf, replayErasures } from '../work/eraser.ts';
import { type SqliteConnection, type SqliteDriverName, sqliteDriver } from './driver.ts';
import { type SqliteDatabase, sqliteDatabase } from './sqlite-database.ts';
import { sqliteFault } from './sqlite-fault.ts';

/** The journal of erasures, beside the database. */
export const JOURNAL_NAME = 'erasures.jsonl';

/** How a store in a file is opened. */
export interface SqliteOptions {
  /** The library; the first that works when absent. */
  readonly driver?: SqliteDriverName;
  /** The journal of erasures; `erasures.jsonl` beside the file when absent. */
  readonly journal?: string;
  /** How long to wait for another process that writes, in milliseconds; 5000 when absent. */
  readonly waitMs?: number;
  /** What duties keep when an erasure is done again after a restore. */
  readonly keptAtReplay?: KeptAtReplay;
  /** Told how many erasures were done again. */
  readonly onReplayed?: (customers: number) => void;
}

/** What SQLite calls the types. */
export const SQLITE_DIALECT: SchemaDialect = {
  bytes: 'blob',
  int: 'integer',
  id: 'integer primary key',
  clustered: 'without rowid',
  listTables: `select name from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!'`,
};

const WAIT_MS = 5000;

/**
 * Opens the store in a file, which is made (mode 600, its folder 700) when it is not there, brings its schema up to date and
 * does again what the journal of erasures holds and the file lacks.
 *
 * @throws `StoreFault`.
 */
export function openSqlite(path: string, options: SqliteOptions = {}): RecordStore {
  const { database, identity } = openSqliteDatabase(path, options);
  const journal = erasureJournal(options.journal ?? join(dirname(resolve(path)), JOURNAL_NAME));
  try {
    const erasures = journal.read(identity.id);
    if (erasures.length > 0) {
      const replayed = database.writeNow(() => replayErasures(erasures, options.keptAtReplay));
      if (replayed > 0) {
        void database.scrub();
        options.onReplayed?.(replayed);
      }
    }
  } catch (error) {
    void database.close();
    throw error;
  }
  return recordStoreOf(database, eraserOf(database, identity.id, journal));
}

/** Opens the database of a store without its journal. */
export function openSqliteDatabase(
  path: string,
  options: SqliteOptions = {},
): { readonly database: SqliteDatabase; readonly identity: StoreIdentity } {
  const file = resolve(path);
  const open = sqliteDriver(options.driver);
  makeFile(file);
  let connection: SqliteConnection | undefined;
  try {
    connection = open(file, { isReadOnly: false });
    const waitMs = Math.trunc(options.waitMs ?? WAIT_MS);
    prepareConnection(connection, waitMs);
    const database = sqliteDatabase(connection, file, waitMs);
    const identity = database.writeNow(() => migrate(SQLITE_DIALECT, randomUUID()));
    return { database, identity };
  } catch (error) {
    connection?.close();
    throw sqliteFault(error, file);
  }
}

function prepareConnection(connection: SqliteConnection, waitMs: number): void {
  connection.exec(`pragma busy_timeout = ${waitMs}`);
  // Deleted content is overwritten, so that an erasure leaves nothing in the file.
  connection.exec('pragma secure_delete = on');
  insist(() => connection.exec('pragma journal_mode = wal'), waitMs);
  // Every commit is on disk before it is acknowledged.
  connection.exec('pragma synchronous = full');
  connection.exec('pragma foreign_keys = on');
  connection.exec('pragma trusted_schema = off');
}

function makeFile(file: string): void {
  if (existsSync(file)) {
    if (!statSync(file).isFile()) {
      throw new StoreFault('not-a-database', `It is no file, so it cannot hold a store: ${file}.`);
    }
    return;
  }
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    syncFolder(dirname(file));
  } catch {
    throw new StoreFault('unreachable', `The store cannot be made here: ${file}.`);
  }
}

/** Two programs that make the same file at once: SQLite does not wait by itself while the mode changes. */
function insist(work: () => void, waitMs: number): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += 20) {
    try {
      work();
      return;
    } catch (error) {
      const fault = sqliteFault(error, '');
      if (!(fault instanceof StoreFault) || fault.code !== 'busy' || waited >= waitMs) throw error;
      Atomics.wait(sleeper, 0, 0, 20);
    }
  }
}
