import { afterEach, describe, expect, it } from 'vitest';
import type { LabelDesk, LabelServer } from '../../src/server/index.ts';
import { statesOf } from '../../src/study/index.ts';
import { deskMade, serveDesk } from '../support/label-desk.ts';

const open: LabelServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** A browser that came in with the address, without a window. */
async function visit(desk: LabelDesk) {
  const server = await serveDesk(desk);
  open.push(server);
  const { origin } = new URL(server.url);
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(origin + path, { redirect: 'manual', ...init, headers: { connection: 'close', ...init.headers } });
  const entered = await fetch(server.url, { redirect: 'manual', headers: { connection: 'close' } });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = async (path: string): Promise<string> => (await ask(path, { headers: { cookie } })).text();
  const token = async (): Promise<string> =>
    /name="token" value="([^"]+)"/.exec(await page('/all'))?.[1] ?? '';
  const send = async (
    path: string,
    fields: readonly (readonly [string, string])[],
    headers: Readonly<Record<string, string>> = {},
  ) =>
    ask(path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams([
        ['token', await token()],
        ...fields.map(([key, value]) => [key, value]),
      ]).toString(),
    });
  return { server, origin, ask, entered, cookie, page, token, send };
}

const CODED = [
  ['action', 'save'],
  ['speaker', 'customer'],
  ['privacy', '-1'],
  ['personalisation', 'none'],
  ['driver', 'data-security'],
  ['technology', 'mobile-app'],
] as const;

describe('the page for coders', () => {
  it('lets in who has the address, and nobody without it', async () => {
    const { desk, events } = deskMade(['They lost my address again']);
    const { ask, entered, page, origin } = await visit(desk);
    expect(entered.status).toBe(303);
    expect(entered.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict$/);
    expect(await page('/item/1')).toContain('They lost my address again');
    for (const path of ['/', '/item/1', '/all', '/enter?key=wrong', '/enter']) {
      const answer = await ask(path);
      expect(answer.status, path).toBe(403);
      expect(await answer.text()).not.toContain('They lost');
    }
    const forged = await ask('/item/1', {
      headers: { cookie: `klartext-label-${new URL(origin).port}=forged` },
    });
    expect(forged.status).toBe(403);
    const sent = await ask('/item/1', {
      method: 'POST',
      body: new URLSearchParams([...CODED.map(([k, v]) => [k, v])]),
    });
    expect(sent.status).toBe(403);
    expect(events).toEqual([]);
  });

  it('refuses forms that it did not make: forged token, other origin, other site, too long', async () => {
    const { desk, events } = deskMade(['They lost my address again']);
    const { ask, cookie, send } = await visit(desk);
    const form = 'application/x-www-form-urlencoded';
    for (const token of ['', 'forged', 'x'.repeat(43)]) {
      const body = new URLSearchParams([
        ['token', token],
        ...CODED.map(([key, value]) => [key, value]),
      ]).toString();
      const answer = await ask('/item/1', {
        method: 'POST',
        headers: { cookie, 'content-type': form },
        body,
      });
      expect(answer.status, token).toBe(403);
    }
    expect((await send('/item/1', CODED, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await send('/item/1', CODED, { origin: 'null' })).status).toBe(403);
    expect((await send('/item/1', CODED, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send('/item/1', [['driver', 'x'.repeat(20_000)]])).status).toBe(413);
    expect((await send('/undo', [])).status).toBe(303);
    expect(events).toEqual([]);
  });

  it('answers under its own name only, runs its own script only, and is kept by no cache', async () => {
    const { desk } = deskMade(['They lost my address again']);
    const { createLabelApp } = await import('../../src/server/label/app.ts');
    const { createGuard } = await import('../../src/server/label/guard.ts');
    const guard = createGuard();
    const app = createLabelApp({ desk, guard, assets: new Map(), port: () => 4710, onFault: () => {} });
    const at = (host: string) =>
      app.request(`http://${host}/item/1`, {
        headers: { host, cookie: guard.cookie(4710).split(';')[0] ?? '' },
      });
    expect((await at('127.0.0.1:4710')).status).toBe(200);
    for (const host of ['evil.example:4710', '127.0.0.1', '127.0.0.1:80', 'localhost.evil.example:4710'])
      expect((await at(host)).status, host).toBe(421);
    const { headers } = await at('localhost:4710');
    expect(headers.get('cache-control')).toBe('no-store');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('takes a decision, shows the evidence only then, and takes it back', async () => {
    const { desk, events } = deskMade(['They lost my address again', 'Second one']);
    const { page, send, ask, cookie } = await visit(desk);
    expect(await page('/item/1')).not.toContain('<mark');
    const saved = await send('/item/1', CODED);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/item/1']);
    expect(events).toEqual([
      {
        kind: 'coded',
        item: 1,
        at: '2026-11-24T12:00:00.000Z',
        coding: {
          speaker: 'customer',
          topics: { privacy: -1 },
          drivers: ['data-security'],
          technologies: ['mobile-app'],
          isSarcastic: false,
        },
        isRevision: false,
      },
    ]);
    expect(await page('/item/1')).toContain('<mark class="privacy">They</mark>');
    expect((await ask('/', { headers: { cookie } })).headers.get('location')).toBe('/item/2');
    await send('/item/2', [
      ['action', 'skip'],
      ['reason', 'other-language'],
    ]);
    expect(await page('/')).toContain('All decided');
    expect((await send('/undo', [])).headers.get('location')).toBe('/item/2');
    expect((await send('/undo', [])).headers.get('location')).toBe('/item/1');
    // What was chosen is there to begin from, and the next decision is known to be a second one.
    expect(await page('/item/1')).toMatch(/value="-1" checked=""/);
    await send('/item/1', CODED);
    expect(events.at(-1)).toMatchObject({ kind: 'coded', isRevision: true });
  });

  it('keeps what was chosen and says what is missing', async () => {
    const { desk, events } = deskMade(['They lost my address again']);
    const { send } = await visit(desk);
    const answer = await send('/item/1', [
      ['action', 'save'],
      ['privacy', 'none'],
      ['driver', 'data-security'],
      ['driver', 'no-such'],
      ['personalisation', '__proto__'],
    ]);
    const body = await answer.text();
    expect(answer.status).toBe(422);
    expect(body).toContain('Say who speaks.');
    expect(body).toContain('but the text is said not to be about privacy');
    expect(body).toContain('what it says about personalisation');
    expect(body).toMatch(/value="data-security" checked=""/);
    expect(events).toEqual([]);
  });

  it('shows hostile texts as they are written, personal data masked, never as markup', async () => {
    const texts = [
      '<script>alert(1)</script> they sold my data',
      '"><img src=x onerror=alert(1)> and \u202e turned',
      'Mail me at anna@shop.example or call +49 170 1234567',
      `${'x'.repeat(50_000)} __proto__ \u0000`,
    ];
    const { desk } = deskMade(texts, { title: '<b>Study</b>', coder: '</p>anna' });
    const { page, send } = await visit(desk);
    for (const number of [1, 2, 3, 4]) {
      for (const isShown of [false, true]) {
        if (isShown) await send(`/item/${number}`, CODED);
        const body = await page(`/item/${number}`);
        expect(body.match(/<script/g)).toHaveLength(1);
        expect(body).not.toContain('<img');
        expect(body).not.toContain('<b>Study');
        expect(body).not.toContain('anna@shop.example');
        expect(body).not.toContain('1234567');
      }
    }
    expect(await page('/item/3')).toContain('{mail}');
  });

  it('says that a text is gone, and takes nothing but leaving it out', async () => {
    const { desk, events } = deskMade(['x'], { textOf: () => undefined });
    const { page, send } = await visit(desk);
    expect(await page('/item/1')).toContain('not in the sources any more');
    expect((await send('/item/1', CODED)).status).toBe(422);
    await send('/item/1', [
      ['action', 'skip'],
      ['reason', 'damaged-text'],
    ]);
    expect(events.map(({ kind }) => kind)).toEqual(['skipped']);
  });

  it('says when a decision could not be kept', async () => {
    const { desk } = deskMade(['They lost it']);
    const failing = { ...desk.store, append: () => Promise.reject(new Error('The disk is full.')) };
    const { send } = await visit({ ...desk, store: failing });
    const answer = await send('/item/1', CODED);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('The disk is full. Nothing that was saved before is lost.');
  });

  it('shows both readings to who settles, with what they share chosen, and none to coders', async () => {
    const at = '';
    const coding = {
      speaker: 'customer',
      topics: { privacy: -1 },
      drivers: [],
      technologies: [],
      isSarcastic: false,
    } as const;
    const others = [
      statesOf([{ kind: 'coded', item: 1, at, coding, isRevision: false }]),
      statesOf([
        { kind: 'coded', item: 1, at, coding: { ...coding, topics: { privacy: -2 } }, isRevision: false },
      ]),
    ];
    const { desk, events } = deskMade(['They lost it'], { others });
    const { page, send } = await visit(desk);
    const body = await page('/item/1');
    expect(body).toContain('Reading 1');
    expect(body).toContain('−2, strongly negative');
    expect(body).toMatch(/value="customer" checked=""/);
    expect(body).not.toMatch(/value="-[12]" checked=""/);
    await send('/item/1', CODED);
    expect(events).toHaveLength(1);
    const { desk: alone } = deskMade(['They lost it']);
    expect(await (await visit(alone)).page('/item/1')).not.toContain('Reading 1');
  });
});
