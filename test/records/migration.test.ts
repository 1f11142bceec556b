import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { openPostgres, openSqlite, type RecordStore } from '../../src/store/index.ts';
import type { SchemaDialect } from '../../src/store/records/database.ts';
import { POSTGRES_DIALECT } from '../../src/store/records/postgres/open-postgres.ts';
import { migrate } from '../../src/store/records/schema/migrate.ts';
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/store/records/schema/migrations.ts';
import { TABLES } from '../../src/store/records/schema/tables.ts';
import { forSqlite } from '../../src/store/records/sql/dialect.ts';
import type { Ask, Result } from '../../src/store/records/sql/statement.ts';
import type { SqliteConnection } from '../../src/store/records/sqlite/driver.ts';
import { SQLITE_DIALECT } from '../../src/store/records/sqlite/open-sqlite.ts';
import { asAdmin, postgresUrl } from '../support/postgres.ts';
import { column, sqliteFile } from '../support/sqlite-file.ts';
import { anAppend, customerKey, someBytes } from './made.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-migration-'));
const url = await postgresUrl();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Run = (ask: Ask) => Promise<Result>;
const OLD = MIGRATIONS.map(({ version }) => version).filter((version) => version < SCHEMA_VERSION);
const key = someBytes(60);
const ada = customerKey('ada');
const event = anAppend(ada, 0);

/** Makes a store as an earlier version of this program left it, with one event. */
async function makeOld(run: Run, dialect: SchemaDialect, version: number): Promise<void> {
  const steps = migrate(dialect, 'an-old-store', version);
  let step = steps.next();
  while (step.done !== true) step = steps.next(await run(step.value));
  const add = (sql: string, values: readonly (string | number | Uint8Array)[]): Promise<Result> =>
    run({ statement: { name: '', sql, types: values.map(() => 'text') }, values });
  await add(`insert into head (controller, position) values ($1, $2)`, ['shop', 1]);
  const ids = await add(
    `insert into customer_key (controller, customer, key) values ($1, $2, $3) returning id`,
    ['shop', ada, key],
  );
  const { partitionOf } = await import('../../src/store/index.ts');
  await add(
    `insert into customer (controller, partition, customer, sequence, position, key_id, state) values ($1, $2, $3, $4, $5, $6, $7)`,
    ['shop', partitionOf('shop', ada), ada, 1, 0, Number(ids.rows[0]?.id), event.state],
  );
  await add(
    `insert into event (controller, customer, sequence, position, event_key, body) values ($1, $2, $3, $4, $5, $6)`,
    ['shop', ada, 0, 0, event.eventKey, event.body],
  );
  await add(`insert into leaf (controller, position, entry, leaf) values ($1, $2, $3, $4)`, [
    'shop',
    0,
    event.entry,
    event.leaf,
  ]);
}

async function expectCarriedOver(store: RecordStore): Promise<void> {
  const records = store.for('shop');
  expect(await records.readCustomer(ada)).toEqual({
    customer: ada,
    sequence: 1,
    position: 0,
    key,
    state: event.state,
  });
  expect(await records.readEvents(ada)).toHaveLength(1);
  expect(await records.listDeliveries('all', 5)).toEqual([]);
  expect(await records.apiKeys()).toEqual([]);
  expect(await records.append([event])).toEqual([{ is: 'known', position: 0 }]);
  expect(await records.append([anAppend(ada, 1)])).toEqual([{ is: 'added', position: 1 }]);
  expect(await records.tail(0, 5)).toHaveLength(1);
}

function inSqlite(database: SqliteConnection): Run {
  return async ({ statement, ...given }) => {
    const { sql, order } = forSqlite(statement);
    const values = 'values' in given ? given.values : [];
    const prepared = database.prepare(sql);
    const bound = order.map((index) => values[index] ?? null);
    if (/^\s*(?:select|with)\b|\breturning\b/i.test(sql)) return { rows: prepared.all(bound), changes: 0 };
    return { rows: [], changes: prepared.run(bound) };
  };
}

function schemaOf(path: string): unknown {
  const database = sqliteFile(path, true);
  const rows = database.prepare('select type, name, sql from sqlite_schema order by type, name').all([]);
  database.close();
  return rows;
}

describe('migrations', () => {
  it('are numbered without a gap, and the last one is the version that this program works with', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, n) => n + 1));
    expect(MIGRATIONS.at(-1)?.version).toBe(SCHEMA_VERSION);
    expect(OLD.length).toBeGreaterThan(0);
  });

  it.each(OLD)('bring a file of version %i up to date, with what it holds', async (version) => {
    const path = join(folder, `v${version}`, 'klartext.db');
    mkdirSync(dirname(path));
    const database = sqliteFile(path);
    await makeOld(inSqlite(database), SQLITE_DIALECT, version);
    database.close();
    const store = openSqlite(path);
    await expectCarriedOver(store);
    await store.close();
    const fresh = join(folder, `fresh-${version}.db`);
    await openSqlite(fresh).close();
    expect(schemaOf(path)).toEqual(schemaOf(fresh));
  });

  it.skipIf(url === undefined).each(OLD)('bring PostgreSQL from version %i up to date', async (version) => {
    const client = new pg.Client({ connectionString: url ?? '', options: '-c search_path=klartext' });
    await client.connect();
    await client.query('drop schema if exists klartext cascade');
    await client.query('create schema klartext');
    await makeOld(
      async ({ statement, ...given }) => {
        const values =
          'values' in given ? given.values.map((v) => (v instanceof Uint8Array ? Buffer.from(v) : v)) : [];
        const result = await client.query<Record<string, unknown>>(statement.sql, values);
        return { rows: result.rows, changes: result.rowCount ?? 0 };
      },
      POSTGRES_DIALECT,
      version,
    );
    await client.end();
    const store = await openPostgres(url ?? '');
    await expectCarriedOver(store);
    await store.close();
  });

  it('know every table and column that is copied, and no table is forgotten', async () => {
    const path = join(folder, 'tables.db');
    await openSqlite(path).close();
    const database = sqliteFile(path, true);
    const names = column(database, `select name from sqlite_schema where type = 'table'`);
    expect(names.toSorted()).toEqual(['meta', ...TABLES.map(({ name }) => name)].toSorted());
    for (const { name, columns, key: keys } of TABLES) {
      const there = column(database, `select name from pragma_table_info('${name}')`);
      expect(there.toSorted()).toEqual(columns.map(([column]) => column).toSorted());
      const primary = `select name from pragma_table_info('${name}') where pk > 0 order by pk`;
      expect(column(database, primary)).toEqual(keys);
    }
    database.close();
  });

  it('refuse a store of a newer version, and leave it as it is', async () => {
    const path = join(folder, 'newer.db');
    await openSqlite(path).close();
    const database = sqliteFile(path);
    database.exec(`update meta set value = '99' where name = 'version'`);
    database.close();
    expect(() => openSqlite(path)).toThrow(expect.objectContaining({ code: 'newer-version' }));
    if (url === undefined) return;
    await (await openPostgres(url)).close();
    await asAdmin(url, `update klartext.meta set value = '99' where name = 'version'`);
    await expect(openPostgres(url)).rejects.toMatchObject({ code: 'newer-version' });
  });
});
