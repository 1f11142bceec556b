/** Type of a parameter: text, bytes, or a whole number. */
export type ParameterType = 'text' | 'bytes' | 'int';

/** A value bound to a parameter. */
export type Value = string | number | Uint8Array | null;

/** A row as a driver returns it. */
export type Row = Readonly<Record<string, unknown>>;

/** A statement of the catalogue, in the SQL that both databases know, with parameters `$1`, `$2` … */
export interface Statement {
  /** Its name in the catalogue, unique: prepared statements are kept by it. */
  readonly name: string;
  readonly sql: string;
  /** Types of the parameters, in order. */
  readonly types: readonly ParameterType[];
}

/** What a statement gave. */
export interface Result {
  readonly rows: readonly Row[];
  /** Rows that were added, changed or deleted. */
  readonly changes: number;
}

/** One statement to be run, once or once for each list of values. */
export type Ask =
  | { readonly statement: Statement; readonly values: readonly Value[] }
  | { readonly statement: Statement; readonly each: readonly (readonly Value[])[] };

/**
 * Work on a database, written once for both: it yields what it wants to ask and is given the result. SQLite runs it
 * in one go, so that nothing comes between its statements; PostgreSQL waits for each answer.
 */
export type Steps<T> = Generator<Ask, T, Result>;
