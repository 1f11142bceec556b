import type { SchemaDialect } from '../database.ts';
import { StoreFault } from '../fault.ts';
import { textOf } from '../sql/row.ts';
import type { ParameterType, Statement, Steps } from '../sql/statement.ts';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations.ts';
import { TABLES } from './tables.ts';

/** Says in the table `meta` whose tables these are. */
const FORMAT = 'klartext records';

/** A statement that stands in no catalogue: those of the schema and of copying. */
export function adHoc(sql: string, types: readonly ParameterType[] = []): Statement {
  return { name: '', sql, types };
}

/** What is known about a store as a whole. */
export interface StoreIdentity {
  readonly version: number;
  /** Made with the store, kept by backups and moves: erasures are replayed into the store that they belong to. */
  readonly id: string;
}

/**
 * Brings the schema to a version, in the transaction that it runs in, and returns the store's identity.
 *
 * @param newId the identity of a store that is made now.
 * @throws `StoreFault` `newer-version` or `not-a-database`.
 */
export function* migrate(
  dialect: SchemaDialect,
  newId: string,
  to: number = SCHEMA_VERSION,
): Steps<StoreIdentity> {
  if (dialect.lock !== undefined) yield { statement: adHoc(dialect.lock), values: [] };
  const tables = new Set((yield { statement: adHoc(dialect.listTables), values: [] }).rows.map(nameOf));
  if (!tables.has('meta')) {
    if (TABLES.some(({ name }) => tables.has(name))) throw foreign();
    yield {
      statement: adHoc('create table meta (name text primary key, value text not null)'),
      values: [],
    };
    yield write('format', FORMAT);
    yield write('id', newId);
    yield write('version', '0');
  }
  const identity = yield* readIdentity();
  if (identity.version > SCHEMA_VERSION) {
    throw new StoreFault(
      'newer-version',
      `The store was made by a newer Klartext (schema ${identity.version}; this one knows ${SCHEMA_VERSION}). Update Klartext.`,
    );
  }
  const missing = MIGRATIONS.filter(({ version }) => version > identity.version && version <= to);
  for (const { version, sql } of missing) {
    for (const text of sql) yield { statement: adHoc(inDialect(text, dialect)), values: [] };
    yield {
      statement: adHoc(`update meta set value = $1 where name = 'version'`, ['text']),
      values: [String(version)],
    };
  }
  return { ...identity, version: missing.at(-1)?.version ?? identity.version };
}

/** Reads a store's identity. */
export function* readIdentity(): Steps<StoreIdentity> {
  const { rows } = yield { statement: adHoc('select name, value from meta'), values: [] };
  const meta = new Map(rows.map((row) => [nameOf(row), textOf(row, 'value')]));
  const version = Number(meta.get('version'));
  const id = meta.get('id');
  if (meta.get('format') !== FORMAT || id === undefined || !Number.isInteger(version)) throw foreign();
  return { version, id };
}

/** Gives a store the identity of the one that it is a copy of. */
export function* writeIdentity(id: string): Steps<void> {
  yield { statement: adHoc(`update meta set value = $1 where name = 'id'`, ['text']), values: [id] };
}

function write(name: string, value: string): { statement: Statement; values: readonly string[] } {
  return {
    statement: adHoc('insert into meta (name, value) values ($1, $2)', ['text', 'text']),
    values: [name, value],
  };
}

function inDialect(sql: string, { bytes, int, id, clustered }: SchemaDialect): string {
  return sql
    .replaceAll(/\s+/g, ' ')
    .replaceAll('{bytes}', bytes)
    .replaceAll('{int}', int)
    .replaceAll('{id}', id)
    .replaceAll('{clustered}', clustered)
    .trimEnd();
}

function nameOf(row: Parameters<typeof textOf>[0]): string {
  return textOf(row, 'name');
}

function foreign(): StoreFault {
  return new StoreFault('not-a-database', 'The database holds tables, but no records of Klartext.');
}
