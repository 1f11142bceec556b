// The HTTP interface as it is shipped: store, keys, register, authentication, validation, limits, metrics, log to a file.
// Prints its address. Standard input: ServerInput.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { pino } from 'pino';
import { built } from './built.ts';
import { VERSION } from './decide/customers.ts';
import { largeRetailer } from './decide/retailer.ts';
import type { ServerInput } from './http/question.ts';
import { CONTROLLER, choiceOf, recorded } from './records/opened.ts';

const { folder, key }: ServerInput = JSON.parse(await text(process.stdin));
const { openRecords } = await built('store');
const { openService } = await built('server/service');
const declaration = await largeRetailer();
const at = join(folder, 'klartext.db');
const store = await openRecords(at);
await store.for(CONTROLLER).saveApiKey({ ...key, hash: Buffer.from(key.hash, 'base64') });
await store.close();
const service = await openService({
  store: at,
  keys: join(folder, 'keys'),
  controller: CONTROLLER,
  versions: () => [{ ...VERSION, declaration }],
  webhooks: new Map(),
  // One key asks for everything here; its limit is there, and out of reach.
  limits: { perKey: { perSecond: 1_000_000, burst: 2_000_000 } },
  maxStateAgeMs: 60_000,
  log: pino({ level: 'info' }, pino.destination({ dest: join(folder, 'klartext.log'), sync: true })),
  now: Date.now,
  onFault: (message) => console.error(message),
});
const choices = Array.from({ length: 100 }, (_, i) =>
  choiceOf('consent-given', `customer-${i}`, 'practice-0'),
).map((choice) => ({ ...choice, needsConfirmation: false }));
(await service.register.recordMany(choices)).forEach(recorded);
const server = createServer(
  getRequestListener((request, bindings) => service.fetch(request, bindings as HttpBindings)),
);
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('SIGTERM', () => process.exit());
