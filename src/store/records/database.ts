import type { Steps } from './sql/statement.ts';

/** What differs between the databases when a schema is made. */
export interface SchemaDialect {
  readonly bytes: string;
  readonly int: string;
  /** A key that the database counts up by itself. */
  readonly id: string;
  readonly clustered: string;
  /** Lists the tables that are there, as `name`. */
  readonly listTables: string;
  /** Keeps two programs from making the schema at the same time, where a transaction alone does not. */
  readonly lock?: string;
}

/** A database that runs {@link Steps}. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** Where it is, without any password. */
  readonly place: string;
  /** Runs steps that only read, outside a transaction: each statement sees what is committed when it starts. */
  readonly read: <T>(steps: () => Steps<T>) => Promise<T>;
  /**
   * Runs steps in one transaction that other writers wait for. Steps may run again when a connection broke.
   *
   * @throws `StoreFault`; nothing is kept then.
   */
  readonly write: <T>(steps: () => Steps<T>) => Promise<T>;
  /** Takes out of the files what was deleted, as far as the database can. */
  readonly scrub: () => Promise<void>;
  /** Calls back when another process may have added something; returns a function that ends it. */
  readonly follow: (changed: () => void) => () => void;
  /** Tells other processes of a new head. */
  readonly tell: (controller: string, head: number) => void;
  readonly close: () => Promise<void>;
}
