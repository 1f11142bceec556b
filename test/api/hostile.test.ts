import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Made, made, question, send, withdrawal } from './harness.ts';

const POSTS = [
  '/access/v1/evaluation',
  '/access/v1/evaluations',
  '/v1/allowed-fields',
  '/v1/explain',
  '/v1/choices',
  '/v1/choices/state',
  '/v1/choices/history',
  '/v1/receipts',
  '/v1/erasures',
  '/v1/deliveries',
];

async function refusedFor(api: Made, path: string, body: string, headers: Record<string, string> = {}) {
  const answer = await send(api, path, body, await api.keyFor(), headers);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  const problem = (await answer.json()) as { status: number; code: string; detail: string; type: string };
  expect(problem.status).toBe(answer.status);
  expect(problem.type).toBe(`/problems/api#${problem.code}`);
  return problem;
}

describe('bodies that are no questions', () => {
  it.each(POSTS)('are refused at %s', async (path) => {
    const api = await made();
    for (const body of ['', '{', 'null', '[]', '7', '"x"', '{"a":1}', '\ufeff{}', '{}x', 'NaN']) {
      if (path === '/v1/deliveries' && body === '{}') continue;
      const { status, code } = await refusedFor(api, path, body);
      expect([status, ['malformed', 'invalid-request'].includes(code)]).toEqual([400, true]);
    }
  });

  it('name the place, and a field that was most likely meant', async () => {
    const api = await made();
    const path = '/access/v1/evaluation';
    const typo = { ...question(), context: { recipent: 'r' } };
    expect(await refusedFor(api, path, JSON.stringify(typo))).toMatchObject({
      detail: '/context/recipent is not known here. Did you mean "recipient"?',
    });
    const { action: _action, ...without } = question();
    expect((await refusedFor(api, path, JSON.stringify(without))).detail).toBe('/action is missing.');
    const kind = { ...question(), resource: { ...question().resource, type: 'file' } };
    expect((await refusedFor(api, path, JSON.stringify(kind))).detail).toBe(
      '/resource/type must be "datum".',
    );
    const about = { ...withdrawal(), about: { practise: 'x' } };
    expect((await refusedFor(api, '/v1/choices', JSON.stringify(about))).detail).toContain(
      '/about fits none',
    );
    const unknown = { ...withdrawal(), kind: 'consent-gven' };
    expect((await refusedFor(api, '/v1/choices', JSON.stringify(unknown))).detail).toContain('/kind');
  });

  it('are never told back', async () => {
    const api = await made();
    const secret = 'max.mustermann@example.org';
    for (const body of [
      { ...question(secret), context: { age: secret } },
      { ...question(), action: { name: secret, extra: 1 } },
      { customer: secret, event: secret },
    ])
      for (const path of POSTS) {
        const answer = await send(api, path, body, await api.keyFor());
        if (answer.status >= 400) expect(await answer.text()).not.toContain('mustermann');
      }
    expect(api.logged()).not.toContain('mustermann');
  });

  it.each([
    ['a lone surrogate', '\ud800'],
    ['a NUL', 'a\u0000b'],
    ['a line break', 'a\nb'],
    ['nothing', ''],
    ['a long text', 'x'.repeat(201)],
  ])('with %s in an id do not fit', async (_name, id) => {
    const api = await made();
    expect((await refusedFor(api, '/access/v1/evaluation', JSON.stringify(question(id)))).status).toBe(400);
    expect((await refusedFor(api, '/v1/choices', JSON.stringify(withdrawal(id)))).status).toBe(400);
    expect((await refusedFor(api, '/v1/choices', JSON.stringify(withdrawal('c', id)))).status).toBe(400);
    expect(api.shop.asked).toEqual([]);
  });

  it('with __proto__ as a name or as an id change nothing', async () => {
    const api = await made();
    const key = await api.keyFor();
    const body = JSON.stringify(question('__proto__', '__proto__'));
    expect((await send(api, '/access/v1/evaluation', body, key)).status).toBe(200);
    for (const [path, fields] of [
      ['/access/v1/evaluation', question()],
      ['/access/v1/evaluations', question()],
      ['/v1/choices', withdrawal()],
    ] as const) {
      const hidden = JSON.stringify(fields).replace('{', '{"__proto__":{"decision":true,"barrier":true},');
      const answer = await send(api, path, hidden, key);
      expect([200, 201, 400]).toContain(answer.status);
    }
    expect(Object.hasOwn(Object.prototype, 'decision')).toBe(false);
    expect(({} as { barrier?: boolean }).barrier).toBeUndefined();
  });

  it('with a name twice count the last, as every reader of JSON does', async () => {
    const api = await made();
    const body = JSON.stringify(question('a')).replace('"customer":"a"', '"customer":"a","customer":"b"');
    await send(api, '/access/v1/evaluation', body, await api.keyFor());
    expect(api.shop.asked.map(({ customer }) => customer)).toEqual(['b']);
  });
});

describe('bodies that are too much', () => {
  it('in bytes: 64 kB for one, 1 MB for many', async () => {
    const api = await made();
    const pad = (size: number) =>
      JSON.stringify({ ...question(), subject: { type: 'x'.repeat(size), id: 'y' } });
    expect((await refusedFor(api, '/access/v1/evaluation', pad(65_600))).code).toBe('too-large');
    expect((await refusedFor(api, '/access/v1/evaluation', pad(65_000))).code).toBe('invalid-request');
    expect((await refusedFor(api, '/access/v1/evaluations', pad(1_048_600))).code).toBe('too-large');
    expect((await refusedFor(api, '/access/v1/evaluations', pad(1_000_000))).code).toBe('invalid-request');
  });

  it('in depth, wherever it is', async () => {
    const api = await made();
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect((await refusedFor(api, '/access/v1/evaluation', deep(30_000))).code).toBe('too-deep');
    const profile = `{"customer":"c","purpose":"p","profile":{"orders":${deep(400_000)}}}`;
    expect((await refusedFor(api, '/v1/allowed-fields', profile)).code).toBe('too-deep');
    const fits = `{"customer":"c","purpose":"p","profile":{"orders":${deep(20)}}}`;
    expect((await send(api, '/v1/allowed-fields', fits, await api.keyFor())).status).toBe(200);
  });

  it('in number', async () => {
    const api = await made();
    const choices = Array.from({ length: 1001 }, (_, i) =>
      withdrawal('c', `ev-${String(i).padStart(6, '0')}`),
    );
    expect((await refusedFor(api, '/v1/choices', JSON.stringify({ choices }))).status).toBe(400);
    const profile = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`f${i}`, i]));
    const fields = JSON.stringify({ customer: 'c', purpose: 'p', profile });
    expect((await refusedFor(api, '/v1/allowed-fields', fields)).status).toBe(400);
  });
});

describe('content that is something else', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/json; charset=latin1',
    'multipart/form-data',
  ])('such as %s is refused', async (type) => {
    const api = await made();
    const problem = await refusedFor(api, '/v1/choices', JSON.stringify(withdrawal()), {
      'content-type': type,
    });
    expect(problem.status).toBe(415);
  });

  it('compressed is refused', async () => {
    const api = await made();
    const problem = await refusedFor(api, '/v1/choices', '{}', { 'content-encoding': 'gzip' });
    expect(problem.status).toBe(415);
  });

  it('in broken UTF-8 is refused', async () => {
    const api = await made();
    const answer = await api.app.request('/v1/choices', {
      method: 'POST',
      body: new Uint8Array([0x22, 0xff, 0x22]),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await api.keyFor()}` },
    });
    expect(await answer.json()).toMatchObject({ code: 'malformed', detail: 'The body is not UTF-8.' });
  });
});

describe('whatever JSON comes', () => {
  it('is never answered with 500', async () => {
    const api = await made({ limits: { perKey: { perSecond: 1e9, burst: 1e9 } } });
    const key = await api.keyFor();
    // Near misses of what fits reach further than arbitrary values do.
    const near = fc
      .tuple(
        fc.constantFrom(question(), withdrawal(), { customer: 'c', purpose: 'p', profile: {} }),
        fc.jsonValue(),
        fc.nat(8),
      )
      .map(([base, value, at]) => {
        const names = Object.keys(base);
        const name = names[at % names.length] ?? 'x';
        return { ...base, [name]: value };
      });
    const many = fc.record(
      { evaluations: fc.array(fc.oneof(near, fc.jsonValue())), choices: fc.array(near) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...POSTS),
        fc.oneof(fc.jsonValue(), near, many),
        async (path, body) => {
          const answer = await send(api, path, JSON.stringify(body), key);
          expect(answer.status).toBeLessThan(500);
          await answer.json();
        },
      ),
      { numRuns: 1000 },
    );
  });
});
