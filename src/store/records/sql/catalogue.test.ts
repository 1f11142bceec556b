import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../schema/tables.ts';
import { STATEMENTS, WITHOUT_CUSTOMER } from './catalogue.ts';
import { forPostgresEach, forSqlite } from './dialect.ts';

const all = Object.values(STATEMENTS);

/** Whether a statement works on one customer: an equation in its condition, or a value in what it adds. */
function namesCustomer(sql: string): boolean {
  const added = /^insert into \w+ \(([^)]*)\) values \(([^)]*)\)/.exec(sql);
  if (added) {
    const at = (added[1] ?? '').split(', ').indexOf('customer');
    return at >= 0 && /^\$\d+$/.test((added[2] ?? '').split(', ')[at] ?? '');
  }
  // Every part of a union must name it, and no `or` may open the door again.
  return sql.split(' union ').every((part) => {
    const condition = / where (.*)$/.exec(part)?.[1] ?? '';
    return !/ or /.test(condition) && /(?:^| and )(?:\w+\.)?customer = \$\d+(?: |$)/.test(condition);
  });
}

function namesController(sql: string): boolean {
  if (sql.startsWith('insert ')) return /\(controller, .*values \(\$1, /.test(sql);
  return sql.split(' union ').every((part) => /(?:where|and) (?:\w+\.)?controller = \$1/.test(part));
}

describe('the catalogue of statements', () => {
  it.each(all.map(({ name, sql }) => [name, sql] as const))(
    '%s names the customer key, or stands in the list of those that need not',
    (name, sql) => {
      const isListed = Object.keys(WITHOUT_CUSTOMER).includes(name);
      expect(namesCustomer(sql)).toBe(!isListed);
    },
  );

  it('names the controller everywhere, but where all of them are meant', () => {
    const without = all.filter(({ sql }) => !namesController(sql)).map(({ name }) => name);
    expect(without).toEqual(['listHeads', 'revokeAllKeys', 'listController']);
  });

  it('would find a statement that forgets the customer', () => {
    for (const sql of [
      'select body from event where controller = $1',
      'delete from event where controller = $1 and customer > $2',
      'delete from event where controller = $1 or customer = $2',
      'select a from event where customer = $1 union all select a from event where b = $1',
      'insert into event (controller, body) values ($1, $2)',
      'update event set customer = $2 where controller = $1',
    ]) {
      expect(namesCustomer(sql)).toBe(false);
    }
  });

  it('has as many types as parameters, and each parameter is used', () => {
    for (const { name, sql, types } of all) {
      const used = new Set([...sql.matchAll(/\$(\d+)/g)].map((match) => Number(match[1])));
      expect([name, ...[...used].sort((a, b) => a - b)]).toEqual([name, ...types.map((_, n) => n + 1)]);
    }
  });

  it('is the only place with statements on records, beside the schema and the copying of whole tables', () => {
    const root = join(import.meta.dirname, '..');
    const names = TABLES.map(({ name }) => name).join('|');
    const statement = new RegExp(`(?:from|into|update|join)\\s+(?:${names})\\b`, 'i');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!\.test)\.ts$/.test(file),
    );
    const found = files.filter((file) =>
      statement.test(readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(found.toSorted()).toEqual(['copy/copy-tables.ts', 'sql/catalogue.ts']);
  });
});

describe('dialects', () => {
  it('binds a value for every place, in SQLite', () => {
    expect(forSqlite({ name: 'x', sql: 'select $2, $1, $2 {lock}', types: ['text', 'int'] })).toEqual({
      sql: 'select ?, ?, ?',
      order: [1, 0, 1],
      isInOrder: false,
    });
  });

  it('runs for many values at once, in PostgreSQL', () => {
    expect(forPostgresEach(STATEMENTS.addLeaf)).toBe(
      'insert into leaf (controller, position, entry, leaf) select v.v1, v.v2, v.v3, v.v4 from unnest($1::text[], $2::bigint[], $3::bytea[], $4::bytea[]) as v (v1, v2, v3, v4)',
    );
    expect(() => forPostgresEach(STATEMENTS.setHead)).toThrow(TypeError);
  });
});
