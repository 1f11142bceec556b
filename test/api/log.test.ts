import { describe, expect, it } from 'vitest';
import { made, send, withdrawal } from './harness.ts';

describe('GET /log/<controller>/…', () => {
  it('serves checkpoint, tiles, bundles, proofs and keys to everybody', async () => {
    const api = await made();
    await send(api, '/v1/choices', withdrawal(), await api.keyFor());
    const get = (path: string) => api.app.request(`/log/shop/${path}`);
    const checkpoint = await get('checkpoint');
    expect(await checkpoint.text()).toContain('klartext/shop\n1\n');
    expect(checkpoint.headers.get('cache-control')).toBe('public, max-age=1');
    expect(checkpoint.headers.get('access-control-allow-origin')).toBe('*');
    const tile = await get('tile/0/000.p/1');
    expect((await tile.arrayBuffer()).byteLength).toBe(32);
    expect(tile.headers.get('cache-control')).toContain('immutable');
    expect((await (await get('tile/entries/000.p/1')).arrayBuffer()).byteLength).toBe(4);
    const zeros = Buffer.alloc(32).toString('base64');
    const inclusion = await get('proof/inclusion?index=0&size=1');
    expect(await inclusion.json()).toEqual({ index: 0, size: 1, hashes: [zeros] });
    const consistency = await get('proof/consistency?from=0&to=1');
    expect(await consistency.json()).toEqual({ from: 0, to: 1, hashes: [zeros] });
    const keys = (await (await get('keys')).json()) as { keys: { verifier: string }[] };
    expect(keys.keys[0]?.verifier).toMatch(/^klartext\/shop\+[0-9a-f]{8}\+AQAAAA/);
    const head = await api.app.request('/log/shop/checkpoint', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([
    '/log/nobody/checkpoint',
    '/log/__proto__/keys',
    '/log/%00/keys',
    '/log/%E0%A4%A/keys',
    '/log/shop/tile/0/001',
    '/log/shop/tile/0/0',
    '/log/shop/tile/0/000.p/0',
    '/log/shop/tile/0/000.p/257',
    '/log/shop/tile/99/000',
    '/log/shop/tile/-1/000',
    '/log/shop/tile/data/000',
    '/log/shop/tile/',
    '/log/shop/tile/0/..%2f..%2fkeys',
    '/log/shop/proof/inclusion?index=0&size=9',
    '/log/shop/proof/inclusion?index=1&size=1',
    '/log/shop/proof/consistency?from=2&to=1',
    '/log/shop/proof/other',
    '/log/shop',
  ])('has nothing at %s', async (path) => {
    const { app } = await made();
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it.each([
    '',
    '?index=0',
    '?index=-1&size=1',
    '?index=1e3&size=2',
    '?index=0x1&size=2',
    '?index=0&size=99999999999999999',
  ])('asks for whole numbers in %j', async (query) => {
    const { app } = await made();
    expect((await app.request(`/log/shop/proof/inclusion${query}`)).status).toBe(400);
  });
});
