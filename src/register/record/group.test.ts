import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  grant,
  type MadeRegister,
  madeFolder,
  madeRegister,
  newsletterTo,
  recorded,
  versionOf,
  withdrawal,
} from '../../../test/support/register-made.ts';
import type { OpenRegister } from '../index.ts';

const plain = versionOf(1, [
  ['practices', 'newsletter', 'contact'],
  { channels: ['email'], permission: 'consent' },
]);
const versions = () => [plain];

let folder: ReturnType<typeof madeFolder>;
let sister: MadeRegister;
let others: Map<string, Pick<OpenRegister, 'adopt'>>;
let shop: MadeRegister;
beforeEach(async () => {
  folder = madeFolder();
  sister = await madeRegister(folder.path, { controller: 'mohn', versions });
  others = new Map([['mohn', sister.register]]);
  shop = await madeRegister(folder.path, { store: sister.store, keys: sister.keys, others, versions });
});
afterEach(() => folder.remove());

const ask = ({ register }: MadeRegister): string => {
  const decision = register.decide({ ...newsletterTo('kim'), residence: 'AT' });
  return decision.permit ? 'permit' : decision.reason;
};
const seeing = ({ register }: MadeRegister) => ({ shownAt: register.seen().watermark });
const group = ['mohn'];

it('is refused where a controller that it names cannot be told, and nothing is recorded', async () => {
  const refused = await shop.register.record(withdrawal({ group: ['mohn', 'elsewhere'] }));
  expect(refused).toMatchObject({ code: 'group-elsewhere', path: 'group' });
  expect(shop.register.seen().watermark).toBe(-1);
});

it('ends no suppression of the other shop', async () => {
  for (const { register } of [shop, sister]) {
    await register.record(grant());
    await register.erase('kim');
  }
  sister.clock.now += 1_000;
  shop.clock.now += 1_000;
  const yes = recorded(await shop.register.record(grant({ group, ...seeing(shop) })));
  expect(yes.event).toMatchObject({ supersedes: expect.arrayContaining(['suppression-withdrawal']) });
  expect([ask(shop), ask(sister)]).toEqual(['permit', 'withdrawn']);
});

it('overrides nothing that has the same id there by chance', async () => {
  const id = 'no-of-kim-1';
  await sister.register.record(withdrawal({ id }));
  await shop.register.record(withdrawal({ id }));
  recorded(await shop.register.record(grant({ group, ...seeing(shop) })));
  expect([ask(shop), ask(sister)]).toEqual(['permit', 'withdrawn']);
});

it('overrides there what came from here', async () => {
  await shop.register.record(withdrawal({ group }));
  expect(ask(sister)).toBe('withdrawn');
  await shop.register.record(grant({ group, ...seeing(shop) }));
  expect([ask(shop), ask(sister)]).toEqual(['permit', 'permit']);
});

it('says who could not be told, and tells them when it opens again', async () => {
  const { adopt } = sister.register;
  const input = withdrawal({ group });
  others.set('mohn', { adopt: () => Promise.reject(new Error('away')) });
  expect(await shop.register.record(input)).toMatchObject({ notTold: ['mohn'], wasKnown: false });
  expect(shop.faults.map(({ message }) => message)).toEqual([expect.stringContaining('mohn')]);
  expect(await sister.register.history('kim')).toEqual([]);
  others.set('mohn', { adopt });
  await shop.register.close();
  const again = await shop.again();
  expect((await sister.register.history('kim')).map(({ event }) => event.id)).toEqual([input.id]);
  expect(await again.register.retell()).toBe(1);
  expect((await sister.register.history('kim')).length).toBe(1);
});
