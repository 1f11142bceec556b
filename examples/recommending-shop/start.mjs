// Starts the shop: KLARTEXT_URL and KLARTEXT_KEY say where it asks and with which key (scopes decide, choose, read-choices).
import { serve } from '@hono/node-server';
import { createClient } from 'klartext/client';
import { createShop } from './shop.mjs';

const {
  KLARTEXT_URL: url = 'http://127.0.0.1:4700',
  KLARTEXT_KEY: key,
  PORT: port = '4800',
  SHOP_LANGUAGE: language = 'de',
} = process.env;
if (key === undefined) {
  process.stderr.write(
    'KLARTEXT_KEY is not set.\nMake one: klartext key create --name shop --scope decide --scope choose --scope read-choices\n',
  );
  process.exit(2);
}

const shop = createShop({
  klartext: createClient({ url, key }),
  customerOf: () => 'kundin-4711',
  profileOf: () => ({ purchases: ['coffee pot', 'rose bush'], interests: ['garden'], birthday: '05-17' }),
  language,
});
serve({ fetch: shop.fetch, port: Number(port), hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`The shop is open at http://127.0.0.1:${port}\n`);
});
