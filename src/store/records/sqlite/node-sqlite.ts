import type { Row, Value } from '../sql/statement.ts';
import type { OpenSqliteFile } from './driver.ts';

/** What is used of `node:sqlite`; the types of Node 20 do not know it yet. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options: { readonly readOnly: boolean },
  ) => {
    prepare(sql: string): {
      all(...values: readonly Value[]): readonly Row[];
      run(...values: readonly Value[]): { readonly changes: number | bigint };
    };
    exec(sql: string): void;
    close(): void;
  };
}

/** The SQLite of Node itself; undefined before 22.13, where it needs a flag. */
export function nodeSqlite(): OpenSqliteFile | undefined {
  const module = process.getBuiltinModule('node:sqlite') as NodeSqlite | undefined;
  if (module === undefined) return undefined;
  const { DatabaseSync } = module;
  return (path, { isReadOnly }) => {
    const database = new DatabaseSync(path, { readOnly: isReadOnly });
    return {
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          all: (values) => statement.all(...values),
          run: (values) => Number(statement.run(...values).changes),
        };
      },
      exec: (sql) => {
        database.exec(sql);
      },
      close: () => {
        database.close();
      },
    };
  };
}
