import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/index.ts';
import { made, question, withdrawal } from './harness.ts';

let server: Server | undefined;
afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
  server = undefined;
});

/** Listens on a free port of the loopback. */
async function listening() {
  const api = await made();
  const started = createServer(getRequestListener(api.app.fetch));
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  const { port } = started.address() as AddressInfo;
  return { api, port, url: `http://127.0.0.1:${port}` };
}

/** Writes raw bytes and returns what comes back until the connection ends or the time is over. */
function raw(port: number, parts: readonly string[], endsAfter = false): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => done(answer));
    socket.on('error', () => done(answer));
    for (const part of parts) socket.write(part);
    if (endsAfter) socket.destroySoon();
  });
}

describe('over a real connection', () => {
  it('the client asks, chooses and reads', async () => {
    const { api, url } = await listening();
    const client = createClient({ url, key: await api.keyFor() });
    const use = { customer: 'c-1042', datum: 'orders', purpose: 'recommendations', country: 'DE' };
    expect(await client.decide(use)).toMatchObject({ permit: true, version: 7 });
    const recorded = await client.choose({
      id: 'ev-000001',
      kind: 'consent-withdrawn',
      customer: 'c-1042',
      about: { purpose: 'recommendations' },
      actor: { kind: 'customer' },
      channel: 'web',
      language: 'de',
    });
    expect(recorded).toEqual({ ok: true, value: { id: 'ev-000001', position: 0, wasKnown: false } });
    expect(await client.decide(use)).toMatchObject({ permit: false, reason: 'withdrawn' });
    expect(await client.decideMany([{ customer: 'a' }, { customer: 'c-1042' }], use)).toHaveLength(2);
    const { allowed, refused, ok } = await client.allowedFields(
      { orders: 1, 'no-x': 2 },
      { ...use, customer: 'a' },
    );
    expect({ allowed, refused: Object.keys(refused), ok }).toEqual({
      allowed: { orders: 1 },
      refused: ['no-x'],
      ok: true,
    });
    expect(await client.explain(use, 'de')).toMatchObject({ language: 'de', decision: { permit: false } });
    expect(await client.receipt('c-1042', 'ev-000001')).toMatchObject({ ok: true });
    expect(await client.receipt('c-1042', 'ev-000002')).toMatchObject({ problem: { code: 'no-receipt' } });
    expect(await client.state('c-1042')).toMatchObject({ ok: true, value: { watermark: 0 } });
    expect(await client.history('c-1042')).toMatchObject({ ok: true });
    expect(await client.erase('c-1042')).toMatchObject({ ok: true, value: { events: 1 } });
    const stranger = createClient({ url, key: 'kt_x' });
    expect(await stranger.decide(use)).toMatchObject({ problem: { code: 'unknown-key', status: 401 } });
  });

  it('a body in many parts is read; one that is too large is refused before it has come', async () => {
    const { api, port } = await listening();
    const head = [
      'POST /access/v1/evaluation HTTP/1.1',
      'host: 127.0.0.1',
      'content-type: application/json',
      `authorization: Bearer ${await api.keyFor()}`,
      'transfer-encoding: chunked',
      'connection: close',
      '\r\n',
    ].join('\r\n');
    const text = JSON.stringify(question());
    const chunks = [...text].map((letter) => `1\r\n${letter}\r\n`);
    expect(await raw(port, [head, ...chunks, '0\r\n\r\n'])).toContain('"decision":true');
    const large = 'x'.repeat(60_000);
    const chunk = `${large.length.toString(16)}\r\n${large}\r\n`;
    expect(await raw(port, [head, chunk, chunk])).toContain('413');
  });

  it('a body that is cut off records nothing', async () => {
    const { api, port, url } = await listening();
    const key = await api.keyFor();
    const text = JSON.stringify(withdrawal());
    const head = `POST /v1/choices HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\nauthorization: Bearer ${key}\r\ncontent-length: ${text.length}\r\n\r\n`;
    await raw(port, [head, text.slice(0, -1)], true);
    const history = await createClient({ url, key }).history('c-1042');
    expect(history).toEqual({ ok: true, value: [] });
  });

  it('metrics and health are open to this machine', async () => {
    const { url } = await listening();
    for (const path of ['/metrics', '/health/ready']) expect((await fetch(url + path)).status).toBe(200);
  });
});
