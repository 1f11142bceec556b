import { StoreFault } from '../fault.ts';
import type { Row, Value } from '../sql/statement.ts';
import { betterSqlite } from './better-sqlite.ts';
import { nodeSqlite } from './node-sqlite.ts';

/** The little that is asked of an SQLite library; all of it is synchronous. */
export interface SqliteConnection {
  readonly prepare: (sql: string) => SqliteStatement;
  /** Runs SQL without parameters, whatever it returns. */
  readonly exec: (sql: string) => void;
  readonly close: () => void;
}

/** A prepared statement. */
export interface SqliteStatement {
  readonly all: (values: readonly Value[]) => readonly Row[];
  /** Runs it and returns the number of rows that it changed. */
  readonly run: (values: readonly Value[]) => number;
}

/** Opens a file, which is made when it is not there. */
export type OpenSqliteFile = (path: string, options: { readonly isReadOnly: boolean }) => SqliteConnection;

/** Which library to use: better-sqlite3, or the one in Node (from 22.13 on). */
export type SqliteDriverName = 'better-sqlite3' | 'node:sqlite';

/** The driver of a name, or the first that works here. */
export function sqliteDriver(name?: SqliteDriverName): OpenSqliteFile {
  const found =
    name === undefined
      ? (betterSqlite() ?? nodeSqlite())
      : name === 'node:sqlite'
        ? nodeSqlite()
        : betterSqlite();
  if (found) return found;
  throw new StoreFault(
    'unreachable',
    'There is no SQLite here: better-sqlite3 does not load, and this Node has none of its own (it comes with 22.13). Run "npm rebuild better-sqlite3", or use PostgreSQL.',
  );
}

/** Whether a driver works here. */
export function hasSqliteDriver(name: SqliteDriverName): boolean {
  return (name === 'node:sqlite' ? nodeSqlite() : betterSqlite()) !== undefined;
}
