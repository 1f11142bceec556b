import { afterEach, beforeEach, expect, it } from 'vitest';
import { startDeliveries } from '../../src/register/index.ts';
import { grant, madeFolder, madeRegister, SHOP, versionOf, withdrawal } from '../support/register-made.ts';
import { MORE_PRACTICES } from '../whole/place.ts';
import { until } from '../whole/until.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const CUSTOMERS = 400;
const version = versionOf(1, ...MORE_PRACTICES, [
  ['practices', 'ads', 'recipients'],
  ['parcel', 'mailer'],
]);
const webhooks = new Map([
  ['parcel', { url: 'https://hangs.example/' }],
  ['mailer', { url: 'https://answers.example/' }],
]);

/** One recipient never answers, the other acknowledges at once. */
async function made() {
  const { register, store, keys, clock } = await madeRegister(folder.path, { versions: () => [version] });
  const about = { practice: 'ads' };
  const customers = Array.from({ length: CUSTOMERS }, (_, n) => `customer-${n}`);
  await register.recordMany(customers.map((customer) => grant({ customer, about })));
  await register.recordMany(customers.map((customer) => withdrawal({ customer, about })));
  const asked = new Map<string, number>();
  const records = store.for(SHOP);
  const deliveries = startDeliveries({
    records,
    keys,
    webhooks,
    now: () => clock.now,
    every: 20,
    fetch: (url, init) => {
      asked.set(String(url), (asked.get(String(url)) ?? 0) + 1);
      if (String(url).includes('answers')) return Promise.resolve(new Response(null, { status: 204 }));
      return new Promise((_, fail) => {
        const { signal } = init ?? {};
        const stop = () => fail(signal?.reason);
        if (signal?.aborted) stop();
        else signal?.addEventListener('abort', stop, { once: true });
      });
    },
  });
  const outstanding = async (recipient: string) =>
    (await records.listDeliveries('outstanding', 10_000)).filter((row) => row.recipient === recipient);
  return { register, deliveries, outstanding, asked, about };
}

it('a recipient that hangs keeps no other one waiting, however much it is owed', async () => {
  const { register, deliveries, outstanding, asked, about } = await made();
  const sending = deliveries.sendDue();
  await until(async () => (await outstanding('mailer')).length === 0);
  expect(await outstanding('parcel')).toHaveLength(CUSTOMERS);
  // What comes while it hangs goes out too.
  await register.record(grant({ customer: 'late', about }));
  await register.record(withdrawal({ customer: 'late', about }));
  await until(() => asked.get('https://answers.example/') === CUSTOMERS + 1);
  await until(async () => (await outstanding('mailer')).length === 0);
  expect(asked.get('https://hangs.example/')).toBeLessThan(20);

  await deliveries.stop();
  await sending;
  const left = await outstanding('parcel');
  expect(left).toHaveLength(CUSTOMERS + 1);
  expect(left.every(({ attempts }) => attempts === 0)).toBe(true);
  await register.close();
}, 60_000);
