import type pg from 'pg';
import { checkValues, forPostgres, forPostgresEach } from '../sql/dialect.ts';
import type { Ask, Result, Row, Statement, Steps, Value } from '../sql/statement.ts';

/** A connection, or a pool that takes any free one. */
export type Queryable = Pick<pg.Pool, 'query'> | Pick<pg.ClientBase, 'query'>;

/** Runs steps on a connection and returns what they return. */
export async function runSteps<T>(connection: Queryable, steps: Steps<T>): Promise<T> {
  let step = steps.next();
  while (step.done !== true) step = steps.next(await answer(connection, step.value));
  return step.value;
}

/** Answers what is asked on a connection. */
export async function answer(connection: Queryable, ask: Ask): Promise<Result> {
  if ('values' in ask) return query(connection, ask.statement, '', forPostgres, ask.values);
  const [first, ...more] = ask.each;
  if (first === undefined) return { rows: [], changes: 0 };
  if (more.length === 0) return query(connection, ask.statement, '', forPostgres, first);
  for (const values of ask.each) checkValues(values);
  const arrays = ask.statement.types.map((_, at) => ask.each.map((values) => bound(values[at] ?? null)));
  return send(connection, nameOf(ask.statement, ':each'), textOf(ask.statement, forPostgresEach), arrays);
}

function query(
  connection: Queryable,
  statement: Statement,
  suffix: string,
  translate: Translate,
  values: readonly Value[],
): Promise<Result> {
  checkValues(values);
  return send(connection, nameOf(statement, suffix), textOf(statement, translate), values.map(bound));
}

async function send(
  connection: Queryable,
  name: string | undefined,
  text: string,
  values: unknown[],
): Promise<Result> {
  const result = await connection.query<Row>({ text, values, ...(name === undefined ? {} : { name }) });
  return { rows: result.rows, changes: result.rowCount ?? 0 };
}

/** The library sends a `Buffer` as bytes, and looks at other arrays of bytes value by value. */
function bound(value: Value): string | number | Buffer | null {
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}

function nameOf({ name }: Statement, suffix: string): string | undefined {
  return name === '' ? undefined : `klartext:${name}${suffix}`;
}

type Translate = (statement: Statement) => string;

const translated = new Map<Translate, Map<string, string>>();

function textOf(statement: Statement, translate: Translate): string {
  if (statement.name === '') return translate(statement);
  const texts = translated.get(translate) ?? new Map<string, string>();
  translated.set(translate, texts);
  const text = texts.get(statement.name) ?? translate(statement);
  texts.set(statement.name, text);
  return text;
}
