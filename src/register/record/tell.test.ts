import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  choice,
  grant,
  madeFolder,
  madeRegister,
  SHOP,
  versionOf,
  withdrawal,
} from '../../../test/support/register-made.ts';
import { openMessage } from '../deliver/message.ts';
import type { PublishedRules } from '../rules.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const RECIPIENTS = ['practices', 'newsletter', 'recipients'];

/** A register whose versions can grow, and what its recipients are told. */
async function growing() {
  let versions: readonly PublishedRules[] = [versionOf(1)];
  const made = await madeRegister(folder.path, { versions: () => versions });
  return {
    ...made,
    publish: async (...more: readonly PublishedRules[]) => {
      versions = [...versions, ...more];
      await made.register.reload();
    },
    told: async () =>
      (await made.store.for(SHOP).listDeliveries('all', 99)).map((row) => {
        const { kind, practices, data } = openMessage(made.keys, SHOP, row);
        return { to: row.recipient, kind, practices, ...(data ? { data } : {}) };
      }),
  };
}

describe('a withdrawal', () => {
  it('is told to recipients of every version since the consent', async () => {
    const { register, publish, told } = await growing();
    await register.record(grant());
    await publish(versionOf(2, [RECIPIENTS, ['parcel']]), versionOf(3, [RECIPIENTS, undefined]));
    await register.record(withdrawal());
    expect(await told()).toEqual([
      { to: 'mailer', kind: 'withdrawal', practices: ['newsletter'] },
      { to: 'parcel', kind: 'withdrawal', practices: ['newsletter'] },
    ]);
  });

  it('is not told to those whom only versions before the consent name', async () => {
    const { register, publish, told } = await growing();
    await publish(versionOf(2, [RECIPIENTS, ['parcel']]));
    await register.record(grant());
    await register.record(withdrawal());
    expect((await told()).map(({ to }) => to)).toEqual(['parcel']);
  });

  it('is told where the practice is gone by now', async () => {
    const { register, publish, told } = await growing();
    await register.record(grant({ about: { purpose: 'news' } }));
    await publish(versionOf(2, [['practices', 'newsletter'], undefined]));
    await register.record(withdrawal({ about: { purpose: 'news' } }));
    expect((await told()).map(({ to }) => to)).toEqual(['mailer']);
  });
});

describe('a restriction', () => {
  it('is told to everybody who has the data, authorities too', async () => {
    const { register, told } = await growing();
    await register.record(grant());
    await register.record(choice('restriction-set', { data: 'all', why: 'disputed' }));
    expect((await told()).map(({ to, kind }) => [to, kind]).sort()).toEqual([
      ['mailer', 'restriction'],
      ['parcel', 'restriction'],
      ['tax', 'restriction'],
    ]);
  });

  it('says which data, and is not told to who has none of them', async () => {
    const { register, told } = await growing();
    await register.record(choice('restriction-set', { data: ['address'], why: 'disputed' }));
    const all = await told();
    expect(all.map(({ to }) => to).sort()).toEqual(['parcel', 'tax']);
    expect(all.every(({ data }) => data?.join() === 'address')).toBe(true);
  });

  it('is not told where data go out by consent alone and there was none', async () => {
    const { register, told } = await growing();
    await register.record(choice('restriction-set', { data: ['email'], why: 'disputed' }));
    expect((await told()).map(({ to }) => to)).not.toContain('mailer');
  });
});
