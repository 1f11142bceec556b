import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { made, question, send, withdrawal } from './harness.ts';

const SCHEMAS = '/work/shared/data/authzen';

describe('POST /access/v1/evaluation', () => {
  it('answers a permit and a deny with status 200, and the deny with its reason', async () => {
    const api = await made();
    const key = await api.keyFor('decide', 'choose');
    const permit = await send(api, '/access/v1/evaluation', question(), key);
    expect(permit.status).toBe(200);
    expect(permit.headers.get('content-type')).toBe('application/json');
    expect(permit.headers.get('cache-control')).toBe('no-store');
    expect(await permit.json()).toEqual({
      decision: true,
      context: {
        practice: 'recommend-from-orders',
        passed: [{ rule: 'declared' }],
        watermark: -1,
        version: 7,
      },
    });
    expect((await send(api, '/v1/choices', withdrawal(), key)).status).toBe(201);
    const deny = await send(api, '/access/v1/evaluation', question(), key);
    expect(deny.status).toBe(200);
    expect(await deny.json()).toMatchObject({
      decision: false,
      context: { reason: 'withdrawn', failed: { source: 'GDPR Art. 7(3)' }, watermark: 0, others: [] },
    });
  });

  it('hands every field of the context to the register, and nothing else', async () => {
    const api = await made();
    const key = await api.keyFor('decide', 'decide-at');
    const context = {
      practice: 'p',
      recipient: 'r',
      country: 'DE',
      residence: 'AT',
      channel: 'email',
      startedOn: '2026-03-02',
      contract: 'order-1',
      softOptIn: ['existing-customer'],
      restrictedUse: 'legal-claims',
      age: 12,
    };
    const asked = { ...context, at: '2026-01-01T00:00:00Z', barrier: true, atLeast: -1 };
    expect((await send(api, '/access/v1/evaluation', question('c', 'd', asked), key)).status).toBe(200);
    expect(api.shop.asked).toEqual([
      { customer: 'c', datum: 'd', purpose: 'recommendations', ...context, at: 1767225600000 },
    ]);
  });

  it('asks for another moment only with a scope of its own', async () => {
    const api = await made();
    const answer = await send(
      api,
      '/access/v1/evaluation',
      question('c', 'd', { at: '2026-01-01T00:00:00Z' }),
      await api.keyFor('decide'),
    );
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'missing-scope', status: 403 });
    expect(api.shop.asked).toEqual([]);
  });

  it('waits for a position, and says so when nobody has reached it', async () => {
    const api = await made();
    const key = await api.keyFor('decide', 'choose');
    await send(api, '/v1/choices', withdrawal(), key);
    const there = await send(api, '/access/v1/evaluation', question('x', 'y', { atLeast: 0 }), key);
    expect(there.status).toBe(200);
    const missing = await send(api, '/access/v1/evaluation', question('x', 'y', { atLeast: 5 }), key);
    expect(missing.status).toBe(409);
    expect(await missing.json()).toMatchObject({ code: 'state-behind' });
  });

  it('sends a request id back as it came, and makes one where none came', async () => {
    const api = await made();
    const key = await api.keyFor('decide');
    for (const id of ['bfe9eb29-ab87', 'any thing: "at" all']) {
      const answer = await send(api, '/access/v1/evaluation', question(), key, { 'x-request-id': id });
      expect(answer.headers.get('x-request-id')).toBe(id);
    }
    const refused = await send(api, '/access/v1/evaluation', '{', key, { 'x-request-id': 'abc' });
    expect(refused.headers.get('x-request-id')).toBe('abc');
    const one = await send(api, '/access/v1/evaluation', question(), key);
    const two = await send(api, '/access/v1/evaluation', question(), key);
    expect(one.headers.get('x-request-id')).toMatch(/^[\w-]+$/);
    expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'));
  });
});

describe('POST /access/v1/evaluations', () => {
  const three = [{ resource: r('orders') }, { resource: r('no-browsing') }, { resource: r('orders') }];
  const shared = { subject: question().subject, action: question().action };

  it.each([
    [undefined, [true, false, true]],
    ['execute_all', [true, false, true]],
    ['deny_on_first_deny', [true, false]],
    ['permit_on_first_permit', [true]],
  ])('with the semantic %s', async (semantic, outcomes) => {
    const api = await made();
    const options = semantic === undefined ? {} : { options: { evaluations_semantic: semantic, other: 1 } };
    const answer = await send(
      api,
      '/access/v1/evaluations',
      { ...shared, ...options, evaluations: three },
      await api.keyFor('decide'),
    );
    expect(answer.status).toBe(200);
    const { evaluations } = (await answer.json()) as { evaluations: { decision: boolean }[] };
    expect(evaluations.map(({ decision }) => decision)).toEqual(outcomes);
  });

  it('takes from the top what an evaluation lacks, and nothing that it has', async () => {
    const api = await made();
    const body = {
      ...shared,
      resource: r('orders'),
      context: { country: 'DE' },
      evaluations: [{}, { context: { residence: 'AT' } }, { action: { name: 'billing' } }],
    };
    await send(api, '/access/v1/evaluations', body, await api.keyFor('decide'));
    expect(api.shop.asked).toEqual([
      { customer: 'c', datum: 'orders', purpose: 'recommendations', country: 'DE' },
      { customer: 'c', datum: 'orders', purpose: 'recommendations', residence: 'AT' },
      { customer: 'c', datum: 'orders', purpose: 'billing', country: 'DE' },
    ]);
  });

  it('denies with an error what does not fit, and answers the others', async () => {
    const api = await made();
    const at = { context: { at: '2026-01-01T00:00:00Z' }, resource: r('orders') };
    const body = { ...shared, evaluations: [{ resource: r('orders') }, {}, 7, null, { resorce: 1 }, at] };
    const answer = await send(api, '/access/v1/evaluations', body, await api.keyFor('decide'));
    const { evaluations } = (await answer.json()) as { evaluations: Record<string, unknown>[] };
    expect(evaluations[0]).toMatchObject({ decision: true });
    for (const wrong of evaluations.slice(1, 5))
      expect(wrong).toMatchObject({
        decision: false,
        context: { reason: 'malformed', error: { status: 400 } },
      });
    expect(evaluations[5]).toMatchObject({ decision: false, context: { error: { status: 403 } } });
    expect(JSON.stringify(evaluations[1])).toContain('/resource is missing.');
  });

  it.each([undefined, []])(
    'answers as the single endpoint does without evaluations (%j)',
    async (evaluations) => {
      const api = await made();
      const answer = await send(
        api,
        '/access/v1/evaluations',
        { ...question(), ...(evaluations ? { evaluations } : {}) },
        await api.keyFor('decide'),
      );
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ decision: true, context: { version: 7 } });
    },
  );

  it('takes a thousand and no more, and keeps the order', async () => {
    const api = await made();
    const key = await api.keyFor('decide');
    const many = Array.from({ length: 1000 }, (_, i) => ({ resource: r(i % 3 === 0 ? 'no-x' : 'orders') }));
    const answer = await send(api, '/access/v1/evaluations', { ...shared, evaluations: many }, key);
    const { evaluations } = (await answer.json()) as { evaluations: { decision: boolean }[] };
    expect(evaluations.map(({ decision }) => decision)).toEqual(many.map((_, i) => i % 3 !== 0));
    const more = await send(api, '/access/v1/evaluations', { ...shared, evaluations: [...many, {}] }, key);
    expect(more.status).toBe(400);
  });

  it('waits once for the highest position', async () => {
    const api = await made();
    const evaluations = [{ context: { atLeast: 3 } }, { context: { barrier: true } }];
    const body = { ...shared, resource: r('orders'), evaluations };
    expect((await send(api, '/access/v1/evaluations', body, await api.keyFor('decide'))).status).toBe(409);
  });

  function r(id: string) {
    return { type: 'datum', id, properties: { customer: 'c' } };
  }
});

describe('GET /.well-known/authzen-configuration', () => {
  it('names the endpoints below the public address', async () => {
    const { app } = await made({ site: () => 'https://privacy.shop.example/' });
    const answer = await app.request('/.well-known/authzen-configuration');
    expect(await answer.json()).toEqual({
      policy_decision_point: 'https://privacy.shop.example',
      access_evaluation_endpoint: 'https://privacy.shop.example/access/v1/evaluation',
      access_evaluations_endpoint: 'https://privacy.shop.example/access/v1/evaluations',
    });
  });
});

describe('POST /v1/allowed-fields and /v1/explain', () => {
  it('returns what may be used, and the reason for the rest', async () => {
    const api = await made();
    const profile = { orders: ['mug'], 'no-browsing': 1, ['__proto__']: { a: 1 } };
    const body = JSON.stringify({
      customer: 'c',
      purpose: 'recommendations',
      profile: {},
      country: 'DE',
    }).replace('"profile":{}', `"profile":{"orders":["mug"],"no-browsing":1,"__proto__":{"a":1}}`);
    const answer = await send(api, '/v1/allowed-fields', body, await api.keyFor('decide'));
    expect(answer.status).toBe(200);
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      refused: { 'no-browsing': { decision: false } },
      watermark: -1,
    });
    expect(text).toContain('"__proto__":{"a":1}');
    expect(api.shop.asked.map(({ datum }) => datum)).toEqual(['orders', 'no-browsing', '__proto__']);
    expect(Object.getPrototypeOf(profile)).toBe(Object.prototype);
  });

  it('says why in the language of the customer', async () => {
    const api = await made();
    const key = await api.keyFor('decide', 'choose');
    await send(api, '/v1/choices', withdrawal(), key);
    const body = { customer: 'c-1042', datum: 'orders', purpose: 'recommendations', language: 'de' };
    const answer = await send(api, '/v1/explain', body, key);
    expect(answer.status).toBe(200);
    const { decision, explanation } = (await answer.json()) as {
      decision: boolean;
      explanation: { language: string; sentences: string[] };
    };
    expect(decision).toBe(false);
    expect(explanation.language).toBe('de');
    expect(explanation.sentences.length).toBeGreaterThan(0);
  });

  it('says so when nothing is published', async () => {
    const api = await made({ versionsOf: () => [] });
    const body = { customer: 'c', datum: 'orders', purpose: 'recommendations', language: 'de' };
    const answer = await send(api, '/v1/explain', body, await api.keyFor('decide'));
    expect(answer.status).toBe(409);
  });
});

describe.skipIf(!existsSync(SCHEMAS))('real data: the schemas of AuthZEN', () => {
  const ajv = new Ajv2020({ strict: false });
  const load = (name: string) =>
    ajv.compile(JSON.parse(readFileSync(`${SCHEMAS}/${name}.schema.json`, 'utf8')));

  it('accept our questions and our answers', async () => {
    const request = load('evaluation-request');
    const response = load('evaluation-response');
    const api = await made();
    const key = await api.keyFor('decide');
    for (const body of [question(), question('c', 'no-d', { country: 'DE', barrier: true })]) {
      expect(request(body), JSON.stringify(request.errors)).toBe(true);
      const answer = await send(api, '/access/v1/evaluation', body, key);
      expect(response(await answer.json()), JSON.stringify(response.errors)).toBe(true);
    }
    const many = { ...question(), evaluations: [{}, { action: {} }] };
    const answer = await send(api, '/access/v1/evaluations', many, key);
    const { evaluations } = (await answer.json()) as { evaluations: unknown[] };
    for (const one of evaluations) expect(response(one), JSON.stringify(response.errors)).toBe(true);
  });
});
