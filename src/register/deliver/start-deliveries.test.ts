import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compactVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  choice,
  grant,
  madeFolder,
  madeRegister,
  SHOP,
  withdrawal,
} from '../../../test/support/register-made.ts';
import { isWebhookAddress, type Webhook } from './send.ts';
import { BY_HAND_FAULT, startDeliveries } from './start-deliveries.ts';

let folder: ReturnType<typeof madeFolder>;
let server: ReturnType<typeof createServer>;
let url: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let received: { readonly body: string; readonly signature: string }[];

beforeEach(async () => {
  folder = madeFolder();
  received = [];
  answer = (_request, response) => response.writeHead(204).end();
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ body, signature: String(request.headers['klartext-signature']) });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  folder.remove();
});

async function withdrawn(webhooks: ReadonlyMap<string, Webhook>, more: { fetch?: typeof fetch } = {}) {
  const made = await madeRegister(folder.path);
  await made.register.record(grant());
  const done = await made.register.record(withdrawal());
  const records = made.store.for(SHOP);
  const deliveries = startDeliveries({
    records,
    keys: made.keys,
    webhooks,
    now: () => made.clock.now,
    every: 3_600_000,
    ...more,
  });
  const outstanding = () => records.listDeliveries('outstanding', 100);
  return { ...made, records, deliveries, outstanding, done };
}

describe('a message to a recipient', () => {
  it('follows from a withdrawal by a customer who had said yes', async () => {
    const { outstanding, register } = await withdrawn(new Map());
    expect((await outstanding()).map(({ recipient, kind }) => [recipient, kind])).toEqual([
      ['mailer', 'withdrawal'],
    ]);
    await register.record(withdrawal({ customer: 'lee' }));
    expect((await outstanding()).length).toBe(1);
    await register.record(
      choice('objection-raised', {
        customer: 'lee',
        about: { practice: 'delivery' },
        ground: 'own-situation',
      }),
    );
    expect((await outstanding()).map(({ recipient, kind }) => [recipient, kind])).toEqual([
      ['mailer', 'withdrawal'],
      ['parcel', 'objection'],
    ]);
  });

  it('is signed by the key of the log and acknowledged by 204', async () => {
    const { deliveries, outstanding, keys, done } = await withdrawn(new Map([['mailer', { url }]]));
    await deliveries.sendDue();
    await deliveries.stop();
    expect(await outstanding()).toEqual([]);
    const [{ body, signature } = { body: '', signature: '' }] = received;
    expect(JSON.parse(body)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      kind: 'withdrawal',
      controller: SHOP,
      customer: 'kim',
      practices: ['newsletter'],
      at: 'event' in done ? done.event.at : '',
    });
    const [header, , last] = signature.split('.');
    const whole = `${header}.${Buffer.from(body).toString('base64url')}.${last}`;
    const { publicKey } = keys.signing(SHOP);
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
    const { protectedHeader } = await compactVerify(whole, jwk);
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'klartext-delivery+jws' });
    await expect(
      compactVerify(`${header}.${Buffer.from(`${body} `).toString('base64url')}.${last}`, jwk),
    ).rejects.toThrow();
  });

  it('is signed by a shared secret where there is one, and acknowledged by a body that says so', async () => {
    answer = (_request, response) => response.writeHead(200).end('{"acknowledged": true}');
    const { deliveries, outstanding } = await withdrawn(
      new Map([['mailer', { url, secret: 'x'.repeat(32) }]]),
    );
    await deliveries.sendDue();
    await deliveries.stop();
    expect(await outstanding()).toEqual([]);
    const [{ body, signature } = { body: '', signature: '' }] = received;
    const [header, , last] = signature.split('.');
    const whole = `${header}.${Buffer.from(body).toString('base64url')}.${last}`;
    await compactVerify(whole, new TextEncoder().encode('x'.repeat(32)));
  });

  it.each([
    ['http-500', (_: IncomingMessage, r: ServerResponse) => r.writeHead(500).end()],
    [
      'http-302',
      (_: IncomingMessage, r: ServerResponse) => r.writeHead(302, { location: '/elsewhere' }).end(),
    ],
    [
      'not-acknowledged',
      (_: IncomingMessage, r: ServerResponse) => r.writeHead(200).end('{"acknowledged": "yes"}'),
    ],
    [
      'not-acknowledged',
      (_: IncomingMessage, r: ServerResponse) => r.writeHead(200).end('x'.repeat(100_000)),
    ],
    ['UND_ERR_SOCKET', (request: IncomingMessage) => request.socket.destroy()],
  ])('is sent again later after %s', async (fault, broken) => {
    answer = broken;
    const made = await withdrawn(new Map([['mailer', { url }]]));
    await made.deliveries.sendDue();
    const [row] = await made.outstanding();
    expect(row).toMatchObject({ attempts: 1, lastFault: fault });
    await made.deliveries.sendDue();
    expect(received.length).toBe(1);
    let before = Date.parse(row?.nextAt ?? '') - made.clock.now;
    for (let attempt = 2; attempt < 8; attempt += 1) {
      made.clock.now = Date.parse((await made.outstanding())[0]?.nextAt ?? '');
      await made.deliveries.sendDue();
      const wait = Date.parse((await made.outstanding())[0]?.nextAt ?? '') - made.clock.now;
      expect(wait).toBeGreaterThan(before / 2);
      before = wait;
    }
    expect(received.length).toBe(7);
    expect(new Set(received.map(({ body }) => body)).size).toBe(1);
    answer = (_request, response) => response.writeHead(204).end();
    made.clock.now += 24 * 3_600_000;
    await made.deliveries.sendDue();
    expect(await made.outstanding()).toEqual([]);
    await made.deliveries.stop();
  });

  it('stays listed by hand where there is no webhook, and goes out once there is one', async () => {
    const made = await withdrawn(new Map());
    await made.deliveries.sendDue();
    await made.deliveries.stop();
    expect(await made.outstanding()).toMatchObject([{ lastFault: BY_HAND_FAULT, attempts: 0 }]);
    made.clock.now += 3_600_000;
    const next = startDeliveries({
      records: made.records,
      keys: made.keys,
      webhooks: new Map([['mailer', { url }]]),
      now: () => made.clock.now,
    });
    await next.sendDue();
    await next.stop();
    expect(await made.outstanding()).toEqual([]);
  });

  it('is broken off by a stop and stays due', async () => {
    answer = () => {};
    const made = await withdrawn(new Map([['mailer', { url }]]));
    const sending = made.deliveries.sendDue();
    while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await made.deliveries.stop();
    await sending;
    const [row] = await made.outstanding();
    expect(row?.attempts).toBe(0);
  });

  it('survives the erasure that it tells of, and those that an erasure outdates do not', async () => {
    const made = await withdrawn(new Map([['mailer', { url }]]));
    await made.register.erase('kim');
    await made.deliveries.sendDue();
    await made.deliveries.stop();
    expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { kind: 'erasure', customer: 'kim' },
    ]);
  });
});

it.each([
  ['https://mailer.example/hook', true],
  ['http://localhost:8080/', true],
  ['http://[::1]:8080/', true],
  ['http://mailer.example/hook', false],
  ['http://localhost.example/', false],
  ['https://user:pass@mailer.example/', false],
  ['ftp://localhost/', false],
  ['file:///etc/passwd', false],
  ['mailer.example', false],
])('takes %s as an address: %s', (address, isFine) => {
  expect(isWebhookAddress(address)).toBe(isFine);
});
