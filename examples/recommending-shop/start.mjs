// Starts the shop: KLARTEXT_URL and KLARTEXT_KEY say where it asks and with which key.
import { serve } from '@hono/node-server';
import { createClient } from 'klartext/client';
import { createShop } from './shop.mjs';

const {
  KLARTEXT_URL: url = 'http://127.0.0.1:4700',
  KLARTEXT_KEY: key,
  KLARTEXT_SITE: site = url,
  PORT: port = '4800',
} = process.env;
if (key === undefined) {
  process.stderr.write(
    'KLARTEXT_KEY is not set.\nMake a key: klartext key create --name shop --scope decide,choose,read-choices\n',
  );
  process.exit(2);
}

const shop = createShop({ klartext: createClient({ url, key, service: 'shop' }), site });
const server = serve({ fetch: shop.fetch, port: Number(port), hostname: '127.0.0.1' }, (at) => {
  process.stdout.write(`The shop is open at http://127.0.0.1:${at.port}\n`);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
