import { Writable } from 'node:stream';
import { pino } from 'pino';
import {
  type ApiKeys,
  createKey,
  type KeyRecords,
  openApiKeys,
  SCOPES,
  type Scope,
} from '../../src/account/index.ts';
import { type ApiOptions, createApi, createMetrics } from '../../src/server/api/index.ts';
import type { ApiKeyRow } from '../../src/store/index.ts';
import { declared, EXAMPLE_FILE } from '../support/declared.ts';
import { type FakeRegister, fakeRegister } from './fake-register.ts';

const { declaration } = declared(EXAMPLE_FILE);

/** A day in the tests, milliseconds since 1970. */
export const NOW = Date.parse('2026-11-24T12:00:00Z');

/** Keys of controllers in memory. */
export function keyRecords(controller: string, rows: ApiKeyRow[]): KeyRecords {
  return {
    controller,
    apiKeys: async () => rows,
    saveApiKey: async (row) => {
      const index = rows.findIndex(({ id }) => id === row.id);
      if (index < 0) rows.push(row);
      else rows[index] = row;
    },
  };
}

/** An interface over two controllers, with what it wrote into its log. */
export interface Made {
  readonly app: ReturnType<typeof createApi>;
  readonly shop: FakeRegister;
  readonly other: FakeRegister;
  readonly keys: ApiKeys;
  /** A key of the shop with some scopes; all of them when none are named. */
  readonly keyFor: (...scopes: readonly Scope[]) => Promise<string>;
  readonly otherKey: string;
  readonly rows: ApiKeyRow[];
  /** The lines of the log as one text. */
  readonly logged: () => string;
  readonly clock: { now: number };
  readonly options: ApiOptions;
}

/** Makes the interface over fake registers. */
export async function made(more: Partial<ApiOptions> = {}): Promise<Made> {
  const clock = { now: NOW };
  const now = () => clock.now;
  const shop = fakeRegister('shop', now);
  const other = fakeRegister('other', now);
  const rows: ApiKeyRow[] = [];
  const foreign = createKey({ scopes: [...SCOPES], name: 'other', now: NOW });
  const records = [keyRecords('shop', rows), keyRecords('other', [foreign.row])];
  const keys = await openApiKeys({ records: () => records, now, everyMs: 0 });
  const lines: string[] = [];
  const sink = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const registers = new Map([
    ['shop', shop],
    ['other', other],
  ]);
  const options: ApiOptions = {
    registers,
    keys,
    metrics: createMetrics(registers, now),
    log: pino({}, sink),
    now,
    versionsOf: () => [{ number: 7, id: 'a'.repeat(64), on: '2026-11-01', declaration }],
    ...more,
  };
  const keyFor = async (...scopes: readonly Scope[]): Promise<string> => {
    const { row, text } = createKey({
      scopes: scopes.length === 0 ? SCOPES : scopes,
      name: 'test',
      now: NOW,
    });
    rows.push(row);
    await keys.reload();
    return text;
  };
  return {
    app: createApi(options),
    shop,
    other,
    keys,
    keyFor,
    otherKey: foreign.text,
    rows,
    logged: () => lines.join(''),
    clock,
    options,
  };
}

/** Sends JSON with a key. */
export function send(
  { app }: Pick<Made, 'app'>,
  path: string,
  body: unknown,
  key?: string,
  headers: Readonly<Record<string, string>> = {},
): Response | Promise<Response> {
  return app.request(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...headers,
    },
  });
}

/** A question that fits. */
export function question(customer = 'c-1042', datum = 'orders', context?: Readonly<Record<string, unknown>>) {
  return {
    subject: { type: 'service', id: 'shop-frontend' },
    action: { name: 'recommendations' },
    resource: { type: 'datum', id: datum, properties: { customer } },
    ...(context === undefined ? {} : { context }),
  };
}

/** A choice that fits. */
export function withdrawal(customer = 'c-1042', id = 'ev-000001') {
  return {
    id,
    kind: 'consent-withdrawn',
    customer,
    about: { purpose: 'recommendations' },
    actor: { kind: 'customer' },
    channel: 'web',
    language: 'de',
  };
}
