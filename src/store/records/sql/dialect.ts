import type { ParameterType, Statement, Value } from './statement.ts';

/** A statement as SQLite takes it: plain `?`, and which value each of them stands for. */
export interface ForSqlite {
  readonly sql: string;
  /** Index of the value for each `?`. */
  readonly order: readonly number[];
  /** True when the values can be bound as they come. */
  readonly isInOrder: boolean;
}

const PARAMETER = /\$(\d+)/g;

/** Translates a statement for SQLite. */
export function forSqlite({ sql, types }: Statement): ForSqlite {
  const order: number[] = [];
  const text = sql.replaceAll('{lock}', '').replaceAll(PARAMETER, (_, number: string) => {
    order.push(Number(number) - 1);
    return '?';
  });
  const isInOrder = order.length === types.length && order.every((index, at) => index === at);
  return { sql: text.trimEnd(), order, isInOrder };
}

/** Translates a statement for PostgreSQL. */
export function forPostgres({ sql }: Statement): string {
  return sql.replaceAll('{lock}', 'for update');
}

const ARRAY_TYPES = { text: 'text[]', bytes: 'bytea[]', int: 'bigint[]' } as const satisfies Record<
  ParameterType,
  string
>;

/**
 * Translates a statement for PostgreSQL so that it runs for many lists of values at once: each parameter becomes an
 * array of all its values. One text whatever the number, so that it is prepared once.
 */
export function forPostgresEach(statement: Statement): string {
  const { types } = statement;
  const arrays = types.map((type, at) => `$${at + 1}::${ARRAY_TYPES[type]}`).join(', ');
  const names = types.map((_, at) => `v${at + 1}`).join(', ');
  const source = `unnest(${arrays}) as v (${names})`;
  const sql = forPostgres(statement).replaceAll(PARAMETER, 'v.v$1');
  const values = / values \(([^)]*)\)/.exec(sql);
  if (sql.startsWith('insert ') && values) {
    return sql.replace(values[0], () => ` select ${values[1] ?? ''} from ${source}`);
  }
  if (sql.startsWith('select ')) return `select r.* from ${source} cross join lateral (${sql}) r`;
  throw new TypeError(`the statement ${statement.name} cannot be run for many values`);
}

const UNSTORABLE = /[\p{Cs}\0]/u;

/** Whether both databases keep a text letter by letter: NUL and lone halves of surrogate pairs are lost in one of them. */
export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text);
}

/** Refuses values that the databases would keep differently. */
export function checkValues(values: readonly Value[]): void {
  for (const value of values) {
    if (typeof value === 'string' && !isStorable(value)) {
      throw new TypeError('a text with NUL or half a surrogate pair cannot be stored');
    }
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new TypeError('only whole numbers can be stored');
    }
  }
}
