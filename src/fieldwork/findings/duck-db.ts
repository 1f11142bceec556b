import type { DuckDBConnection } from '@duckdb/node-api';

/** An engine in memory, for Parquet alone. */
export interface DuckDb {
  readonly connection: DuckDBConnection;
  /** Runs a query with few rows. */
  rows(sql: string): Promise<readonly Record<string, unknown>[]>;
  close(): void;
}

/** Opens the engine; loaded only by those who need it. One thread, so that the same rows make the same file. */
export async function openDuckDb(): Promise<DuckDb> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '256MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    connection,
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
