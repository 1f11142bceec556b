import type { Database } from '../database.ts';
import { StoreFault } from '../fault.ts';
import { checkValues, type ForSqlite, forSqlite } from '../sql/dialect.ts';
import { intOf } from '../sql/row.ts';
import type { Ask, Result, Statement, Steps, Value } from '../sql/statement.ts';
import type { SqliteConnection, SqliteStatement } from './driver.ts';
import { sqliteFault } from './sqlite-fault.ts';

/** How often a follower looks whether another process wrote, in milliseconds. */
const LOOK_EVERY_MS = 10;
/** How often a scrub is tried again while a reader is in its way, and how long it waits before. */
const SCRUB_AGAIN_MS = 250;

/** A database in a file. Steps run in one go, so nothing of this process comes between them. */
export interface SqliteDatabase extends Database {
  /** Runs steps at once in one transaction. */
  readonly writeNow: <T>(steps: () => Steps<T>) => T;
  readonly readNow: <T>(steps: () => Steps<T>) => T;
  readonly connection: SqliteConnection;
}

/** The database over an open connection. */
export function sqliteDatabase(connection: SqliteConnection, place: string, waitMs: number): SqliteDatabase {
  const answer = sqliteAnswers(connection);
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  const guarded = <T>(work: () => T): T => {
    if (isClosed) throw new StoreFault('unreachable', `The store is closed: ${place}.`);
    try {
      return work();
    } catch (error) {
      throw sqliteFault(error, place);
    }
  };
  const readNow = <T>(steps: () => Steps<T>): T => guarded(() => run(steps(), answer));
  const writeNow = <T>(steps: () => Steps<T>): T =>
    guarded(() => {
      connection.exec('begin immediate');
      try {
        const result = run(steps(), answer);
        connection.exec('commit');
        return result;
      } catch (error) {
        rollBack(connection);
        throw error;
      }
    });
  const scrub = (): void => {
    if (isClosed) return;
    // The log beside the file still holds the pages as they were; this empties it.
    // A reader may stand in its way for long, as a backup does: then it is tried again, and nobody waits for it now.
    connection.exec('pragma busy_timeout = 0');
    const [row] = connection.prepare('pragma wal_checkpoint(truncate)').all([]);
    connection.exec(`pragma busy_timeout = ${waitMs}`);
    clearTimeout(again);
    if (row !== undefined && intOf(row, 'busy') !== 0) again = setTimeout(tryScrub, SCRUB_AGAIN_MS).unref();
  };
  const tryScrub = (): void => {
    try {
      scrub();
    } catch {
      again = setTimeout(tryScrub, SCRUB_AGAIN_MS).unref();
    }
  };

  return {
    kind: 'sqlite',
    place,
    connection,
    readNow,
    writeNow,
    read: async (steps) => readNow(steps),
    write: async (steps) => writeNow(steps),
    scrub: async () => tryScrub(),
    follow: (changed) => follow(connection, changed),
    // Other processes see it in the file.
    tell: () => {},
    close: async () => {
      if (isClosed) return;
      clearTimeout(again);
      isClosed = true;
      connection.close();
    },
  };
}

/** Calls back when another connection has committed something. */
function follow(connection: SqliteConnection, changed: () => void): () => void {
  const statement = connection.prepare('pragma data_version');
  const version = (): unknown => statement.all([])[0]?.data_version;
  let seen = version();
  const timer = setInterval(() => {
    try {
      const now = version();
      if (now === seen) return;
      seen = now;
    } catch {
      // A damaged or closed file: reading it will tell.
    }
    changed();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

function rollBack(connection: SqliteConnection): void {
  try {
    connection.exec('rollback');
  } catch {
    // SQLite rolls back by itself when the disk is full.
  }
}

/** Answers what is asked on a connection, with its statements prepared once. */
export function sqliteAnswers(connection: SqliteConnection): (ask: Ask) => Result {
  const prepared = new Map<
    string,
    { readonly statement: SqliteStatement; readonly form: ForSqlite; readonly isQuery: boolean }
  >();
  const preparedOf = (statement: Statement) => {
    const known = prepared.get(statement.name);
    if (known) return known;
    const form = forSqlite(statement);
    const isQuery = /^select | returning /.test(form.sql);
    const made = { statement: connection.prepare(form.sql), form, isQuery };
    if (statement.name !== '') prepared.set(statement.name, made);
    return made;
  };
  return (ask) => {
    const { statement, form, isQuery } = preparedOf(ask.statement);
    const bind = (values: readonly Value[]): readonly Value[] => {
      checkValues(values);
      return form.isInOrder ? values : form.order.map((index) => values[index] ?? null);
    };
    if ('values' in ask) {
      const values = bind(ask.values);
      return isQuery
        ? { rows: statement.all(values), changes: 0 }
        : { rows: [], changes: statement.run(values) };
    }
    if (isQuery) return { rows: ask.each.flatMap((values) => statement.all(bind(values))), changes: 0 };
    let changes = 0;
    for (const values of ask.each) changes += statement.run(bind(values));
    return { rows: [], changes };
  };
}

function run<T>(steps: Steps<T>, answer: (ask: Ask) => Result): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next(answer(step.value));
  return step.value;
}
