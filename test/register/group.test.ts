import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OpenRegister, openKeyRing } from '../../src/register/index.ts';
import { openSqlite, type RecordStore } from '../../src/store/index.ts';
import { choice, grant, madeFolder, madeRegister, recorded, withdrawal } from '../support/register-made.ts';
import { adsFor, reasonOf, VERSION } from '../whole/place.ts';

let folder: ReturnType<typeof madeFolder>;
let store: RecordStore;
let brands: ReadonlyMap<string, OpenRegister>;
beforeEach(async () => {
  folder = madeFolder();
  store = openSqlite(join(folder.path, 'store', 'klartext.db'));
  const keys = openKeyRing(join(folder.path, 'keys'));
  const others = new Map<string, OpenRegister>();
  for (const controller of ['mohn', 'nelke', 'rose']) {
    const more = { controller, store, keys, others, versions: () => [VERSION] };
    others.set(controller, (await madeRegister(folder.path, more)).register);
  }
  brands = others;
});
afterEach(async () => {
  for (const register of brands.values()) await register.close();
  await store.close();
  folder.remove();
});

const ads = { about: { practice: 'ads' } };
const brand = (name: string): OpenRegister => {
  const register = brands.get(name);
  if (!register) throw new Error(`no brand ${name}`);
  return register;
};
const at = (name: string): string => reasonOf(brand(name).decide(adsFor('kim')));
const all = (): readonly string[] => ['mohn', 'nelke', 'rose'].map(at);

describe('a choice whose shown text named other brands', () => {
  it('binds them at once, and nobody else', async () => {
    await brand('mohn').record(grant({ ...ads, group: ['nelke'] }));
    expect(all()).toEqual(['permit', 'permit', 'no-choice']);
    await brand('mohn').record(withdrawal({ ...ads, group: ['nelke'] }));
    expect(all()).toEqual(['withdrawn', 'withdrawn', 'no-choice']);
  });

  it('binds its own brand alone where the text named none', async () => {
    await brand('mohn').record(grant({ ...ads, group: ['nelke', 'rose'] }));
    await brand('mohn').record(withdrawal(ads));
    expect(all()).toEqual(['withdrawn', 'permit', 'permit']);
  });

  it('overrides there only what came from the group, never what stands there alone', async () => {
    await brand('nelke').record(withdrawal(ads));
    await brand('mohn').record(withdrawal({ ...ads, group: ['nelke'] }));
    const shownAt = brand('mohn').seen().watermark;
    await brand('mohn').record(grant({ ...ads, group: ['nelke'], shownAt }));
    expect(all()).toEqual(['permit', 'withdrawn', 'no-choice']);
  });

  it('keeps each brand its own log, and is one event however often it is sent', async () => {
    const input = withdrawal({ ...ads, group: ['nelke'] });
    const first = recorded(await brand('mohn').record(input));
    const again = recorded(await brand('mohn').record(input));
    expect([first.wasKnown, again.wasKnown]).toEqual([false, true]);
    const [here, there] = await Promise.all(['mohn', 'nelke'].map((name) => brand(name).history('kim')));
    expect(there).toEqual(here);
    expect(await brand('rose').history('kim')).toEqual([]);
    expect(await brand('rose').receipt('kim', input.id)).toBeUndefined();
    expect(brand('nelke').seen().watermark).toBe(0);
    expect(brand('rose').seen().watermark).toBe(-1);
  });

  it('carries of a merge only what binds there', async () => {
    await brand('mohn').record(grant({ ...ads, customer: 'guest', group: ['nelke'] }));
    await brand('mohn').record(
      withdrawal({ about: { practice: 'newsletter' }, customer: 'guest', group: ['rose'] }),
    );
    const merge = choice('guest-merged', { guest: 'guest', isSharedDevice: false, group: ['nelke', 'rose'] });
    await brand('mohn').record(merge);
    expect(all()).toEqual(['permit', 'permit', 'no-choice']);
    expect((await brand('nelke').state('kim')).state.against).toEqual([]);
    expect((await brand('rose').state('kim')).state.grants).toEqual([]);
    expect((await brand('rose').state('kim')).state.against).toHaveLength(1);
  });

  it('erases at one brand alone: the other is another controller', async () => {
    await brand('mohn').record(grant({ ...ads, group: ['nelke'] }));
    await brand('mohn').erase('kim');
    expect(all()).toEqual(['erased', 'permit', 'no-choice']);
  });
});
