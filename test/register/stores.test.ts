import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { gpcObjections } from '../../src/consent/index.ts';
import { verifyReceipt } from '../../src/receipt/index.ts';
import { type ChoiceInput, openKeyRing } from '../../src/register/index.ts';
import { sha256, verifyEd25519 } from '../support/log-made.ts';
import { postgresUrl } from '../support/postgres.ts';
import {
  choice,
  grant,
  madeFolder,
  newsletterTo,
  recorded,
  SHOP,
  withdrawal,
} from '../support/register-made.ts';
import { adsFor, openedAt, reasonOf, rootIn } from '../whole/place.ts';
import { isConsistent } from '../whole/proved.ts';

const urls = [await postgresUrl(), await postgresUrl()];
const folders: ReturnType<typeof madeFolder>[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

const STORES = ['SQLite', 'PostgreSQL'] as const;
type Store = (typeof STORES)[number];
type Opened = Awaited<ReturnType<typeof openedAt>>;
const isThere = (store: Store): boolean => store === 'SQLite' || urls[0] !== undefined;

/** A folder and a place in a store; the nth database. */
function placeIn(store: Store, n: number) {
  const folder = madeFolder();
  folders.push(folder);
  const place = store === 'SQLite' ? join(folder.path, 'store', 'klartext.db') : (urls[n] ?? '');
  return { folder: folder.path, place };
}

/** Bytes that look random and are the same for every store. */
function sameRandom(seed: string) {
  let count = 0;
  return (length: number): Uint8Array => {
    count += 1;
    const hash = createHash('shake256', { outputLength: length });
    return new Uint8Array(hash.update(`${seed} ${count}`).digest());
  };
}

const ads = { about: { practice: 'ads' } };

/** The choices that a global opt-out signal means. */
function signal(customer: string): readonly ChoiceInput[] {
  const base = { id: `signal-${customer}`, customer, at: '', notice: { version: 1, id: '' } };
  return gpcObjections({ ...base, channel: 'web', language: 'en' }).map(({ at, notice, ...said }) => said);
}

/** Everything that a shop does in a day. Ids are fixed, so that two stores can be compared. */
async function aDay({ register, clock }: Opened): Promise<void> {
  const id = (name: string) => ({ id: `the-${name}` });
  const given = recorded(await register.record(grant({ ...id('grant'), needsConfirmation: true })));
  await register.record(choice('consent-confirmed', { ...id('confirmation'), grant: given.event.id }));
  // One by one, so that keys and nonces are drawn in the same order whatever the store.
  for (const input of [
    grant({ ...id('guest-grant'), ...ads, customer: 'guest' }),
    withdrawal({ ...id('guest-no'), customer: 'guest' }),
    grant({ ...id('ada-grant'), ...ads, customer: 'ada' }),
    grant({ ...id('bob-grant'), ...ads, customer: 'bob' }),
    withdrawal({ ...id('bob-no'), ...ads, customer: 'bob' }),
    grant({ ...id('eve-grant'), ...ads, customer: 'eve' }),
  ]) {
    await register.record(input);
  }
  await register.recordMany(signal('ada'));
  clock.now += 1_000;
  await register.record(choice('guest-merged', { ...id('merge'), guest: 'guest', isSharedDevice: false }));
  await register.erase('eve', { reference: 'letter 7' });
  clock.now += 1_000;
}

const CUSTOMERS = ['kim', 'guest', 'ada', 'bob', 'eve', 'nobody', '__proto__'];

async function seenOf({ register }: Opened) {
  const requests = CUSTOMERS.flatMap((customer) => [newsletterTo(customer), adsFor(customer)]);
  return {
    decisions: register.decideMany(requests),
    states: await Promise.all(CUSTOMERS.map((customer) => register.state(customer))),
    histories: await Promise.all(CUSTOMERS.map((customer) => register.history(customer))),
    root: rootIn(await register.log.checkpoint()),
    watermark: register.seen().watermark,
  };
}

describe.each(STORES)('a register on %s', (store) => {
  it.skipIf(!isThere(store))(
    'records, decides, proves and erases, and is the same after a restart',
    async () => {
      const { folder, place } = placeIn(store, 0);
      const made = await openedAt(folder, place);
      await aDay(made);
      const { register } = made;
      const ask = (customer: string) => reasonOf(register.decide(adsFor(customer)));
      expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('withdrawn');
      expect(['kim', 'ada', 'bob', 'eve', 'nobody'].map(ask)).toEqual([
        'permit',
        'objected',
        'withdrawn',
        'erased',
        'no-choice',
      ]);
      expect((await register.state('ada')).state.conflicts).toMatchObject([
        { grant: 'the-ada-grant', objection: 'signal-ada-targeted', isSetAside: false },
      ]);
      const { watermark: shownAt } = await register.state('ada');
      const yes = grant({ ...ads, customer: 'ada', toldOfSignal: true, shownAt });
      const told = recorded(await register.record(yes));
      expect(ask('ada')).toBe('permit');
      await register.record(choice('merge-undone', { merge: 'the-merge' }));
      expect(reasonOf(register.decide(newsletterTo('kim')))).toBe('permit');
      expect(ask('kim')).toBe('no-choice');

      const before = await seenOf(made);
      const note = await register.log.checkpoint();
      const receipt = await register.receipt('ada', told.event.id);
      await made.close();
      const again = await openedAt(folder, place, {}, made.clock);
      expect(await seenOf(again)).toEqual(before);
      const ports = { sha256, verify: verifyEd25519 };
      const keys = again.register.log.publicKeys();
      expect(verifyReceipt(receipt, { keys }, ports)).toMatchObject({
        ok: true,
        event: { id: told.event.id },
      });
      await again.register.record(withdrawal({ ...ads, customer: 'ada' }));
      expect(reasonOf(again.register.decide(adsFor('ada')))).toBe('withdrawn');
      expect(await isConsistent(again.register.log, note, await again.register.log.checkpoint())).toBe(true);
      expect([...made.faults, ...again.faults]).toEqual([]);
      await again.close();
    },
  );

  it.skipIf(!isThere(store))('keeps its journal of erasures where a restore finds it', async () => {
    const { folder, place } = placeIn(store, 0);
    // Another controller: the database is the one of the test before.
    const made = await openedAt(folder, place, { controller: 'journalled' });
    await made.register.record(grant());
    await made.register.erase('kim');
    await made.close();
    const journal = store === 'SQLite' ? join(folder, 'store') : join(folder, 'keys');
    expect(existsSync(join(journal, 'erasures.jsonl'))).toBe(true);
  });
});

it.skipIf(!isThere('PostgreSQL'))(
  'the same day with the same keys and nonces has the same image and root on both',
  async () => {
    const all = [];
    for (const store of STORES) {
      const { folder, place } = placeIn(store, 1);
      const clock = { now: Date.parse('2026-06-01T12:00:00Z') };
      const keys = openKeyRing(join(folder, 'keys'), {
        random: sameRandom('keys'),
        now: () => clock.now,
      });
      const made = await openedAt(folder, place, { keys, random: sameRandom('events') }, clock);
      await aDay(made);
      all.push({ ...(await seenOf(made)), note: await made.register.log.checkpoint() });
      await made.close();
    }
    expect(all[1]).toEqual(all[0]);
    expect(all[0]?.note).toContain(`klartext/${SHOP}\n`);
  },
);
