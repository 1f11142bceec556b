import { describe, expect, it } from 'vitest';
import { createKey, SCOPES, type Scope } from '../../src/account/index.ts';
import { made, NOW, question, send, withdrawal } from './harness.ts';

/** Each route with the scope that it asks for. */
const ROUTES: readonly (readonly [path: string, scope: Scope, body: unknown])[] = [
  ['/access/v1/evaluation', 'decide', question()],
  ['/access/v1/evaluations', 'decide', { ...question(), evaluations: [{}] }],
  ['/v1/allowed-fields', 'decide', { customer: 'c', purpose: 'p', profile: { a: 1 } }],
  ['/v1/explain', 'decide', { customer: 'c', datum: 'd', purpose: 'p', language: 'de' }],
  ['/v1/choices', 'choose', withdrawal()],
  ['/v1/choices/state', 'read-choices', { customer: 'c' }],
  ['/v1/choices/history', 'read-choices', { customer: 'c' }],
  ['/v1/receipts', 'read-choices', { customer: 'c', event: 'ev-000001' }],
  ['/v1/erasures', 'erase', { customer: 'c' }],
  ['/v1/deliveries', 'operate', {}],
];

describe.each(ROUTES)('%s', (path, scope, body) => {
  it('answers a key with its scope, and no other', async () => {
    const api = await made();
    const fits = await send(api, path, body, await api.keyFor(scope));
    expect([200, 201, 404]).toContain(fits.status);
    const others = SCOPES.filter((one) => one !== scope);
    const refused = await send(api, path, body, await api.keyFor(...others));
    expect(refused.status).toBe(403);
    expect(refused.headers.get('www-authenticate')).toContain(`scope="${scope}"`);
  });

  it('refuses a request without a key, and with one that nobody made', async () => {
    const api = await made();
    const none = await send(api, path, body);
    expect(none.status).toBe(401);
    expect(none.headers.get('www-authenticate')).toBe('Bearer');
    expect(await none.json()).toMatchObject({ type: '/problems/api#no-key', status: 401, code: 'no-key' });
    const { text } = createKey({ scopes: SCOPES, name: 'x', now: NOW });
    for (const key of [text, 'kt_', 'x'.repeat(5000), `${await api.keyFor()}x`]) {
      const answer = await send(api, path, body, key);
      expect(answer.status).toBe(401);
      expect(await answer.json()).toMatchObject({ code: 'unknown-key' });
    }
  });

  it('has no other method', async () => {
    const { app } = await made();
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const answer = await app.request(path, { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.get('allow')).toBe('POST');
    }
  });
});

describe('controllers', () => {
  it('are apart: a key reaches the customers of its own controller only, whatever ids they share', async () => {
    const api = await made();
    const key = await api.keyFor();
    await send(api, '/v1/choices', withdrawal(), key);
    const ours = await send(api, '/access/v1/evaluation', question(), key);
    const theirs = await send(api, '/access/v1/evaluation', question(), api.otherKey);
    expect(await ours.json()).toMatchObject({ decision: false });
    expect(await theirs.json()).toMatchObject({ decision: true });
    const history = await send(api, '/v1/choices/history', { customer: 'c-1042' }, api.otherKey);
    expect(await history.json()).toEqual({ events: [] });
    const receipt = { customer: 'c-1042', event: 'ev-000001' };
    expect((await send(api, '/v1/receipts', receipt, api.otherKey)).status).toBe(404);
    const erased = await send(api, '/v1/erasures', { customer: 'c-1042' }, api.otherKey);
    expect(await erased.json()).toMatchObject({ events: 0 });
    expect(api.other.asked).toHaveLength(1);
  });

  it('that are not served here answer nothing', async () => {
    const base = await made();
    const api = await made({ registers: new Map([['other', base.other]]) });
    expect((await send(api, '/access/v1/evaluation', question(), await api.keyFor())).status).toBe(404);
  });
});

describe('limits', () => {
  const perKey = { perSecond: 1, burst: 3 };

  it('stop a key that asks too often, say how long to wait, and let others go on', async () => {
    const api = await made({ limits: { perKey } });
    const key = await api.keyFor();
    const other = await api.keyFor();
    const statuses: number[] = [];
    let last = await send(api, '/access/v1/evaluation', question(), key);
    for (let i = 0; i < 3; i += 1) {
      statuses.push(last.status);
      last = await send(api, '/access/v1/evaluation', question(), key);
    }
    expect(statuses).toEqual([200, 200, 200]);
    expect(last.status).toBe(429);
    expect(last.headers.get('retry-after')).toBe('1');
    expect(last.headers.get('ratelimit')).toBe('"key";r=0;t=1');
    expect(last.headers.get('ratelimit-policy')).toBe('"key";q=3;w=3');
    expect((await send(api, '/access/v1/evaluation', question(), other)).status).toBe(200);
    api.clock.now += 1000;
    const later = await send(api, '/access/v1/evaluation', question(), key);
    expect(later.status).toBe(200);
    expect(later.headers.get('ratelimit')).toContain('r=0');
  });

  it('take a token for each hundred evaluations begun', async () => {
    const api = await made({ limits: { perKey } });
    const key = await api.keyFor();
    const body = { ...question(), evaluations: Array.from({ length: 201 }, () => ({})) };
    expect((await send(api, '/access/v1/evaluations', body, key)).status).toBe(200);
    expect((await send(api, '/access/v1/evaluation', question(), key)).status).toBe(429);
  });

  it('stop an address that tries keys, and never a good key of the same address', async () => {
    const api = await made({ limits: { perAddress: { perSecond: 1, burst: 2 } } });
    const statuses = [];
    for (let i = 0; i < 3; i += 1)
      statuses.push((await send(api, '/access/v1/evaluation', question(), 'kt_bad')).status);
    expect(statuses).toEqual([401, 401, 429]);
    expect((await send(api, '/access/v1/evaluation', question(), await api.keyFor())).status).toBe(200);
    expect((await api.app.request('/log/shop/keys')).status).toBe(429);
  });
});

describe('pages of other sites', () => {
  it('may send keys only where the operator named them', async () => {
    const api = await made({ origins: ['https://shop.example'] });
    const ask = (origin: string) =>
      api.app.request('/v1/choices', { method: 'OPTIONS', headers: { origin } });
    const ours = await ask('https://shop.example');
    expect([ours.status, ours.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://shop.example',
    ]);
    const theirs = await ask('https://evil.example');
    expect([theirs.status, theirs.headers.get('access-control-allow-origin')]).toEqual([405, null]);
    const sent = await send(api, '/v1/choices', withdrawal(), await api.keyFor(), {
      origin: 'https://shop.example',
    });
    expect([sent.status, sent.headers.get('access-control-allow-origin')]).toEqual([
      201,
      'https://shop.example',
    ]);
  });
});
