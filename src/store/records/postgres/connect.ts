import type pg from 'pg';

/** Tables lie in a schema of their own, apart from those of the shop. */
export const POSTGRES_SCHEMA = 'klartext';

/** How a store in PostgreSQL is reached. */
export interface PostgresOptions {
  /** The journal of erasures, a file; without it a restored database does not know of erasures since. */
  readonly journal?: string;
  /** Connections at most; 10 when absent. */
  readonly connections?: number;
  /** After how many milliseconds a statement is given up; 15000 when absent. */
  readonly statementTimeoutMs?: number;
}

const CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 5000;
const STATEMENT_TIMEOUT_MS = 15_000;
/** Type number of `bigint` in PostgreSQL. */
const BIGINT = 20;
/** Type number of `numeric`, which sums of `bigint` are. */
const NUMERIC = 1700;

/** The library, loaded when it is needed. */
export async function loadPostgres(): Promise<typeof pg> {
  const library = await import('pg');
  return library.default;
}

/** Settings of a connection. Positions are whole numbers below 2⁵³, so they are read as numbers. */
export function connectionConfig(library: typeof pg, url: string, options: PostgresOptions): pg.PoolConfig {
  const statementTimeout = options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
  return {
    connectionString: url,
    application_name: 'klartext',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    max: options.connections ?? CONNECTIONS,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: 2 * statementTimeout,
    options: `-c search_path=${POSTGRES_SCHEMA} -c synchronous_commit=on -c client_min_messages=warning`,
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === BIGINT || type === NUMERIC ? Number : library.types.getTypeParser(type, format ?? 'text'),
    },
  };
}

/** The address of a database as it may be shown: without password and without parameters. */
export function shownUrl(url: string): string {
  try {
    const parsed = new URL(url);
    const user = parsed.username === '' ? '' : `${parsed.username}@`;
    return `${parsed.protocol}//${user}${parsed.host}${parsed.pathname}`;
  } catch {
    return 'postgres://…';
  }
}
