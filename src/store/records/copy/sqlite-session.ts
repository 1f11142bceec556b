import { type SqliteDatabase, sqliteAnswers } from '../sqlite/sqlite-database.ts';
import { sqliteFault } from '../sqlite/sqlite-fault.ts';
import type { Session } from './session.ts';

/** A session on a database in a file; ends with the database closed. */
export function sqliteSession(database: SqliteDatabase, mode: 'read' | 'write'): Session {
  const { connection, place } = database;
  const answer = sqliteAnswers(connection);
  let isOpen = true;
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw sqliteFault(error, place);
    }
  };
  guarded(() => connection.exec(mode === 'read' ? 'begin' : 'begin immediate'));
  return {
    kind: 'sqlite',
    place,
    ask: async (ask) => guarded(() => answer(ask)),
    commit: async () => {
      guarded(() => connection.exec('commit'));
      isOpen = false;
    },
    end: async () => {
      try {
        if (isOpen) connection.exec('rollback');
      } catch {
        // A full disk has rolled it back already.
      }
      await database.close();
    },
  };
}
