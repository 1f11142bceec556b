import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from './harness.ts';

const PAGE =
  '<!doctype html><html lang="en"><head><style>body { color: red }</style></head><body>Study</body></html>';

let study: string;
let server: Served;
beforeAll(async () => {
  study = mkdtempSync(join(tmpdir(), 'klartext-study-'));
  mkdirSync(join(study, 'charts'));
  writeFileSync(join(study, 'index.html'), PAGE);
  writeFileSync(join(study, 'index.de.html'), PAGE.replace('"en"', '"de"'));
  writeFileSync(join(study, 'figures.csv'), 'id\r\n');
  writeFileSync(join(study, 'findings.parquet'), new Uint8Array(300_000));
  writeFileSync(join(study, 'charts/map.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(study, 'secret.txt'), 'secret');
  writeFileSync(join(study, 'study.key'), 'secret');
  symlinkSync(join(study, 'secret.txt'), join(study, 'study.json'));
  server = await serve(undefined, { study });
});
afterAll(async () => {
  await server.end();
  rmSync(study, { recursive: true });
});

describe('a study beside the notices', () => {
  it('is a page that may use only the styles that it holds', async () => {
    const answer = await server.get('/study/');
    expect([answer.status, await answer.text()]).toEqual([200, PAGE]);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}';/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    const tag = answer.headers.get('etag') ?? '';
    expect((await server.get('/study/', { 'if-none-match': tag })).status).toBe(304);
  });

  it.each([
    ['/study/index.de.html', 'text/html; charset=utf-8'],
    ['/study/figures.csv', 'text/csv; charset=utf-8'],
    ['/study/charts/map.svg', 'image/svg+xml'],
    ['/study/findings.parquet', 'application/vnd.apache.parquet'],
  ])('holds %s', async (path, type) => {
    const answer = await server.get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(String((await answer.arrayBuffer()).byteLength)).toBe(answer.headers.get('content-length'));
  });

  it.each([
    '/study/secret.txt',
    '/study/study.key',
    '/study/study.json',
    '/study/../package.json',
    '/study/%2e%2e/secret.txt',
    '/study/charts/..%2fsecret.txt',
    '/study/charts/',
    '/study/index.html/',
    '/study/index.fr.html',
    '/studying',
  ])('holds nothing at %s', async (path) => {
    const answer = await server.get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain('secret"');
  });

  it('is linked from the draft, in its language, and takes nothing', async () => {
    expect(await (await server.get('/preview/en')).text()).toContain('href="/study/"');
    const sent = await fetch(`${server.url}/study/`, { method: 'POST', body: 'x' });
    expect(sent.status).toBe(405);
    await sent.text();
  });

  it('is for the team: with a public address nobody else sees it', async () => {
    const open = await serve(undefined, { study, site: 'https://shop.example' });
    expect((await open.get('/study/')).status).toBe(404);
    await open.end();
  });
});

describe('without a study', () => {
  it('there is no such page and no link to it', async () => {
    const plain = await serve();
    expect((await plain.get('/study/')).status).toBe(404);
    expect(await (await plain.get('/preview/en')).text()).not.toContain('/study/');
    await plain.end();
  });
});
