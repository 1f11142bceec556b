import { adHoc } from '../schema/migrate.ts';
import { TABLES, type Table } from '../schema/tables.ts';
import { intOf } from '../sql/row.ts';
import type { ParameterType, Row, Steps, Value } from '../sql/statement.ts';
import type { StoreProgress } from './ledger-tools.ts';
import { inSession } from './run-session.ts';
import type { Session } from './session.ts';

/** Rows that are copied at a time. */
const PAGE = 1000;

/** Number of rows of each table. */
export type RowCounts = Readonly<Record<string, number>>;

/** Copies every table from one session to another. */
export async function copyTables(
  from: Session,
  to: Session,
  counts: RowCounts,
  onProgress: (progress: StoreProgress) => void,
): Promise<void> {
  const of = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const table of TABLES) {
    let after: Row | undefined;
    for (;;) {
      onProgress({ done, of, next: table.name });
      const page: readonly Row[] = await inSession(from, readPage(table, after));
      if (page.length === 0) break;
      await inSession(to, writePage(table, page));
      done += page.length;
      after = page.at(-1);
    }
  }
  await inSession(to, continueIds(to));
}

/** Counts the rows of every table. */
export function* countRows(): Steps<RowCounts> {
  const counts: Record<string, number> = {};
  for (const { name } of TABLES) {
    const [row] = (yield { statement: adHoc(`select count(*) as rows_there from ${name}`), values: [] }).rows;
    counts[name] = row === undefined ? 0 : intOf(row, 'rows_there');
  }
  return counts;
}

function* readPage({ name, columns, key }: Table, after: Row | undefined): Steps<readonly Row[]> {
  const list = columns.map(([column]) => column).join(', ');
  const order = `order by ${key.join(', ')} limit ${PAGE}`;
  if (after === undefined) {
    return (yield { statement: adHoc(`select ${list} from ${name} ${order}`), values: [] }).rows;
  }
  const types = key.map((column) => typeOf(columns, column));
  const places = key.map((_, at) => `$${at + 1}`).join(', ');
  const sql = `select ${list} from ${name} where (${key.join(', ')}) > (${places}) ${order}`;
  return (yield { statement: adHoc(sql, types), values: key.map((column) => storedValue(after[column])) })
    .rows;
}

function* writePage({ name, columns }: Table, page: readonly Row[]): Steps<void> {
  const list = columns.map(([column]) => column).join(', ');
  const places = columns.map((_, at) => `$${at + 1}`).join(', ');
  const types = columns.map(([, type]) => type);
  const statement = {
    ...adHoc(`insert into ${name} (${list}) values (${places})`, types),
    name: `copy:${name}`,
  };
  yield { statement, each: page.map((row) => columns.map(([column]) => storedValue(row[column]))) };
}

/** PostgreSQL counts ids beside the table. */
function* continueIds({ kind }: Session): Steps<void> {
  if (kind !== 'postgres') return;
  const sql = `select setval(pg_get_serial_sequence('customer_key', 'id'), (select coalesce(max(id), 0) + 1 from customer_key), false)`;
  yield { statement: adHoc(sql), values: [] };
}

function typeOf(columns: Table['columns'], wanted: string): ParameterType {
  return columns.find(([name]) => name === wanted)?.[1] ?? 'text';
}

function storedValue(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError('a row holds a value of a kind that no table has');
}
