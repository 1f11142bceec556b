// node make-audience.mjs 100000 audience.csv: makes up customers with choices, to try the filter on (scope choose).

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createClient } from 'klartext/client';

const [count = '1000', to = 'audience.csv'] = process.argv.slice(2);
const { KLARTEXT_URL: url = 'http://127.0.0.1:4700', KLARTEXT_KEY: key } = process.env;
if (key === undefined || !/^\d{1,7}$/u.test(count)) {
  process.stderr.write('Usage: KLARTEXT_KEY=kt_… node make-audience.mjs 100000 audience.csv\n');
  process.exit(2);
}

const klartext = createClient({ url, key, service: 'audience', timeout: 60_000 });
const began = performance.now();
const out = createWriteStream(to);
out.write('customer,residence,age\n');
/** @type {import('klartext/client').Choice[]} */
let batch = [];
let recorded = 0;
for (let n = 0; n < Number(count); n += 1) {
  const customer = `n-${n}`;
  if (!out.write(`${customer},${n % 3 === 0 ? 'AT' : 'DE'},${20 + (n % 60)}\n`)) await once(out, 'drain');
  batch.push(...choicesOf(customer, n));
  if (batch.length < 900) continue;
  await send();
}
await send();
out.end();
await once(out, 'finish');
const seconds = ((performance.now() - began) / 1000).toFixed(1);
process.stdout.write(`${count} customers in ${to}, ${recorded} choices recorded in ${seconds} s.\n`);

async function send() {
  if (batch.length === 0) return;
  const made = await klartext.chooseMany(batch);
  const bad = made.ok ? made.value.find((one) => 'problem' in one) : made;
  if (bad !== undefined) {
    process.stderr.write(`Not recorded: ${JSON.stringify(bad)}\n`);
    process.exit(1);
  }
  recorded += batch.length;
  batch = [];
}

/** Of ten: six confirmed their yes, one did not yet, one took it back, one paused all mail, one never said anything. @param {string} customer @param {number} n */
function choicesOf(customer, n) {
  const base = { customer, actor: { kind: 'customer' }, channel: 'web', language: 'de' };
  const about = { practice: 'newsletter' };
  /** @param {object} more */
  const choice = (more) => /** @type {import('klartext/client').Choice} */ ({ ...base, ...more });
  const role = n % 10;
  if (role === 9) return [];
  const grant = choice({
    id: `yes-${customer}`.padEnd(8, '-'),
    kind: 'consent-given',
    about,
    needsConfirmation: true,
  });
  if (role === 6) return [grant];
  const confirmed = choice({ id: `confirmed-${customer}`, kind: 'consent-confirmed', grant: grant.id });
  if (role === 7)
    return [grant, confirmed, choice({ id: `withdrawn-${customer}`, kind: 'consent-withdrawn', about })];
  if (role === 8)
    return [grant, confirmed, choice({ id: `pause-${customer}`, kind: 'pause-begun', contact: 'all' })];
  return [grant, confirmed];
}
