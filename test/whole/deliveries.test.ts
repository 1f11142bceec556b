import { mkdirSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { compactVerify } from 'jose';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyId, type PublicKey } from '../../src/receipt/index.ts';
import type { ChoiceInput } from '../../src/register/index.ts';
import { openService, type Service } from '../../src/server/service/index.ts';
import { klartext } from '../cli/harness.ts';
import type { Change } from '../support/declared.ts';
import { sha256 } from '../support/log-made.ts';
import { grant, madeFolder, versionOf, withdrawal } from '../support/register-made.ts';
import { keepVersion, MORE_PRACTICES } from './place.ts';
import { until } from './until.ts';

/** Recipients by how they take messages; nobody gave an address for the last one. */
const RECIPIENTS = ['good', 'wrong', 'broken', 'moved', 'slow', 'by-hand'] as const;
type Recipient = (typeof RECIPIENTS)[number];

const processor = (name: string): Change => [
  ['recipients', name],
  { name: `${name} GmbH`, does: { en: 'service', de: 'Dienst' }, role: 'processor', country: 'DE' },
];
const version = versionOf(1, ...MORE_PRACTICES, ...RECIPIENTS.map(processor), [
  ['practices', 'ads', 'recipients'],
  [...RECIPIENTS],
]);

/** What each recipient does until it is repaired. */
const FAULTS: Readonly<Partial<Record<Recipient | 'elsewhere', (response: ServerResponse) => void>>> = {
  wrong: (response) => response.writeHead(200).end('{"acknowledged": false}'),
  broken: (response) => response.writeHead(500).end(),
  moved: (response) => response.writeHead(307, { location: '/elsewhere' }).end(),
  slow: () => {},
};

let folder: ReturnType<typeof madeFolder>;
let server: ReturnType<typeof createServer>;
let base: string;
let isRepaired: boolean;
let received: { readonly at: string; readonly body: string; readonly signature: string }[];
const clock = { now: 0 };
let service: Service | undefined;

beforeEach(async () => {
  folder = madeFolder();
  keepVersion(join(folder.path, 'versions'), version);
  isRepaired = false;
  received = [];
  clock.now = Date.parse('2026-06-01T12:00:00Z');
  server = createServer((request, response) => {
    const at = request.url?.slice(1) ?? '';
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ at, body, signature: String(request.headers['klartext-signature']) });
      const fault = isRepaired ? undefined : FAULTS[at as Recipient];
      if (fault) fault(response);
      else response.writeHead(204).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await service?.close();
  service = undefined;
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  folder.remove();
});

async function started(): Promise<Service> {
  const addresses = RECIPIENTS.filter((name) => name !== 'by-hand').map(
    (name) => [name, { url: `${base}/${name}` }] as const,
  );
  service = await openService({
    store: join(folder.path, 'store', 'klartext.db'),
    keys: join(folder.path, 'keys'),
    controller: 'shop',
    versions: () => [version],
    webhooks: new Map(addresses),
    log: pino({ level: 'silent' }),
    now: () => clock.now,
    onFault: (message) => {
      throw new Error(message);
    },
  });
  return service;
}

const run = (...argv: readonly string[]) => klartext(folder.path, argv, { now: () => clock.now });

/** Messages as the command lists them, by recipient. */
async function listed(...flags: readonly string[]) {
  const { status, out } = await run('deliveries', '--json', ...flags);
  const { deliveries, outstanding } = JSON.parse(out) as {
    readonly outstanding: number;
    readonly deliveries: readonly Readonly<Record<string, unknown>>[];
  };
  return {
    status,
    outstanding,
    deliveries,
    of: (name: string) => deliveries.find((d) => d.recipient === name),
  };
}

/** Sends JSON to a service that listens on a port of its own. */
async function post({ fetch: answer }: Service, key: string, path: string, body: unknown) {
  const listener = getRequestListener((request, bindings) => answer(request, bindings as HttpBindings));
  const api = createServer(listener);
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
  const { port } = api.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${key}`,
      connection: 'close',
    },
    body: JSON.stringify(body),
  });
  const said = { status: response.status, body: await response.json() };
  await new Promise((done) => api.close(done));
  return said;
}

/** Checks a signature with another library and the keys that the command exports. */
async function verified(keys: readonly PublicKey[], { body, signature }: (typeof received)[number]) {
  const [header = '', , last = ''] = signature.split('.');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString());
  const key = keys.find((each) => keyId(each, sha256) === kid);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key?.key ?? '', 'base64').toString('base64url') };
  const whole = `${header}.${Buffer.from(body).toString('base64url')}.${last}`;
  return (await compactVerify(whole, jwk)).protectedHeader;
}

/** Collects the garbage of this process, which Node offers only by a flag. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

it('a withdrawal reaches every recipient, signed, however often it takes, and over a restart', async () => {
  mkdirSync(join(folder.path, 'store'));
  const made = await run('key', 'create', '--name', 'shop', '--scope', 'choose,operate,erase');
  const key = made.out.trim();
  const first = await started();
  const ads = { about: { practice: 'ads' } };
  const send = (input: ChoiceInput) => post(first, key, '/v1/choices', input);
  expect(await send(grant(ads))).toMatchObject({ status: 201 });
  const no = withdrawal(ads);
  expect((await send(no)).status).toBe(201);

  // A garbage collection must not take the end of the wait away.
  await until(() => received.some(({ at }) => at === 'slow'));
  collectGarbage();
  await until(async () => (await listed()).of('slow')?.lastFault === 'timeout');
  const before = await listed('--outstanding');
  expect(before).toMatchObject({ status: 1, outstanding: 5 });
  expect((await listed()).of('good')).toMatchObject({ state: 'acknowledged', kind: 'withdrawal' });
  expect(before.of('wrong')).toMatchObject({ state: 'waiting', lastFault: 'not-acknowledged' });
  expect(before.of('broken')).toMatchObject({ state: 'waiting', lastFault: 'http-500' });
  expect(before.of('moved')).toMatchObject({ state: 'waiting', lastFault: 'http-307' });
  expect(before.of('by-hand')).toMatchObject({ state: 'by hand' });
  const overHttp = await post(first, key, '/v1/deliveries', {});
  expect(overHttp.body.deliveries).toHaveLength(5);
  expect(JSON.stringify(overHttp.body)).not.toContain('kim');
  // Nobody was followed elsewhere, and the fault repeats until it is mended.
  clock.now += 60_000;
  await until(() => received.filter(({ at }) => at === 'broken').length === 2);
  expect(received.filter(({ at }) => at === 'good')).toHaveLength(1);
  expect(received.filter(({ at }) => at === 'elsewhere')).toEqual([]);

  await first.close();
  isRepaired = true;
  clock.now += 24 * 3_600_000;
  const second = await started();
  await until(async () => (await listed('--outstanding')).outstanding === 1);
  const after = await listed('--outstanding');
  expect(after).toMatchObject({ status: 1 });
  const told = await run('deliveries', 'acknowledge', String(after.of('by-hand')?.id));
  expect(told.status).toBe(0);
  expect(await listed('--outstanding')).toMatchObject({ status: 0, outstanding: 0 });

  const { keys } = JSON.parse((await run('signing-key', 'show', '--json', '--controller', 'shop')).out);
  for (const name of RECIPIENTS.filter((each) => each !== 'by-hand')) {
    const messages = received.filter(({ at }) => at === name);
    expect(messages.length, name).toBeGreaterThan(name === 'good' ? 0 : 1);
    // Sent again, it is the same message with the same id.
    expect(new Set(messages.map(({ body }) => body)).size, name).toBe(1);
    for (const message of messages) {
      const { id, ...said } = JSON.parse(message.body);
      const at = '2026-06-01T12:00:00.000Z';
      expect(said).toEqual({
        kind: 'withdrawal',
        controller: 'shop',
        customer: 'kim',
        practices: ['ads'],
        at,
      });
      expect(id).toBe((await listed()).of(name)?.id);
      expect(await verified(keys, message)).toMatchObject({ alg: 'EdDSA', typ: 'klartext-delivery+jws' });
      const changed = { ...message, body: message.body.replace('kim', 'lee') };
      await expect(verified(keys, changed)).rejects.toThrow();
    }
  }

  // An erasure is told too, also by a key that was replaced meanwhile.
  expect((await run('signing-key', 'rotate', '--controller', 'shop')).status).toBe(0);
  received.length = 0;
  const erased = await post(second, key, '/v1/erasures', { customer: 'kim' });
  expect(erased).toMatchObject({ status: 200 });
  await until(() => received.filter(({ body }) => JSON.parse(body).kind === 'erasure').length === 5);
  const both = JSON.parse((await run('signing-key', 'show', '--json', '--controller', 'shop')).out);
  expect(both.keys).toHaveLength(2);
  for (const message of received) await verified([both.keys[1]], message);
}, 60_000);
