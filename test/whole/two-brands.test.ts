import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { createKey, openApiKeys, SCOPES } from '../../src/account/index.ts';
import { readKeys, verifyReceipt } from '../../src/receipt/index.ts';
import { openKeyRing, openStore } from '../../src/register/index.ts';
import { createApi, createMetrics } from '../../src/server/api/index.ts';
import { sha256, verifyEd25519 } from '../support/log-made.ts';
import { postgresUrl } from '../support/postgres.ts';
import { grant, madeFolder, madeRegister, withdrawal } from '../support/register-made.ts';
import { VERSION } from './place.ts';

const url = await postgresUrl();
const folders: ReturnType<typeof madeFolder>[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

const BRANDS = ['mohn', 'rose'] as const;
type Brand = (typeof BRANDS)[number];
const ads = { about: { practice: 'ads' } };

/** Two brands in one store, each with a register, behind one HTTP interface. */
async function made(place: (folder: string) => string) {
  const folder = madeFolder();
  folders.push(folder);
  const clock = { now: Date.parse('2026-06-01T12:00:00Z') };
  const now = () => clock.now;
  const keysFolder = join(folder.path, 'keys');
  const keys = openKeyRing(keysFolder, { now });
  const versions = () => [VERSION];
  const store = await openStore({ store: place(folder.path), keysFolder, keys, versions });
  const open = async (controller: Brand) =>
    (await madeRegister(folder.path, { controller, store, keys, versions }, clock)).register;
  const [mohn, rose] = [await open('mohn'), await open('rose')];
  const registers = new Map([
    ['mohn', mohn],
    ['rose', rose],
  ]);
  const texts = new Map<Brand, string>();
  for (const brand of BRANDS) {
    const { row, text } = createKey({ scopes: [...SCOPES], name: brand, now: clock.now });
    await store.for(brand).saveApiKey(row);
    texts.set(brand, text);
  }
  const apiKeys = await openApiKeys({ records: () => BRANDS.map(store.for), now, everyMs: 0 });
  const app = createApi({
    registers,
    keys: apiKeys,
    metrics: createMetrics(registers, now),
    log: pino({ level: 'silent' }),
    now,
    versionsOf: () => [VERSION],
    deliveriesOf: (controller, which, limit) => store.for(controller).listDeliveries(which, limit),
  });
  const post = async (brand: Brand, path: string, body: unknown) => {
    const answer = await app.request(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${texts.get(brand)}` },
    });
    return { status: answer.status, body: await answer.json() };
  };
  const get = async (path: string) => {
    const answer = await app.request(path);
    return { status: answer.status, text: await answer.text() };
  };
  const close = async () => {
    await apiKeys.close();
    await mohn.close();
    await rose.close();
    await store.close();
  };
  return { mohn, rose, store, keys, post, get, close };
}

/** Asks over HTTP whether advertisements may suit kim. */
const question = {
  subject: { type: 'service', id: 'shop' },
  action: { name: 'ads' },
  resource: { type: 'datum', id: 'email', properties: { customer: 'kim' } },
  context: { residence: 'DE', startedOn: '2026-05-01' },
};

describe.each([
  ['SQLite', (folder: string) => join(folder, 'store', 'klartext.db')],
  ['PostgreSQL', () => url ?? ''],
])('two brands with the same customer in one %s', (name, place) => {
  it.skipIf(name === 'PostgreSQL' && url === undefined)('share nothing, and each key opens one', async () => {
    const { mohn, rose, store, keys, post, get, close } = await made(place);
    const given = grant({ ...ads, version: 1 });
    const sent = { ...given, actor: { kind: 'customer' } };
    expect(await post('mohn', '/v1/choices', sent)).toMatchObject({ status: 201, body: { position: 0 } });

    // Choices, decisions and receipts.
    expect((await post('mohn', '/access/v1/evaluation', question)).body).toMatchObject({ decision: true });
    expect((await post('rose', '/access/v1/evaluation', question)).body).toMatchObject({ decision: false });
    const ofKim = { customer: 'kim' };
    expect((await post('mohn', '/v1/choices/history', ofKim)).body.events).toHaveLength(1);
    expect((await post('rose', '/v1/choices/history', ofKim)).body.events).toEqual([]);
    expect((await post('rose', '/v1/choices/state', ofKim)).body.state.grants).toEqual([]);
    const event = { customer: 'kim', event: given.id };
    const receipt = await post('mohn', '/v1/receipts', event);
    expect(receipt.status).toBe(200);
    expect((await post('rose', '/v1/receipts', event)).body).toMatchObject({ code: 'no-receipt' });
    expect(await rose.receipt('kim', given.id)).toBeUndefined();

    // The same id at the other brand is another event, at position 0 of another log.
    expect((await post('rose', '/v1/choices', sent)).body).toMatchObject({ position: 0, wasKnown: false });
    await rose.record(withdrawal({ ...ads, id: 'rose-says-no' }));
    expect((await post('mohn', '/access/v1/evaluation', question)).body).toMatchObject({ decision: true });

    // Logs and keys: neither verifies what the other signed.
    const logs = await Promise.all(BRANDS.map((brand) => get(`/log/${brand}/checkpoint`)));
    expect(logs.map(({ text }) => text.split('\n').slice(0, 2))).toEqual([
      ['klartext/mohn', '1'],
      ['klartext/rose', '2'],
    ]);
    const entries = await Promise.all(BRANDS.map((brand) => get(`/log/${brand}/tile/entries/000.p/1`)));
    expect(entries[0]?.text).not.toBe(entries[1]?.text);
    const ports = { sha256, verify: verifyEd25519 };
    for (const [brand, ok] of [
      ['mohn', true],
      ['rose', false],
    ] as const) {
      const trusted = readKeys((await get(`/log/${brand}/keys`)).text, sha256) ?? [];
      expect(trusted).toHaveLength(1);
      expect(verifyReceipt(receipt.body, { keys: trusted }, ports)).toMatchObject({ ok });
    }
    expect(keys.customerKey('mohn', 'kim')).not.toEqual(keys.customerKey('rose', 'kim'));
    expect(await store.for('rose').readCustomer(keys.customerKey('mohn', 'kim'))).toBeUndefined();

    // Messages to recipients: the withdrawal at one brand is told by that brand.
    const kinds = async (brand: Brand) =>
      (await post(brand, '/v1/deliveries', { which: 'all' })).body.deliveries.map(
        ({ kind }: { kind: string }) => kind,
      );
    expect([await kinds('mohn'), await kinds('rose')]).toEqual([[], ['withdrawal']]);

    // Erasures.
    expect((await post('rose', '/v1/erasures', ofKim)).status).toBe(200);
    expect((await post('rose', '/access/v1/evaluation', question)).body).toMatchObject({
      decision: false,
      context: { reason: 'erased' },
    });
    expect((await post('mohn', '/access/v1/evaluation', question)).body).toMatchObject({ decision: true });
    expect(await mohn.history('kim')).toHaveLength(1);
    expect(await store.for('mohn').erasures()).toEqual([]);
    expect((await post('mohn', '/v1/receipts', event)).status).toBe(200);
    expect(await kinds('mohn')).toEqual([]);
    expect(new Set(await kinds('rose'))).toEqual(new Set(['erasure']));

    // A key that is revoked at one brand says nothing of the other.
    const rows = await Promise.all(BRANDS.map((brand) => store.for(brand).apiKeys()));
    expect(rows.map((list) => list.map((row) => row.name))).toEqual([['mohn'], ['rose']]);
    await close();
  });
});
