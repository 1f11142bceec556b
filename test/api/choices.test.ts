import { describe, expect, it } from 'vitest';
import { made, question, send, withdrawal } from './harness.ts';

describe('POST /v1/choices', () => {
  it('answers 201 for a new choice and 200 when it is sent again', async () => {
    const api = await made();
    const key = await api.keyFor('choose');
    const first = await send(api, '/v1/choices', withdrawal(), key);
    expect(first.status).toBe(201);
    expect(await first.json()).toEqual({ id: 'ev-000001', position: 0, wasKnown: false });
    const again = await send(api, '/v1/choices', withdrawal(), key);
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ id: 'ev-000001', position: 0, wasKnown: true });
  });

  it('refuses an id that stands for another choice, and names the place', async () => {
    const api = await made();
    const key = await api.keyFor('choose');
    await send(api, '/v1/choices', withdrawal(), key);
    const other = await send(api, '/v1/choices', { ...withdrawal(), kind: 'consent-refused' }, key);
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: 'id-used-otherwise', errors: [{ pointer: '/id' }] });
  });

  it.each([
    ['invalid-choice', 422],
    ['unknown-practice', 422],
    ['unknown-purpose', 422],
    ['unknown-version', 422],
    ['group-elsewhere', 422],
    ['store-unavailable', 503],
    ['no-version', 409],
    ['erased', 409],
    ['too-many-events', 409],
  ] as const)('tells the refusal %s with status %i', async (code, status) => {
    const api = await made();
    api.shop.refuses = { code, message: 'It does not fit.' };
    const answer = await send(api, '/v1/choices', withdrawal(), await api.keyFor('choose'));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ code, detail: 'It does not fit.' });
  });

  it('takes what staff did only with a key of the scope for it, alone and among others', async () => {
    const api = await made();
    const actor = { kind: 'staff', reference: 'ticket-77' };
    const byStaff = { ...withdrawal('a'), actor };
    const plain = await api.keyFor('choose');
    for (const body of [byStaff, { choices: [withdrawal('b'), byStaff] }]) {
      const refused = await send(api, '/v1/choices', body, plain);
      expect(refused.status).toBe(403);
      expect(await refused.json()).toMatchObject({ code: 'missing-scope' });
    }
    const taken = await send(api, '/v1/choices', byStaff, await api.keyFor('choose', 'staff'));
    expect(taken.status).toBe(201);
  });

  it('takes a token for each choice, and more for a merge', async () => {
    const api = await made({ limits: { perKey: { perSecond: 1, burst: 14 } } });
    const key = await api.keyFor('choose');
    const { about: _about, ...base } = withdrawal('a');
    const merge = { ...base, id: 'ev-merge-1', kind: 'guest-merged', guest: 'g-1', isSharedDevice: false };
    const choices = [withdrawal('a'), withdrawal('b'), merge];
    expect((await send(api, '/v1/choices', { choices }, key)).status).toBe(200);
    expect((await send(api, '/v1/choices', { choices: choices.slice(0, 2) }, key)).status).toBe(200);
    expect((await send(api, '/v1/choices', withdrawal('c'), key)).status).toBe(429);
  });

  it('says what stands against a choice, and who could not be told', async () => {
    const api = await made();
    const record = api.shop.record;
    Object.assign(api.shop, {
      record: async (input: Parameters<typeof record>[0]) => ({
        ...(await record(input)),
        outweighedBy: ['ev-000009'],
        notTold: ['sister'],
      }),
    });
    const answer = await send(api, '/v1/choices', withdrawal(), await api.keyFor('choose'));
    expect(await answer.json()).toEqual({
      id: 'ev-000001',
      position: 0,
      wasKnown: false,
      outweighedBy: ['ev-000009'],
      notTold: ['sister'],
    });
  });

  it('records several, each with its own result', async () => {
    const api = await made();
    const choices = [withdrawal('a'), withdrawal('b'), { ...withdrawal('a'), kind: 'consent-refused' }];
    const answer = await send(api, '/v1/choices', { choices }, await api.keyFor('choose'));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      results: [{ position: 0 }, { position: 1 }, { id: 'ev-000001', problem: { status: 409 } }],
      refused: 1,
    });
  });

  it('names the place in a list that does not fit, and records nothing of it', async () => {
    const api = await made();
    const choices = [withdrawal('a'), { ...withdrawal('b'), language: 5 }];
    const answer = await send(api, '/v1/choices', { choices }, await api.keyFor('choose', 'read-choices'));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ detail: '/choices/1/language must be a text.' });
    const history = await send(
      api,
      '/v1/choices/history',
      { customer: 'a' },
      await api.keyFor('read-choices'),
    );
    expect(await history.json()).toEqual({ events: [] });
  });

  it.each([
    { kind: 'consent-requested', about: { practice: 'p' } },
    { kind: 'consent-given', about: { kind: 'everything' }, until: '2027-01-01', needsConfirmation: true },
    { kind: 'consent-confirmed', grant: 'ev-000009' },
    { kind: 'objection-raised', about: { purpose: 'ads' }, ground: 'direct-marketing' },
    { kind: 'objection-decided', objection: 'ev-000009', outcome: 'upheld', grounds: 'because' },
    { kind: 'objection-lifted', toldOfSignal: true },
    { kind: 'pause-begun', contact: 'all', until: '2027-01-01T00:00:00Z' },
    { kind: 'pause-ended' },
    { kind: 'cap-set', contact: 'email', times: 0, days: 7 },
    { kind: 'cap-lifted' },
    { kind: 'contact-made', contact: 'sms', practice: 'p' },
    { kind: 'restriction-set', data: 'all', why: 'disputed' },
    { kind: 'restriction-lifted' },
    { kind: 'hold-set', data: ['orders'], purpose: 'claims' },
    { kind: 'hold-lifted' },
    { kind: 'guest-merged', guest: 'g-1', isSharedDevice: true },
    { kind: 'merge-undone', merge: 'ev-000009' },
  ])('takes the kind $kind', async (fields) => {
    const api = await made();
    const { about: _about, ...base } = withdrawal();
    const sent = { ...base, version: 7, shownAt: 3, at: '2026-01-01T00:00:00.000Z', group: ['b'], ...fields };
    const answer = await send(api, '/v1/choices', sent, await api.keyFor('choose'));
    expect(await answer.json()).toMatchObject({ id: 'ev-000001' });
    expect(answer.status).toBe(201);
  });

  it('takes no notice, no list of what is overridden and no events of a guest from outside', async () => {
    const api = await made();
    const key = await api.keyFor('choose');
    const merge = {
      ...withdrawal(),
      kind: 'guest-merged',
      guest: 'g',
      isSharedDevice: false,
      about: undefined,
    };
    for (const [more, base] of [
      [{ notice: { version: 1, id: 'x' } }, withdrawal()],
      [{ supersedes: ['ev-000009'] }, { ...withdrawal(), kind: 'consent-given' }],
      [{ carried: [] }, merge],
    ] as const) {
      const answer = await send(api, '/v1/choices', { ...base, ...more }, key);
      expect(answer.status).toBe(400);
      const [name] = Object.keys(more);
      expect(await answer.json()).toMatchObject({ errors: [{ pointer: `/${name}` }] });
    }
  });
});

describe('reading and erasing', () => {
  it('reads state and history, and an empty one for a customer nobody knows', async () => {
    const api = await made();
    const key = await api.keyFor();
    await send(api, '/v1/choices', withdrawal(), key);
    const state = await send(api, '/v1/choices/state', { customer: 'c-1042' }, key);
    expect(await state.json()).toMatchObject({ state: { grants: [] }, watermark: 0 });
    const history = await send(api, '/v1/choices/history', { customer: 'c-1042' }, key);
    expect(await history.json()).toMatchObject({ events: [{ event: { id: 'ev-000001' }, position: 0 }] });
    const nobody = await send(api, '/v1/choices/history', { customer: 'nobody' }, key);
    expect(await nobody.json()).toEqual({ events: [] });
  });

  it('hands out the receipt of a choice, and 404 for none', async () => {
    const api = await made();
    const key = await api.keyFor();
    await send(api, '/v1/choices', withdrawal(), key);
    const receipt = await send(api, '/v1/receipts', { customer: 'c-1042', event: 'ev-000001' }, key);
    expect(await receipt.json()).toMatchObject({ klartextReceipt: 1, proof: { index: 0 } });
    const none = await send(api, '/v1/receipts', { customer: 'c-1042', event: 'ev-000002' }, key);
    expect(none.status).toBe(404);
    expect(await none.json()).toMatchObject({ code: 'no-receipt' });
  });

  it('erases once, and every later decision is a deny', async () => {
    const api = await made();
    const key = await api.keyFor();
    await send(api, '/v1/choices', { ...withdrawal(), kind: 'consent-given' }, key);
    const body = { customer: 'c-1042', reference: 'ticket-77' };
    const done = await send(api, '/v1/erasures', body, key);
    expect(await done.json()).toEqual({ position: 1, events: 1, kept: [], told: ['mailer'] });
    expect((await send(api, '/v1/erasures', body, key)).status).toBe(404);
    const decision = await send(api, '/access/v1/evaluation', question(), key);
    expect(await decision.json()).toMatchObject({ decision: false, context: { reason: 'erased' } });
  });

  it('lists messages to recipients without what they say', async () => {
    const row = {
      id: 'd1',
      recipient: 'mailer',
      kind: 'withdrawal',
      at: '2026-11-24T12:00:00Z',
      attempts: 1,
      nextAt: '2026-11-24T12:01:00Z',
      body: new Uint8Array([1]),
      customer: new Uint8Array([2]),
    } as const;
    const asked: unknown[] = [];
    const api = await made({
      deliveriesOf: async (...args) => {
        asked.push(args);
        return [row];
      },
    });
    const answer = await send(api, '/v1/deliveries', { which: 'all', limit: 5 }, await api.keyFor('operate'));
    const { deliveries } = (await answer.json()) as { deliveries: object[] };
    expect(Object.keys(deliveries[0] ?? {})).toEqual(['id', 'recipient', 'kind', 'at', 'attempts', 'nextAt']);
    expect(asked).toEqual([['shop', 'all', 5]]);
  });
});
