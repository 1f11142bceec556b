import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerTools } from '../../src/cli/store/ledger-tools.ts';
import { keptAtReplay, openMessage } from '../../src/register/index.ts';
import { backupStore, openSqlite, restoreStore, StoreFault } from '../../src/store/index.ts';
import { grant, madeFolder, madeRegister, SHOP, versionOf } from '../support/register-made.ts';

let folder: ReturnType<typeof madeFolder>;
beforeEach(() => {
  folder = madeFolder();
});
afterEach(() => folder.remove());

const versions = [versionOf(1), versionOf(2, [['practices', 'newsletter', 'recipients'], undefined])];

/** A backup, and somebody who is erased after it: known to it, or recorded only since. */
async function erasedAfterBackup(customer: 'kim' | 'late') {
  const place = join(folder.path, 'store', 'klartext.db');
  const backup = join(folder.path, 'backup.db');
  const store = openSqlite(place);
  const made = await madeRegister(folder.path, { store, versions: () => versions });
  await made.register.record(grant());
  await backupStore(place, backup, ledgerTools);
  if (customer === 'late') await made.register.record(grant({ customer }));
  await made.register.erase(customer);
  const messages = await store.for(SHOP).listDeliveries('all', 99);
  /** Closes the shop, loses the file and brings the backup back beside the journal. */
  const restore = async () => {
    await made.register.close();
    await store.close();
    const to = join(folder.path, 'store', 'restored.db');
    const { replayed } = await restoreStore(backup, to, ledgerTools, {
      keptAtReplay: keptAtReplay(made.keys, () => versions),
    });
    expect(replayed).toBe(1);
    const again = openSqlite(to, { keptAtReplay: keptAtReplay(made.keys, () => versions) });
    const rows = await again.for(SHOP).listDeliveries('all', 99);
    await again.close();
    return rows;
  };
  return { ...made, records: store.for(SHOP), messages, restore };
}

describe('messages about an erasure after an older backup was put back', () => {
  it.each(['kim', 'late'] as const)('are there again, with the same ids: %s', async (customer) => {
    const { messages, restore, keys } = await erasedAfterBackup(customer);
    expect(messages.map(({ recipient }) => recipient).sort()).toEqual(['mailer', 'parcel', 'tax']);
    const rows = await restore();
    const told = (all: typeof rows) => all.map((row) => openMessage(keys, SHOP, row)).sort(byId);
    expect(told(rows)).toEqual(told(messages));
    expect(rows.every(({ acknowledgedAt }) => acknowledgedAt === undefined)).toBe(true);
  });

  it('are not when everybody had acknowledged', async () => {
    const { messages, records, restore } = await erasedAfterBackup('kim');
    for (const { customer, id } of messages) {
      await records.markDelivery(customer, id, { acknowledgedAt: '2026-06-01T13:00:00.000Z' });
    }
    expect(await restore()).toEqual([]);
  });

  it('are there after a crash between the journal and the commit', async () => {
    const place = join(folder.path, 'store', 'klartext.db');
    const store = openSqlite(place);
    const made = await madeRegister(folder.path, { store, versions: () => versions });
    await made.register.record(grant());
    await made.register.close();
    await store.close();
    // What a crash leaves: the line of the journal, and a database that knows nothing of it.
    const journal = join(folder.path, 'store', 'erasures.jsonl');
    const copy = join(folder.path, 'before.db');
    await backupStore(place, copy, ledgerTools);
    const crashed = openSqlite(place, { journal });
    const again = await made.again({ store: crashed });
    await again.register.erase('kim');
    await again.register.close();
    await crashed.close();
    const after = openSqlite(copy, { journal, keptAtReplay: keptAtReplay(made.keys, () => versions) });
    const rows = await after.for(SHOP).listDeliveries('outstanding', 99);
    expect(rows.map(({ recipient }) => recipient).sort()).toEqual(['mailer', 'parcel', 'tax']);
    await after.close();
  });

  it('need the keys', async () => {
    const { register, records } = await erasedAfterBackup('late');
    expect(await records.head()).toBe(3);
    await register.close();
    const to = join(folder.path, 'store', 'restored.db');
    const restoring = restoreStore(join(folder.path, 'backup.db'), to, ledgerTools, {
      keptAtReplay: keptAtReplay(undefined, () => versions),
    });
    const fault: unknown = await restoring.catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(StoreFault);
    expect(String(fault)).toMatch(/needs the keys/);
  });
});

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}
