import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ledgerTools } from '../../src/cli/store/ledger-tools.ts';
import {
  backupStore,
  checkRecords,
  copyStore,
  moveStore,
  openPostgres,
  openRecords,
  openSqlite,
  type RecordStore,
  restoreStore,
} from '../../src/store/index.ts';
import { postgresUrl } from '../support/postgres.ts';
import { sqliteFile } from '../support/sqlite-file.ts';
import { aDelivery, anAppend, anErasure, customerKey, someBytes } from './made.ts';

const folder = mkdtempSync(join(tmpdir(), 'klartext-copy-'));
const url = await postgresUrl();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
const newFile = (): string => {
  count += 1;
  return join(folder, `place-${count}`, 'klartext.db');
};
const ada = customerKey('ada');

/** Fills a store with some of everything. */
async function fill(store: RecordStore): Promise<void> {
  for (const controller of ['shop', 'Ä brand']) {
    const records = store.for(controller);
    const customers = Array.from({ length: 30 }, (_, n) => customerKey(`c-${n}`));
    for (let round = 0; round < 10; round += 1) {
      await records.append(customers.map((customer) => anAppend(customer, round)));
    }
    await records.append([anAppend(ada, 0, { deliveries: [aDelivery()] })]);
    const kept = [{ customer: ada, duty: 'DE UWG § 7a', until: '2031-01-01', body: someBytes(7) }];
    await records.erase(
      anErasure(customerKey('c-3'), { kept, deliveries: [aDelivery({ kind: 'erasure' })] }),
    );
    const leaves = await records.leaves(0, 256);
    await records.writeTile(0, 0, new Uint8Array(Buffer.concat(leaves.map(({ leaf }) => leaf))));
    await records.addCheckpoint({ size: 100, note: 'note\n', at: '2026-01-01T00:00:00.000Z' });
    await records.saveApiKey({ id: 'a', name: 'n', hash: someBytes(32), scopes: ['x'], createdAt: 'y' });
  }
}

async function filled(): Promise<string> {
  const place = newFile();
  const store = openSqlite(place);
  await fill(store);
  await store.close();
  return place;
}

describe('checking', () => {
  it('finds nothing wrong in a sound store and counts what it holds', async () => {
    const { problems, controllers } = await checkRecords(await filled(), ledgerTools);
    expect(problems).toEqual([]);
    expect(controllers).toMatchObject([
      { controller: 'shop', customers: 30, events: 291, erasures: 1, size: 302 },
      { controller: 'Ä brand', customers: 30, events: 291, erasures: 1, size: 302 },
    ]);
  });

  it.each([
    [`delete from leaf where position = 7 and controller = 'shop'`, 'position 7'],
    [`update leaf set entry = x'00' where position = 8 and controller = 'shop'`, 'position 8'],
    [`delete from event where position = 9 and controller = 'shop'`, 'events'],
    [`update event set position = 4 where position = 9 and controller = 'shop'`, 'position 4'],
    [`update customer set sequence = 99 where position = 290 and controller = 'shop'`, 'customer '],
    [`delete from customer where position = 290 and controller = 'shop'`, 'customers'],
    [`update tile set hashes = zeroblob(8192) where controller = 'shop'`, 'tile 0/0'],
    [`update head set position = 400 where controller = 'shop'`, 'position 302'],
    [`delete from erasure where controller = 'shop'`, 'events'],
    [`update checkpoint set size = 9999 where controller = 'shop'`, 'checkpoint 9999'],
  ])('finds what is wrong after: %s', async (sql, where) => {
    const place = await filled();
    const database = sqliteFile(place);
    expect(database.prepare(sql).run([])).toBe(1);
    database.close();
    const { problems } = await checkRecords(place, ledgerTools);
    expect(problems.map((problem) => problem.where).join('\n')).toContain(where);
    expect(problems.every(({ controller }) => controller === 'shop')).toBe(true);
  });

  it('says what a file is that is no store, and what a damaged one is', async () => {
    const text = join(folder, 'text.db');
    writeFileSync(text, 'this is a text, and long enough to be read as a header of a database'.repeat(20));
    expect(() => openSqlite(text)).toThrow(expect.objectContaining({ code: 'not-a-database' }));
    expect(readFileSync(text, 'utf8')).toContain('this is a text');
    expect(() => openSqlite(folder)).toThrow(expect.objectContaining({ code: 'not-a-database' }));
    const other = join(folder, 'other.db');
    const database = sqliteFile(other);
    database.exec('create table event (id integer)');
    database.close();
    expect(() => openSqlite(other)).toThrow(expect.objectContaining({ code: 'not-a-database' }));
    const place = await filled();
    const bytes = readFileSync(place);
    bytes.fill(0xff, 4096, bytes.length - 4096);
    writeFileSync(place, bytes);
    await expect(checkRecords(place, ledgerTools)).rejects.toMatchObject({ code: 'damaged' });
    await expect(checkRecords(join(folder, 'none.db'), ledgerTools)).rejects.toMatchObject({
      code: 'unreachable',
    });
    expect(existsSync(join(folder, 'none.db'))).toBe(false);
  });
});

describe('backup and restore', () => {
  it('brings back what was there, and erases again who was erased since', async () => {
    const place = await filled();
    const backup = join(folder, 'backup.db');
    const before = await checkRecords(place, ledgerTools);
    const store = openSqlite(place);
    const backed = await backupStore(place, backup, ledgerTools);
    expect(backed.roots.map(({ root }) => root)).toEqual(before.controllers.map(({ root }) => root));
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    await store.for('shop').append([anAppend(customerKey('later'), 0)]);
    await store.for('shop').erase(anErasure(ada));
    await store.close();

    await expect(restoreStore(backup, place, ledgerTools)).rejects.toMatchObject({ code: 'unreachable' });
    rmSync(place);
    const restored = await restoreStore(backup, place, ledgerTools);
    expect(restored.replayed).toBe(1);
    const again = openSqlite(place);
    expect(await again.for('shop').readCustomer(ada)).toBeUndefined();
    expect(await again.for('shop').erasedAt(ada)).toBe('2026-03-01T10:00:00.000Z');
    expect(await again.for('Ä brand').readEvents(ada)).toHaveLength(1);
    expect(await again.for('shop').head()).toBe(303);
    await again.close();
    expect((await checkRecords(place, ledgerTools)).problems).toEqual([]);
    await openSqlite(place).close();
    expect((await checkRecords(place, ledgerTools)).controllers[0]?.size).toBe(303);
  });

  it('erases again when an old file is simply put in place, and passes over half lines of the journal', async () => {
    const place = await filled();
    const copy = join(folder, 'plain-copy.db');
    copyFileSync(place, copy);
    const store = openSqlite(place);
    await store.for('shop').erase(anErasure(ada));
    await store.close();
    const journal = join(place, '..', 'erasures.jsonl');
    const lines = readFileSync(journal, 'utf8').split('\n');
    writeFileSync(journal, `${lines.join('\n')}{"store":"x"}\n{"half`);
    copyFileSync(copy, place);
    const replayed: number[] = [];
    const again = openSqlite(place, { onReplayed: (n) => replayed.push(n) });
    expect(replayed).toEqual([1]);
    expect(await again.for('shop').readCustomer(ada)).toBeUndefined();
    await again.for('shop').erase(anErasure(customerKey('c-5')));
    await again.close();
    copyFileSync(copy, place);
    openSqlite(place, { onReplayed: (n) => replayed.push(n) });
    expect(replayed).toEqual([1, 2]);
  });

  it('keeps what a duty demands when an erasure is done again', async () => {
    const place = await filled();
    const copy = join(folder, 'duty-copy.db');
    copyFileSync(place, copy);
    const store = openSqlite(place);
    await store.for('shop').erase(anErasure(ada));
    await store.close();
    copyFileSync(copy, place);
    const again = openSqlite(place, {
      keptAtReplay: (controller, { customer, events }) => ({
        kept: events.map(({ body }) => ({ customer, duty: controller, until: '2031-01-01', body })),
        deliveries: [],
      }),
    });
    expect(await again.for('shop').dutyRecords(ada)).toMatchObject([{ duty: 'shop', until: '2031-01-01' }]);
    await again.close();
  });

  it('leaves no key of an erased customer in any file, and nothing of them in later backups', async () => {
    const place = newFile();
    const store = openSqlite(place);
    const records = store.for('shop');
    const made = Array.from({ length: 300 }, (_, n) => ({
      customer: customerKey(`e-${n}`),
      key: someBytes(60),
    }));
    const gone: Uint8Array[] = [];
    for (let round = 0; round < 4; round += 1) {
      const appends = made.map(({ customer, key }, n) => {
        const size = 50 + ((n * 37 + round * 211) % 900);
        return anAppend(customer, round, { key, body: someBytes(size), state: someBytes(size) });
      });
      for (const [n, { key, body, state }] of appends.entries()) if (n % 3 === 0) gone.push(key, body, state);
      await records.append(appends);
    }
    for (const [n, { customer }] of made.entries()) if (n % 3 === 0) await records.erase(anErasure(customer));
    const keys = made.flatMap(({ key }, n) => (n % 3 === 0 ? [key] : []));
    const found = (file: string, parts: readonly Uint8Array[]): number => {
      const bytes = readFileSync(file);
      return parts.filter((part) => bytes.includes(Buffer.from(part.subarray(0, 24)))).length;
    };
    const files = readdirSync(join(place, '..')).map((name) => join(place, '..', name));
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) expect(found(file, keys)).toBe(0);
    const kept = made.flatMap(({ key }, n) => (n % 3 === 1 ? [key] : []));
    expect(found(place, kept)).toBe(100);
    const backup = join(folder, 'after-erasure.db');
    await backupStore(place, backup, ledgerTools);
    expect(found(backup, gone)).toBe(0);
    await store.close();
    expect(statSync(place).mode & 0o777).toBe(0o600);
  });
});

describe('keys of programs', () => {
  it.each([
    ['are all revoked by a restore', '2026-06-01T00:00:00.000Z', 2],
    ['count again where that is asked for', undefined, 0],
  ])('%s', async (_, revokeKeysAt, revokedKeys) => {
    const backup = await filled();
    const place = newFile();
    const restored = await restoreStore(backup, place, ledgerTools, {
      ...(revokeKeysAt === undefined ? {} : { revokeKeysAt }),
    });
    expect(restored.revokedKeys).toBe(revokedKeys);
    const store = openSqlite(place);
    for (const controller of ['shop', 'Ä brand']) {
      expect((await store.for(controller).apiKeys()).map(({ revokedAt }) => revokedAt)).toEqual([
        revokeKeysAt,
      ]);
    }
    await store.close();
    expect((await checkRecords(place, ledgerTools)).problems).toEqual([]);
  });
});

describe('moving with the journal of erasures', () => {
  const sealedId = someBytes(40);

  /** A store of whom somebody was erased after an older copy of it was made. */
  async function erasedSince() {
    const place = await filled();
    const copy = newFile();
    await backupStore(place, copy, ledgerTools);
    const store = openSqlite(place);
    await store.for('shop').erase(anErasure(ada, { sealedId, deliveries: [aDelivery({ kind: 'erasure' })] }));
    await store.close();
    return { place, copy };
  }

  it('erases again who was erased before the move, where an older backup is put back after it', async () => {
    const { place, copy } = await erasedSince();
    const to = newFile();
    const moved = await moveStore(place, to, ledgerTools);
    // One of `filled` in each shop, and ada.
    expect(moved).toMatchObject({ journal: join(to, '..', 'erasures.jsonl'), journalled: 3 });
    rmSync(to);
    const seen: (Uint8Array | undefined)[] = [];
    const restored = await restoreStore(copy, to, ledgerTools, {
      keptAtReplay: (_, erased) => {
        seen.push(erased.sealedId);
        return { kept: [], deliveries: [] };
      },
    });
    expect(restored.replayed).toBe(1);
    expect(seen).toEqual([sealedId]);
    const store = openSqlite(to);
    expect(await store.for('shop').readCustomer(ada)).toBeUndefined();
    await store.close();
  });

  it('forgets the sealed id when everybody was told, and not before', async () => {
    const { place } = await erasedSince();
    const journal = () => readFileSync(join(place, '..', 'erasures.jsonl'), 'utf8');
    const store = openSqlite(place);
    const records = store.for('shop');
    const second = aDelivery({ kind: 'erasure' });
    await records.append([anAppend(ada, 0, { deliveries: [second] })]);
    const rows = (await records.listDeliveries('outstanding', 99)).filter(
      ({ customer }) => Buffer.compare(customer, ada) === 0,
    );
    expect(rows).toHaveLength(2);
    for (const { id } of rows) {
      expect(journal()).toContain(Buffer.from(sealedId).toString('hex'));
      await records.markDelivery(ada, id, { acknowledgedAt: '2026-06-01T00:00:00.000Z' });
    }
    for (const name of readdirSync(join(place, '..'))) {
      const bytes = readFileSync(join(place, '..', name));
      expect(rows.filter(({ body }) => bytes.includes(Buffer.from(body)))).toEqual([]);
    }
    expect(journal()).not.toContain(Buffer.from(sealedId).toString('hex'));
    await store.close();
  });

  it('writes nothing where the target is taken', async () => {
    const { place } = await erasedSince();
    const to = await filled();
    const before = readFileSync(join(to, '..', 'erasures.jsonl'), 'utf8');
    await expect(moveStore(place, to, ledgerTools)).rejects.toMatchObject({ code: 'unreachable' });
    expect(readFileSync(join(to, '..', 'erasures.jsonl'), 'utf8')).toBe(before);
  });
});

describe.skipIf(url === undefined)('moving', () => {
  const postgres = url ?? '';

  it('moves to PostgreSQL and back with the same roots, and refuses a target that is not empty', async () => {
    const place = await filled();
    const before = await checkRecords(place, ledgerTools);
    const progress: number[] = [];
    const moved = await copyStore(place, postgres, ledgerTools, ({ done }) => progress.push(done));
    expect(progress.length).toBeGreaterThan(5);
    expect(moved.roots).toMatchObject(
      before.controllers.map(({ controller, root }) => ({ controller, root })),
    );
    expect(await checkRecords(postgres, ledgerTools)).toEqual(before);
    await expect(copyStore(place, postgres, ledgerTools)).rejects.toMatchObject({ code: 'unreachable' });

    const store = await openPostgres(postgres);
    const records = store.for('shop');
    expect(await records.append([anAppend(customerKey('new'), 0)])).toEqual([{ is: 'added', position: 302 }]);
    await records.append([anAppend(ada, 1)]);
    const back = newFile();
    const copied = await backupStore(postgres, back, ledgerTools);
    expect(copied.roots.find(({ controller }) => controller === 'shop')?.size).toBe(304);
    const old = openSqlite(back);
    expect(await old.for('shop').readEvents(ada)).toEqual(await records.readEvents(ada));
    expect(await old.for('shop').readCustomer(ada)).toEqual(await records.readCustomer(ada));
    expect(await old.for('shop').listDeliveries('all', 9)).toEqual(await records.listDeliveries('all', 9));
    expect(await old.for('shop').dutyRecords(customerKey('c-3'))).toEqual(
      await records.dutyRecords(customerKey('c-3')),
    );
    expect(await old.for('shop').apiKeys()).toEqual(await records.apiKeys());
    expect(await old.for('shop').append([anAppend(customerKey('again'), 0)])).toMatchObject([
      { is: 'added' },
    ]);
    await old.close();
    await store.close();
    expect((await checkRecords(back, ledgerTools)).problems).toEqual([]);
  });

  it('leaves no half target when the source is damaged', async () => {
    const place = await filled();
    const database = sqliteFile(place);
    database.prepare(`update leaf set entry = x'00' where position = 8 and controller = 'shop'`).run([]);
    database.close();
    const target = newFile();
    await backupStore(await filled(), target, ledgerTools);
    rmSync(target);
    await expect(copyStore(place, target, ledgerTools)).rejects.toMatchObject({ code: 'damaged' });
    await expect(backupStore(place, target, ledgerTools)).rejects.toMatchObject({ code: 'damaged' });
    expect(readdirSync(join(target, '..'))).toEqual([]);
  });

  it('tells of a database that is out of reach, without its password', async () => {
    const nowhere = 'postgres://klartext:secret@127.0.0.1:1/none';
    const error: unknown = await openRecords(nowhere).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(String(error)).not.toContain('secret');
  });
});
