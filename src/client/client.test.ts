import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DenyReason as ServerReason, UseRequest } from '../decision/index.ts';
import type { ChoiceInput } from '../register/index.ts';
import { type Choice, createClient, type DenyReason, type Use } from './index.ts';

const USE: Use = { customer: 'c', datum: 'orders', purpose: 'recommendations' };
const PERMIT = { decision: true, context: { practice: 'p', passed: [], watermark: 4, version: 1 } };
const DENY = {
  decision: false,
  context: { reason: 'withdrawn', passed: [], others: [], watermark: 4, version: 1 },
};

type Step = Response | Error | ((init: RequestInit) => Promise<Response>);

/** A client of a server that gives these answers, one after the other; and what was sent to it. */
function clientOf(steps: readonly Step[], more: { timeout?: number; retries?: number } = {}) {
  const sent: { url: string; init: RequestInit; body: unknown }[] = [];
  const fake = async (url: string, init: RequestInit): Promise<Response> => {
    const step = steps[sent.length];
    sent.push({ url, init, body: JSON.parse(String(init.body)) });
    if (step === undefined) throw new Error('asked too often');
    if (step instanceof Error) throw step;
    return typeof step === 'function' ? step(init) : step;
  };
  const client = createClient({
    url: 'https://klartext.example/pdp/',
    key: 'kt_x',
    fetch: fake as typeof fetch,
    random: () => 0,
    ...more,
  });
  return { client, sent };
}

const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers });
const hangs = (init: RequestInit) =>
  new Promise<Response>((_, fail) =>
    init.signal?.addEventListener('abort', () => fail(new Error('aborted'))),
  );

describe('decide', () => {
  it('asks in the words of AuthZEN and returns the decision', async () => {
    const { client, sent } = clientOf([json(PERMIT), json(DENY)]);
    expect(await client.decide({ ...USE, country: 'DE', at: 0, barrier: true })).toEqual({
      permit: true,
      practice: 'p',
      passed: [],
      watermark: 4,
      version: 1,
    });
    expect(await client.decide(USE)).toMatchObject({ permit: false, reason: 'withdrawn' });
    expect(sent[0]).toMatchObject({
      url: 'https://klartext.example/pdp/access/v1/evaluation',
      init: { method: 'POST', redirect: 'error', headers: { authorization: 'Bearer kt_x' } },
      body: {
        subject: { type: 'service', id: 'klartext-client' },
        action: { name: 'recommendations' },
        resource: { type: 'datum', id: 'orders', properties: { customer: 'c' } },
        context: { country: 'DE', at: '1970-01-01T00:00:00.000Z', barrier: true },
      },
    });
  });

  it.each([
    ['a text', new Response('yes')],
    ['nothing', new Response('')],
    ['null', json(null)],
    ['"true"', json({ decision: 'true', context: PERMIT.context })],
    ['a yes without a practice', json({ decision: true })],
    ['a list', json([PERMIT])],
    ['a no without a reason', json({ decision: false })],
    ['a permit with status 403', json(PERMIT, 403)],
  ])('takes %s for a deny', async (_name, answer) => {
    const { client } = clientOf([answer]);
    expect(await client.decide(USE)).toMatchObject({ permit: false, reason: 'unreachable' });
  });

  it('is a deny with the problem when the server refuses, and does not ask again', async () => {
    const problem = { code: 'missing-scope', detail: 'The key needs the scope "decide".', status: 403 };
    const { client, sent } = clientOf([json(problem, 403, { 'x-request-id': 'r-1' })]);
    expect(await client.decide(USE)).toEqual({
      permit: false,
      reason: 'unreachable',
      problem: { ...problem, requestId: 'r-1' },
    });
    expect(sent).toHaveLength(1);
  });

  it('asks again when the connection breaks or the server cannot answer now', async () => {
    const { client, sent } = clientOf([new Error('reset'), json({}, 503), json(PERMIT)]);
    expect(await client.decide(USE)).toMatchObject({ permit: true });
    expect(sent).toHaveLength(3);
  });

  it('gives up after the tries it was allowed, and says why', async () => {
    const { client, sent } = clientOf([new Error('1'), new Error('2')], { retries: 1 });
    expect(await client.decide(USE)).toMatchObject({ reason: 'unreachable', problem: { code: 'network' } });
    expect(sent).toHaveLength(2);
  });

  it('waits as long as the server asks, and not beyond its own time', async () => {
    const { client, sent } = clientOf([json({ code: 'too-many-requests' }, 429, { 'retry-after': '60' })], {
      timeout: 30,
    });
    expect(await client.decide(USE)).toMatchObject({ problem: { code: 'too-many-requests', status: 429 } });
    expect(sent).toHaveLength(1);
  });

  it('ends in time when the server hangs, and at once by a signal', async () => {
    const { client } = clientOf([hangs, hangs, hangs], { timeout: 20 });
    expect(await client.decide(USE)).toMatchObject({ problem: { code: 'timeout' } });
    const stop = new AbortController();
    const asked = client.decide(USE, { signal: stop.signal });
    stop.abort();
    expect(await asked).toMatchObject({ permit: false, problem: { code: 'aborted' } });
    expect(await client.decide(USE, { signal: stop.signal })).toMatchObject({ problem: { code: 'aborted' } });
  });

  it('is a deny for what cannot be sent', async () => {
    const { client } = clientOf([]);
    const odd: unknown = { ...USE, customer: 1n };
    expect(await client.decide(odd as Use)).toMatchObject({ permit: false, reason: 'unreachable' });
    expect(await client.decide({ ...USE, at: Number.NaN })).toMatchObject({ permit: false });
  });
});

describe('decideMany', () => {
  it('sends parts and keeps the order; a part that fails is denied, and no other', async () => {
    const whole = (n: number) => json({ evaluations: Array.from({ length: n }, () => PERMIT) });
    const { client, sent } = clientOf([whole(500), json({}, 400), whole(200)]);
    const decisions = await client.decideMany(Array.from({ length: 1200 }, () => USE));
    expect(sent.map(({ body }) => (body as { evaluations: unknown[] }).evaluations.length)).toEqual([
      500, 500, 200,
    ]);
    expect(decisions.map(({ permit }) => permit)).toEqual(
      Array.from({ length: 1200 }, (_, i) => i < 500 || i >= 1000),
    );
  });

  it('asks what the questions have in common of each, and what a question says goes before it', async () => {
    const { client, sent } = clientOf([json({ evaluations: [PERMIT, PERMIT] })]);
    await client.decideMany([{ customer: 'a' }, { customer: 'b', country: 'AT' }], {
      datum: 'email',
      purpose: 'news',
      country: 'DE',
    });
    expect(sent[0]?.body).toMatchObject({
      evaluations: [
        { resource: { id: 'email', properties: { customer: 'a' } }, context: { country: 'DE' } },
        { action: { name: 'news' }, resource: { properties: { customer: 'b' } }, context: { country: 'AT' } },
      ],
    });
  });

  it('denies all of a part that has too few or too many answers', async () => {
    const { client } = clientOf([
      json({ evaluations: [PERMIT] }),
      json({ evaluations: [PERMIT, PERMIT, PERMIT] }),
    ]);
    for (let i = 0; i < 2; i += 1)
      expect((await client.decideMany([USE, USE])).map(({ permit }) => permit)).toEqual([false, false]);
  });

  it('denies the one that did not fit, with what was wrong', async () => {
    const wrong = {
      decision: false,
      context: { reason: 'malformed', error: { status: 400, message: 'no' } },
    };
    const { client } = clientOf([json({ evaluations: [PERMIT, wrong] })]);
    expect(await client.decideMany([USE, USE])).toMatchObject([
      { permit: true },
      { permit: false, reason: 'unreachable', problem: { detail: 'no', status: 400 } },
    ]);
  });
});

describe('allowedFields', () => {
  const use = { customer: 'c', purpose: 'p' };
  const profile = { orders: 1, browsing: 2 };

  it('keeps what is allowed, with the values of the caller', async () => {
    const { client, sent } = clientOf([
      json({ allowed: { orders: 'other', made: 3 }, refused: { browsing: DENY } }),
    ]);
    const { allowed, refused } = await client.allowedFields(profile, { ...use, country: 'DE' });
    expect(allowed).toEqual({ orders: 1 });
    expect(refused.browsing).toMatchObject({ reason: 'withdrawn' });
    expect(sent[0]?.body).toEqual({ ...use, profile, country: 'DE' });
  });

  it('keeps nothing when there is no answer', async () => {
    const { client } = clientOf([new Error()], { retries: 0 });
    const { allowed, refused, ok } = await client.allowedFields(profile, use);
    expect([allowed, ok]).toEqual([{}, false]);
    expect(refused).toMatchObject({ orders: { reason: 'unreachable' }, browsing: { reason: 'unreachable' } });
  });
});

describe('choices', () => {
  const choice: Choice = {
    id: 'ev-000001',
    kind: 'consent-withdrawn',
    customer: 'c',
    about: { purpose: 'p' },
    actor: { kind: 'customer' },
    channel: 'web',
    language: 'de',
  };

  it('are sent again with the same id', async () => {
    const { client, sent } = clientOf([new Error(), json({ id: choice.id, position: 7, wasKnown: true })]);
    expect(await client.choose(choice)).toEqual({
      ok: true,
      value: { id: choice.id, position: 7, wasKnown: true },
    });
    expect(sent.map(({ body }) => body)).toEqual([choice, choice]);
  });

  it('that are refused are values', async () => {
    const { client } = clientOf([json({ code: 'erased', detail: 'x' }, 409), json({ ok: true })]);
    expect(await client.choose(choice)).toMatchObject({ ok: false, problem: { code: 'erased' } });
    expect(await client.choose(choice)).toMatchObject({ ok: false, problem: { code: 'bad-answer' } });
  });

  it('are read, proved, explained; erasing is never tried again', async () => {
    const { client, sent } = clientOf([
      json({ results: [{ id: 'a' }], refused: 0 }),
      json({ state: {}, watermark: 3 }),
      json({ events: [] }),
      json({ klartextReceipt: 1 }),
      json({ ...DENY, explanation: { language: 'de', sentences: ['Nein.'] } }),
      new Error(),
    ]);
    expect(await client.chooseMany([choice])).toEqual({ ok: true, value: [{ id: 'a' }] });
    expect(await client.state('c')).toEqual({ ok: true, value: { state: {}, watermark: 3 } });
    expect(await client.history('c')).toEqual({ ok: true, value: [] });
    expect(await client.receipt('c', 'ev-000001')).toEqual({ ok: true, value: { klartextReceipt: 1 } });
    const explained = await client.explain(USE, 'de');
    expect(explained).toMatchObject({ sentences: ['Nein.'], decision: { reason: 'withdrawn' } });
    expect(await client.erase('c', { reference: 'r' })).toMatchObject({
      ok: false,
      problem: { code: 'network' },
    });
    expect(sent).toHaveLength(6);
  });
});

describe('the module', () => {
  it('has the reasons, the fields and the choices of the server', () => {
    expectTypeOf<DenyReason>().toEqualTypeOf<ServerReason>();
    expectTypeOf<Omit<Use, 'barrier' | 'atLeast'>>().toEqualTypeOf<UseRequest>();
    expectTypeOf<Choice['kind']>().toEqualTypeOf<ChoiceInput['kind']>();
    expectTypeOf<Choice>().toExtend<ChoiceInput>();
  });

  it('is at most 4 kB gzipped, for a browser, and imports nothing', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ['src/client/index.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
      metafile: true,
    });
    const [file] = outputFiles;
    expect(gzipSync(file?.contents ?? new Uint8Array()).length).toBeLessThanOrEqual(4096);
    expect(Object.keys(metafile.inputs).every((path) => path.startsWith('src/client/'))).toBe(true);
  });
});
