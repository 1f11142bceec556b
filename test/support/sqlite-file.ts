import { type SqliteConnection, sqliteDriver } from '../../src/store/records/sqlite/driver.ts';

/** Opens a database file beside the store, by the library that works on this Node, to look into it or to damage it. */
export function sqliteFile(path: string, isReadOnly = false): SqliteConnection {
  return sqliteDriver()(path, { isReadOnly });
}

/** One column of all rows. */
export function column(database: SqliteConnection, sql: string, name = 'name'): readonly unknown[] {
  return database
    .prepare(sql)
    .all([])
    .map((row) => row[name]);
}
