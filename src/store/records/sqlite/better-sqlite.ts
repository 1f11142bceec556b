import { createRequire } from 'node:module';
import type DatabaseConstructor from 'better-sqlite3';
import type { Row } from '../sql/statement.ts';
import type { OpenSqliteFile, SqliteConnection } from './driver.ts';

let loaded: OpenSqliteFile | 'absent' | undefined;

/** The library better-sqlite3; undefined where its compiled part does not fit this Node. */
export function betterSqlite(): OpenSqliteFile | undefined {
  loaded ??= load();
  return loaded === 'absent' ? undefined : loaded;
}

function load(): OpenSqliteFile | 'absent' {
  try {
    const require = createRequire(import.meta.url);
    const Database = require('better-sqlite3') as typeof DatabaseConstructor;
    // The compiled part is loaded with the first database only.
    new Database(':memory:').close();
    return (path, { isReadOnly }) => connection(new Database(path, { readonly: isReadOnly, timeout: 0 }));
  } catch {
    return 'absent';
  }
}

function connection(database: DatabaseConstructor.Database): SqliteConnection {
  return {
    prepare: (sql) => {
      const statement = database.prepare<unknown[], Row>(sql);
      return {
        all: (values) => statement.all(...values),
        run: (values) => statement.run(...values).changes,
      };
    },
    exec: (sql) => {
      database.exec(sql);
    },
    close: () => {
      database.close();
    },
  };
}
