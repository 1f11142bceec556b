import { describe, expect, it } from 'vitest';
import { isApiPath } from '../../src/server/api/index.ts';
import { made, question, send, withdrawal } from './harness.ts';

describe('health', () => {
  it('is live, and ready while the store answers and decisions are current', async () => {
    const api = await made();
    expect(await (await api.app.request('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await api.app.request('/health/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ status: 'ready', image: 'current', store: 'reachable' });
  });

  it('is not ready with an old image, without a store, and while it stops', async () => {
    let isStopping = false;
    const api = await made({ isStopping: () => isStopping });
    const ready = async () => (await api.app.request('/health/ready')).json();
    api.clock.now += 31_000;
    expect(await ready()).toMatchObject({ status: 'not-ready', image: 'old' });
    api.shop.freshAt = api.other.freshAt = api.clock.now;
    expect(await ready()).toMatchObject({ status: 'ready' });
    api.shop.next = new Error('gone');
    expect(await ready()).toMatchObject({ status: 'not-ready', store: 'unreachable' });
    api.shop.next = undefined;
    isStopping = true;
    expect((await api.app.request('/health/ready')).status).toBe(503);
  });
});

describe('faults inside', () => {
  it('of the store are 503 and can be tried again; others are 500; neither says what was in them', async () => {
    const api = await made();
    const key = await api.keyFor();
    api.shop.next = Object.assign(new Error('INSERT c-1042 failed'), { code: 'disk-full' });
    const full = await send(api, '/v1/choices', withdrawal(), key);
    expect([full.status, full.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await full.json()).toMatchObject({ code: 'store-unavailable' });
    api.shop.next = new Error('bug with c-1042\n    at c-1042');
    const bug = await send(api, '/v1/choices', withdrawal(), key);
    expect(bug.status).toBe(500);
    expect(await bug.text()).not.toContain('c-1042');
    const thrown = await send(
      api,
      '/access/v1/evaluation',
      { ...question(), action: { name: 'explode' } },
      key,
    );
    expect(thrown.status).toBe(500);
    expect(api.logged()).toContain('"error":"TypeError"');
    expect(api.logged()).toContain('disk-full');
    expect(api.logged()).toContain('fake-register.ts');
    expect(api.logged()).not.toContain('c-1042');
  });

  it('that take too long are 503', async () => {
    const api = await made({ limits: { timeoutMs: 20 } });
    api.shop.next = new Promise(() => {});
    const late = await send(api, '/v1/choices', withdrawal(), await api.keyFor());
    expect(late.status).toBe(503);
    expect(await late.json()).toMatchObject({ code: 'timeout' });
  });
});

describe('the log', () => {
  it('has one line a request, and nothing of a customer', async () => {
    const api = await made();
    const key = await api.keyFor();
    const [, id] = /^kt_(\w+?)_/.exec(key) ?? [];
    await send(api, '/access/v1/evaluation', question('c-1042'), key, { 'x-request-id': 'r-1' });
    await send(api, '/access/v1/evaluations', { ...question(), evaluations: [{}, {}] }, key);
    await send(api, '/v1/choices', withdrawal('c-1042', 'ev-c-1042'), key, {
      'x-request-id': 'mail: c-1042',
    });
    await send(api, '/v1/choices/state?customer=c-1042', { customer: 'c-1042' }, key);
    await api.app.request('/log/c-1042/keys');
    await api.app.request('/nowhere/c-1042?q=c-1042');
    const lines = api
      .logged()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ route, status, decisions }) => [route, status, decisions])).toEqual([
      ['/access/v1/evaluation', 200, 1],
      ['/access/v1/evaluations', 200, 2],
      ['/v1/choices', 201, undefined],
      ['/v1/choices/state', 200, undefined],
      ['/log/:controller/keys', 404, undefined],
      ['unknown', 404, undefined],
    ]);
    expect(lines[0]).toMatchObject({ request: 'r-1', key: id });
    expect(lines[0]?.ms).toBeTypeOf('number');
    expect(api.logged()).not.toContain('c-1042');
    expect(api.logged()).not.toContain(key.slice(-43));
  });
});

describe('GET /metrics', () => {
  it('counts decisions, requests and appends, and shows how current decisions are', async () => {
    const api = await made();
    const key = await api.keyFor();
    await send(api, '/access/v1/evaluation', question(), key);
    await send(api, '/v1/choices', withdrawal(), key);
    await send(api, '/access/v1/evaluation', question(), key);
    api.clock.now += 2000;
    const answer = await api.app.request('/metrics', { headers: { authorization: `Bearer ${key}` } });
    expect(answer.headers.get('content-type')).toContain('text/plain');
    const text = await answer.text();
    expect(text).toContain('klartext_decisions_total{outcome="permit",reason=""} 1');
    expect(text).toContain('klartext_decisions_total{outcome="deny",reason="withdrawn"} 1');
    expect(text).toContain('klartext_append_seconds_count 1');
    expect(text).toContain('klartext_http_request_seconds_count{route="/v1/choices",status="201"} 1');
    expect(text).toContain('klartext_watermark{controller="shop"} 0');
    expect(text).toContain('klartext_image_lag_seconds{controller="shop"} 2');
    expect(text).not.toContain('c-1042');
  });

  it('asks for the scope "operate", or to come from this machine and no page', async () => {
    const api = await made();
    const ask = (remoteAddress: string | undefined, headers: Record<string, string>, key?: string) =>
      api.app.request(
        '/metrics',
        { headers: { ...headers, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) } },
        remoteAddress === undefined ? {} : { incoming: { socket: { remoteAddress }, headers } },
      );
    expect((await ask(undefined, {})).status).toBe(401);
    expect((await ask(undefined, {}, await api.keyFor('decide'))).status).toBe(403);
    expect((await ask(undefined, {}, await api.keyFor('operate'))).status).toBe(200);
    const host = 'localhost:4700';
    expect((await ask('127.0.0.1', { host })).status).toBe(200);
    expect((await ask('10.0.0.7', { host })).status).toBe(401);
    expect((await ask('127.0.0.1', { host: 'evil.example' })).status).toBe(401);
    expect((await ask('127.0.0.1', { host, 'x-forwarded-for': '10.0.0.7' })).status).toBe(401);
    expect((await ask('127.0.0.1', { host, origin: 'https://evil.example' })).status).toBe(401);
    const behind = await made({ isPublic: true });
    const local = { incoming: { socket: { remoteAddress: '::1' }, headers: { host } } };
    expect((await behind.app.request('/metrics', {}, local)).status).toBe(401);
  });
});

describe('paths', () => {
  it('of the interface are told from those of the site', () => {
    for (const path of ['/v1/choices', '/log/x/keys', '/openapi.json', '/metrics?x', '/problems/api', '/v1'])
      expect(isApiPath(path), path).toBe(true);
    for (const path of [
      '/',
      '/de',
      '/problems',
      '/v1x',
      '/logo.svg',
      '/.well-known/gpc.json',
      '/problems/api-x',
    ])
      expect(isApiPath(path), path).toBe(false);
  });

  it('that nobody knows are problems too, and their page explains them', async () => {
    const { app } = await made();
    const lost = await app.request('/v1/nothing');
    expect(await lost.json()).toMatchObject({ type: '/problems/api#not-found', status: 404 });
    const page = await (await app.request('/problems/api')).text();
    expect(page).toContain('id="not-found"');
  });
});
