// A peer: hono with what any interface of this kind needs, and no decision: key check, validation by zod of the same body,
// request id, headers, a line of log for each request. Sends the answer that it was given. Standard input: ServerInput.
import { hash, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { pino } from 'pino';
import { built } from './built.ts';
import type { ServerInput } from './http/question.ts';

const { folder, key, answer = '{}' }: ServerInput = JSON.parse(await text(process.stdin));
const { evaluationRequest } = await built('server/api/schema/evaluation');
const log = pino({ level: 'info' }, pino.destination({ dest: join(folder, 'hono.log'), sync: true }));
const known = new Map([[key.id, { ...key, hash: Buffer.from(key.hash, 'base64') }]]);
const answered: unknown = JSON.parse(answer);

const app = new Hono();
app.use('*', async (c, next) => {
  const began = performance.now();
  const id = c.req.header('x-request-id') ?? randomUUID();
  await next();
  c.header('x-request-id', id);
  c.header('x-content-type-options', 'nosniff');
  c.header('cache-control', 'no-store');
  log.info({ request: id, route: c.req.path, status: c.res.status, ms: performance.now() - began });
});
app.use('*', async (c, next) => {
  const [, name = '', secret = ''] =
    /^Bearer kt_([0-9a-f]{16})_(.+)$/.exec(c.req.header('authorization') ?? '') ?? [];
  const row = known.get(name);
  if (!row || !timingSafeEqual(hash('sha256', secret, 'buffer'), row.hash)) return c.body(null, 401);
  return next();
});
app.post('/access/v1/evaluation', async (c) => {
  const body = evaluationRequest.safeParse(await c.req.json());
  return body.success ? c.json(answered as object) : c.body(null, 400);
});
const server = createServer(getRequestListener(app.fetch));
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
